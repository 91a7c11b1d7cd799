import { readFileSync } from 'node:fs';
import { UserError } from '../base/user-error.ts';
import { type CaseTable, readCsv } from '../infer/qca/csv.ts';

/** A CSV file that the user names, of cases or of units, one a row. */
export function readCaseFile(file: string): CaseTable {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UserError(
      `there is no file ${file}`,
      'Give the path of a CSV file with a head and one row a case.',
    );
  }
  return readCsv(text);
}
