import type * as z from 'zod';
import { DATA_QUESTIONS, QUESTIONS, TEXT_QUESTIONS } from '../answer/index.ts';
import { type Given, inQuery, put, type Question } from '../answer/question.ts';
import { toJson } from '../answer/to-json.ts';
import { meant } from '../base/closest-match.ts';
import { NotThere, UserError } from '../base/user-error.ts';
import { type Content, contentOf } from './content.ts';
import { Refused } from './problem.ts';
import type { Edition, Region, Regions } from './regions.ts';

/** Every question that has an address, those of the library and of imported data included. */
export const ROUTES = [
  ...Object.values(QUESTIONS),
  ...TEXT_QUESTIONS,
  ...DATA_QUESTIONS,
] as unknown as Question[];

/** An answer, and the region that gave it. */
export interface Answered {
  readonly content: Content;
  readonly region: Region;
  readonly edition: Edition;
}

/** How many bytes of answers are kept of an edition. */
const KEPT_BYTES = 64_000_000;

/**
 * Answers `/api/{region}/{question}/…?…` from the record, and from the texts or the imported data where
 * the question asks them. An answer of the record alone is worked out once an edition and kept as it
 * was sent.
 */
export async function answer(
  regions: Regions,
  { texts, data }: { readonly texts: () => NonNullable<Given['texts']> } & Pick<Given, 'data'>,
  steps: readonly string[],
  query: URLSearchParams,
): Promise<Answered> {
  const [id = '', name = '', ...path] = steps;
  const region = regionOf(regions, id);
  const question = questionOf(name, path.length);
  const edition = soundOf(region);
  const typed = { ...typedOf(question, query), ...stepsOf(question, path) };
  const key = JSON.stringify([question.name, typed]);
  const lasts = !question.asksTexts && !question.asksData;
  const kept = lasts ? edition.answers.get(key) : undefined;
  if (kept) return { content: kept, region, edition };
  const made = await put(question, edition.record, typed, {
    written: inQuery,
    ...(question.asksTexts && { texts: texts() }),
    ...(question.asksData && { data }),
  });
  const content = contentOf(toJson(made, 0), 'application/json');
  if (lasts) keep(edition.answers, key, content);
  return { content, region, edition };
}

/** A region without a sound edition answers nothing: what is left out would mislead. */
export function soundOf(region: Region): Edition {
  if (region.sound) return region.sound;
  throw new Refused(faulty(region));
}

/** The faults of a region's files, as a problem. */
export function faulty({ id, faults }: Region) {
  const [first] = faults;
  const where = first && `${first.place.file}:${first.place.line}: ${first.message}`;
  return {
    status: 503,
    title: `the record ${id} has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`,
    detail: `What is at fault is left out, and answers without it would mislead. First: ${where}`,
    remedy: 'Mend the files; they are read again by themselves. casus check shows the same faults.',
    faults,
  };
}

export function regionOf(regions: Regions, id: string): Region {
  const region = regions.get(id);
  if (region) return region;
  throw new NotThere(
    `there is no region ${id}`,
    meant(id, regions.keys(), `Regions: ${[...regions.keys()].join(', ')}`),
  );
}

function questionOf(name: string, steps: number): Question {
  const named = ROUTES.filter((question) => question.name === name);
  const found = named.find(({ path }) => path.length === steps);
  if (found) return found;
  if (named.length > 0) {
    const wanted = named.map(({ path }) => [name, ...path.map((step) => `{${step}}`)].join('/'));
    throw new NotThere(
      `${name} is not asked with ${steps} ${steps === 1 ? 'step' : 'steps'}`,
      `Write it as ${wanted.join(' or ')}.`,
    );
  }
  const names = [...new Set(ROUTES.map((question) => question.name))];
  throw new NotThere(
    `there is no question ${name}`,
    meant(name, names, `Questions: ${names.join(', ')}`),
  );
}

/** The parameters of a query; one that the question does not have would be passed over unheard. */
function typedOf({ name, parameters, path }: Question, query: URLSearchParams) {
  const shape = parameters.shape as Record<string, z.ZodType>;
  const known = Object.keys(shape).filter((parameter) => !path.includes(parameter));
  const typed: Record<string, string | string[]> = {};
  for (const parameter of new Set(query.keys())) {
    const values = query.getAll(parameter);
    if (!known.includes(parameter)) {
      const all = known.length > 0 ? `Parameters: ${known.join(', ')}` : 'It has no parameters.';
      throw new UserError(`${name} has no parameter ${parameter}`, meant(parameter, known, all));
    }
    if (isMany(shape[parameter])) typed[parameter] = values;
    else if (values.length === 1) typed[parameter] = values[0] ?? '';
    else throw new UserError(`${parameter} is given ${values.length} times`, 'Give it once.');
  }
  return typed;
}

/** A parameter may be repeated if it takes a list. */
function isMany(parameter: z.ZodType | undefined): boolean {
  return parameter?.safeParse([]).success ?? false;
}

function stepsOf({ path }: Question, steps: readonly string[]) {
  return Object.fromEntries(path.map((name, i) => [name, steps[i]]));
}

/** Keeps an answer; those that were kept longest make room. */
function keep(answers: Map<string, Content>, key: string, content: Content): void {
  answers.set(key, content);
  let bytes = 0;
  for (const kept of answers.values()) bytes += kept.bytes.length;
  for (const [oldest, kept] of answers) {
    if (bytes <= KEPT_BYTES) break;
    answers.delete(oldest);
    bytes -= kept.bytes.length;
  }
}
