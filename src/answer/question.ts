import type * as z from 'zod';
import { UserError } from '../base/user-error.ts';
import type { Row } from '../measure/measure.ts';
import type { CasusRecord } from '../record/record.ts';
import type { LibraryText } from '../record/text-layer.ts';
import type { SqlAnswer, SqlAsked } from './sql.ts';

/** How whoever asks writes a parameter: `--known-on 2022` on a command line, `knownOn=2022` in an address. */
export type Written = (parameter: string, value?: string) => string;

/** As on a command line. */
export const asFlag: Written = (parameter, value) => {
  const flag = `--${parameter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return value === undefined ? flag : `${flag} ${value}`;
};

/** As in the query of an address. */
export const inQuery: Written = (parameter, value) =>
  value === undefined ? parameter : `${parameter}=${value}`;

/** What a question is answered with beside the record and its parameters. */
export interface Given {
  readonly written: Written;
  /** The texts of the user's library, where there is one. */
  readonly texts?: readonly LibraryText[];
  /** Tables beside the record that a measure may need, by name. */
  readonly tables?: Readonly<Record<string, readonly Row[]>>;
  /** Puts a question in SQL to the imported data and a record. */
  readonly data?: (record: CasusRecord, asked: SqlAsked) => Promise<SqlAnswer>;
}

/**
 * A question that the record answers, as data: commands and routes are drawn from the same ones. The
 * parameters come as they are typed; `output` is the form of the answer as JSON (see `toJson`).
 */
export interface Question<P extends z.ZodObject = z.ZodObject, A = unknown> {
  readonly name: string;
  readonly title: string;
  readonly parameters: P;
  /** The parameters that the question cannot do without, in their order: steps of its address. */
  readonly path: readonly string[];
  readonly output: z.ZodType;
  /** Whether the answer depends on the texts of the library. */
  readonly asksTexts?: boolean;
  /** Whether it depends on the imported data, and may have to be waited for. */
  readonly asksData?: boolean;
  readonly answer: (record: CasusRecord, asked: z.output<P>, given: Given) => A;
}

export function question<P extends z.ZodObject, A>(descriptor: Question<P, A>): Question<P, A> {
  return descriptor;
}

/** Puts a question with its parameters as typed; one that is missing or malformed is the user's slip. */
export function put<P extends z.ZodObject, A>(
  { parameters, answer }: Question<P, A>,
  record: CasusRecord,
  typed: Readonly<Record<string, unknown>>,
  given: Given,
): A {
  const parsed = parameters.safeParse(typed);
  if (parsed.success) return answer(record, parsed.data, given);
  const name = String(parsed.error.issues[0]?.path[0]);
  const example = given.written(name, exampleOf(parameters, name));
  if (typed[name] !== undefined) {
    throw new UserError(`${given.written(name)} is malformed`, `Write it like ${example}.`);
  }
  throw new UserError(`${given.written(name)} is missing`, `Add it, for example ${example}.`);
}

/** A value that a parameter could have. */
export function exampleOf(parameters: z.ZodObject, name: string): string | undefined {
  const shape = parameters.shape as Record<string, z.ZodType>;
  const [example] = (shape[name]?.meta()?.examples ?? []) as string[];
  return example;
}
