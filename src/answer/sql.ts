import * as z from 'zod';
import { UserError } from '../base/user-error.ts';
import { parameter } from './parameters.ts';
import { question } from './question.ts';

/** The form of an answer in SQL. */
export const sqlAnswer = z.strictObject({
  columns: z.array(z.string()),
  types: z.array(z.string()),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))),
  more: z.boolean(),
});

/** The answer to a question in SQL; `more` says that it has rows beyond those. */
export interface SqlAnswer {
  readonly columns: readonly string[];
  readonly types: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  readonly more: boolean;
}

/** A question in SQL with its limits. */
export interface SqlAsked {
  readonly query: string;
  readonly rows: number;
  readonly seconds: number;
}

const ROWS = { standard: 100, most: 10_000 };
const SECONDS = { standard: 10, most: 60 };

/** One SELECT over imported data, the tables derived from them, and the record. */
export const sql = question({
  name: 'sql',
  title: 'one SELECT over imported data sets, the tables derived from them, and the record',
  parameters: z.object({
    query: parameter(
      'one SELECT in the language of DuckDB',
      'SELECT id, ccode FROM record.state ORDER BY id',
    ),
    rows: parameter(
      `how many rows, ${ROWS.standard} unless given, ${ROWS.most} at most`,
      '1000',
    ).optional(),
    seconds: parameter(
      `how long it may take, ${SECONDS.standard} unless given, ${SECONDS.most} at most`,
      '30',
    ).optional(),
  }),
  path: [],
  asksData: true,
  output: sqlAnswer,
  answer: (record, { query, rows, seconds }, { written, data }) => {
    if (!data) {
      throw new UserError('no imported data are served here', 'Ask with casus sql.');
    }
    const within = (typed: string | undefined, name: string, { standard, most }: typeof ROWS) => {
      if (typed === undefined) return standard;
      const value = Number(typed);
      if (/^\d+$/.test(typed) && value >= 1 && value <= most) return value;
      throw new UserError(
        `${written(name, typed)} is no whole number from 1 to ${most}`,
        `Write it like ${written(name, String(standard))}.`,
      );
    };
    return data(record, {
      query,
      rows: within(rows, 'rows', ROWS),
      seconds: within(seconds, 'seconds', SECONDS),
    });
  },
});
