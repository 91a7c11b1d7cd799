import { exportFormat, TABLES, tableFile } from './format.ts';
import { findingTable, gapTable, hearAll } from './gap-tables.ts';

/** What was owed, asked for and done, as tables: the answers of the dossiers and of the gap. */
export const gap = exportFormat({
  id: 'gap',
  title: {
    en: 'what was owed, asked for and done, incident by incident',
    ru: 'что полагалось, о чём просили и что сделано, по инцидентам',
  },
  top: [TABLES],
  make: (record) => {
    const hearings = hearAll(record);
    return [gapTable(record, hearings), findingTable(hearings)]
      .filter(({ rows }) => rows.length > 0)
      .map(tableFile);
  },
});
