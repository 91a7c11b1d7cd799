import { closestMatch } from '../base/closest-match.ts';
import { UserError } from '../base/user-error.ts';
import type { Kind } from '../record/kinds.ts';
import type { CasusRecord } from '../record/record.ts';
import type { Words } from './measure.ts';

/** What a user may set of a measure. Written without a schema library, since it runs in the browser. */
export interface Parameter<T> {
  readonly about: Words;
  /** Taken where nothing is typed; absent where something must be. */
  readonly otherwise: T | undefined;
  /** The words that may be typed; absent where `kind` says it, or where it is a number. */
  readonly choices?: readonly string[];
  /** The kind of thing of the record that is asked for, by its id. */
  readonly kind?: Kind;
  /** The value of what was typed, or the remedy against it. */
  readonly read: (typed: string, record: CasusRecord) => { value: T } | { remedy: string };
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

export type Values<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/** One of some words. */
export function choice<const C extends readonly string[]>(
  choices: C,
  otherwise: C[number],
  about: Words,
): Parameter<C[number]> {
  const read = (typed: string) => {
    const value = choices.find((known) => known === typed.toLowerCase());
    return value === undefined ? near(typed, choices) : { value };
  };
  return { about, otherwise, choices, read };
}

/** The id of a thing of the record. */
export function thing(kind: Kind, otherwise: string | undefined, about: Words): Parameter<string> {
  const read = (typed: string, record: CasusRecord) => {
    const value = typed.toLowerCase();
    return record.tables[kind].has(value)
      ? { value }
      : near(value, [...record.tables[kind].keys()]);
  };
  return { about, otherwise, kind, read };
}

/** A whole number from `least` to `most`. */
export function whole(
  least: number,
  most: number,
  otherwise: number,
  about: Words,
): Parameter<number> {
  const read = (typed: string) => {
    const value = Number(typed);
    return /^\d+$/.test(typed) && value >= least && value <= most
      ? { value }
      : { remedy: `Give a whole number from ${least} to ${most}.` };
  };
  return { about, otherwise, read };
}

/** The values of what was typed, `name=value` each; all that is wrong ends in one error. */
export function readParameters<P extends Parameters>(
  parameters: P,
  typed: Readonly<Record<string, string>>,
  record: CasusRecord,
): Values<P> {
  const names = Object.keys(parameters);
  const faults = Object.keys(typed)
    .filter((name) => !names.includes(name))
    .map((name) => ({ what: `there is no parameter ${name}`, ...near(name, names) }));
  const values = Object.entries(parameters).map(([name, parameter]) => {
    const given = typed[name];
    if (given === undefined) {
      if (parameter.otherwise === undefined)
        faults.push({
          what: `the parameter ${name} is missing`,
          remedy: `Write ${name}=…: ${parameter.about.en}.`,
        });
      return [name, parameter.otherwise];
    }
    const found = parameter.read(given, record);
    if ('value' in found) return [name, found.value];
    faults.push({ what: `${name}=${given} cannot be taken`, remedy: found.remedy });
    return [name, undefined];
  });
  if (faults.length > 0) {
    throw new UserError(
      faults.map(({ what }) => what).join('; '),
      faults.map(({ remedy }) => remedy).join(' '),
    );
  }
  return Object.fromEntries(values);
}

function near(typed: string, known: readonly string[]): { remedy: string } {
  const close = closestMatch(typed, known);
  if (close !== undefined) return { remedy: `Did you mean ${close}?` };
  return { remedy: known.length === 0 ? 'It takes none.' : `One of: ${known.join(', ')}.` };
}
