import type * as z from 'zod';
import { asFlag, put as putQuestion, type Question } from '../answer/question.ts';
import type { CasusRecord } from '../record/record.ts';
import type { LibraryText } from '../record/text-layer.ts';

/** Puts a question to a record as it was typed on a command line. */
export function put<P extends z.ZodObject, A>(
  question: Question<P, A>,
  record: CasusRecord,
  typed: Readonly<Record<string, unknown>>,
  texts?: readonly LibraryText[],
): A {
  return putQuestion(question, record, typed, { written: asFlag, ...(texts && { texts }) });
}
