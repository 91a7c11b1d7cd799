import type * as z from 'zod';
import { asFlag, type Given, put as putQuestion, type Question } from '../answer/question.ts';
import type { CasusRecord } from '../record/record.ts';

/** Puts a question to a record as it was typed on a command line. */
export function put<P extends z.ZodObject, A>(
  question: Question<P, A>,
  record: CasusRecord,
  typed: Readonly<Record<string, unknown>>,
  beside: Omit<Given, 'written'> = {},
): A {
  return putQuestion(question, record, typed, { written: asFlag, ...beside });
}
