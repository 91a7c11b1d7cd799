import { dyadsOf } from './dyad-bonds.ts';
import { dyadOrganizationTable, dyadPromiseTable } from './dyad-spell-tables.ts';
import { dyadYearTable } from './dyad-year-table.ts';
import { exportFormat, TABLES, tableFile } from './format.ts';

/** Pairs of states by year, in the shape of ATOP and COW, with the spells that they are counted from. */
export const dyadYear = exportFormat({
  id: 'dyad-year',
  title: {
    en: 'pairs of states by year, as in ATOP and COW',
    ru: 'пары государств по годам, как в ATOP и COW',
  },
  top: [TABLES],
  make: (record) => {
    const dyads = dyadsOf(record);
    return [
      dyadYearTable(record, dyads),
      dyadPromiseTable(record, dyads),
      dyadOrganizationTable(record, dyads),
    ]
      .filter(({ rows }) => rows.length > 0)
      .map(tableFile);
  },
});
