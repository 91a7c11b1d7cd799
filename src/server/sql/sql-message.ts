import type { SqlAnswer, SqlAsked } from '../../answer/sql.ts';

/** What the process that answers in SQL is told: the question, and to what it is put. */
export interface SqlRequest {
  readonly asked: SqlAsked;
  /** The folder of the record, and the edition that it has to have. */
  readonly record: string;
  readonly edition: string;
  readonly store: string;
}

/** What it tells: the answer, the slip, or where the bug is. */
export type SqlReply =
  | { readonly answer: SqlAnswer }
  | { readonly fault: { readonly message: string; readonly remedy: string } }
  | { readonly bug: string };
