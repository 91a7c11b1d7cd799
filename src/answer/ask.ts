import { closestMatch, meant } from '../base/closest-match.ts';
import { type Day, parseDay } from '../base/day.ts';
import { type FuzzyDay, isDateFault, parseFuzzyDay } from '../base/fuzzy-day.ts';
import { NotThere, UserError } from '../base/user-error.ts';
import type { Readings } from '../law/evaluate.ts';
import { type Entity, KINDS, type Kind } from '../record/kinds.ts';
import { type CasusRecord, list } from '../record/record.ts';

/**
 * The thing that the user means: by id, by code (KG, KGZ), by name in any language or by an older
 * name; upper and lower case alike. A slip is answered with what is near.
 */
export function ask<K extends Kind>(record: CasusRecord, kind: K, typed: string): Entity<K> {
  const wanted = typed.toLowerCase();
  const all = list(record, kind) as (Entity<K> & { id: string })[];
  const found =
    all.find((thing) => thing.id === wanted) ??
    all.find((thing) => callsOf(thing).some((call) => call.toLowerCase() === wanted));
  if (found) return found;
  const calls = all.flatMap((thing) => [thing.id, ...callsOf(thing)]);
  const listed = `${KINDS[kind].folder} of this record: ${all.map(({ id }) => id).join(', ')}`;
  throw new NotThere(`there is no ${kind} ${typed} in the record`, meant(typed, calls, listed));
}

/** Everything that a thing is called. */
export function callsOf(thing: object): string[] {
  const fields = thing as Record<string, unknown>;
  const texts = [fields.name, fields.abbreviation, fields.codes].flatMap((value) =>
    value !== null && typeof value === 'object' ? Object.values(value) : [],
  );
  const also = Array.isArray(fields.also) ? fields.also.map((a: { text: string }) => a.text) : [];
  return [...texts, ...also].filter((call): call is string => typeof call === 'string');
}

/**
 * A whole day, as in `--known-on 2021-06-01`; of a month or a year its last one, as where a measure is
 * told by years. Undefined where none is given.
 */
export function askDay(typed: string | undefined, option: string): Day | undefined {
  if (typed === undefined) return undefined;
  const period = /^\d{4}(-\d{2})?$/.test(typed) ? parseFuzzyDay(typed) : undefined;
  const day = period && !isDateFault(period) ? period.latest : parseDay(typed);
  if (day === undefined) {
    throw new UserError(
      `${option} ${typed} is not a day`,
      'Write year-month-day with a day that exists, for example 2022-09-16, or a month or year for its last day.',
    );
  }
  return day;
}

/** A date that may be uncertain, as in `--on 2005-10`. */
export function askDate(typed: string, option: string): FuzzyDay {
  const day = parseFuzzyDay(typed);
  if (isDateFault(day)) throw new UserError(`${option}: ${day.fault}`, day.remedy);
  return day;
}

/** Readings taken by the user, each as `id=option`. */
export function askReadings(record: CasusRecord, typed: readonly string[]): Readings {
  const entries = typed.map((text) => {
    const [id = '', option = ''] = text.split('=');
    const reading = ask(record, 'reading', id);
    const options = reading.options.map((known) => known.id as string);
    if (!options.includes(option)) {
      throw new UserError(
        `reading ${reading.id} has no option ${option || '(none given)'}`,
        `Write ${reading.id}=${closestMatch(option, options) ?? options[0]}; options: ${options.join(', ')}`,
      );
    }
    return [reading.id as string, option] as const;
  });
  return Object.fromEntries(entries);
}
