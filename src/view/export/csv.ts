import { citationTable, dateTable } from './evidence-tables.ts';
import { exportFormat, TABLES, tableFile } from './format.ts';
import { linkTable, recordTables, thingTable } from './record-tables.ts';

/** The record as tables, for statistics programs and spreadsheets. */
export const csv = exportFormat({
  id: 'csv',
  title: { en: 'the record as tables', ru: 'запись таблицами' },
  top: [TABLES],
  make: (record) =>
    [
      thingTable(record),
      ...recordTables(record),
      linkTable(record),
      dateTable(record),
      citationTable(record),
    ]
      .filter(({ rows }) => rows.length > 0)
      .map(tableFile),
});
