import { meant } from '../../base/closest-match.ts';
import { UserError } from '../../base/user-error.ts';
import type { CaseTable } from '../qca/csv.ts';
import { MOST_IN_A_YEAR, type Series } from './series.ts';

/** The column of counts where a file has several. */
const COUNT = 'count';

/** Counts of the user's own: a year a row, none left out, and how many events there were in it. */
export function seriesOfFile({ cases, columns }: CaseTable): Series {
  const names = [...columns.keys()];
  const column = columns.get(names.length === 1 ? (names[0] ?? COUNT) : COUNT);
  if (names.some((name) => /^\d+$/.test(name))) {
    throw new UserError(
      `the file has no head: row 1 has the number ${names.find((name) => /^\d+$/.test(name))}`,
      `Write a first row that names the columns: year,${COUNT}.`,
    );
  }
  if (!column) {
    throw new UserError(
      `the file has no column ${COUNT}`,
      meant(COUNT, names, `Call the column with the counts ${COUNT}, and put the years first.`),
    );
  }
  const first = Number(cases[0]);
  for (const [i, typed] of cases.entries()) {
    if (/^\d{4}$/.test(typed) && Number(typed) === first + i) continue;
    throw new UserError(
      /^\d{4}$/.test(first.toString())
        ? `row ${i + 2} is “${typed}” where ${first + i} is due`
        : `row ${i + 2} is “${typed}”, which is no year`,
      'Give every year a row, in their order; where nothing happened, write 0.',
    );
  }
  return { first, counts: column.map((typed, i) => countOf(typed, cases[i] ?? '')) };
}

function countOf(typed: string, year: string): number {
  const count = Number(typed);
  if (/^\d+$/.test(typed) && count <= MOST_IN_A_YEAR) return count;
  throw new UserError(
    `the count of ${year} is “${typed}”`,
    `Give every year a whole number from 0 to ${MOST_IN_A_YEAR}; a year that nobody counted cannot stand in the file.`,
  );
}
