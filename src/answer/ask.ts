import { closestMatch } from '../base/closest-match.ts';
import { type Day, parseDay } from '../base/day.ts';
import { type FuzzyDay, isDateFault, parseFuzzyDay } from '../base/fuzzy-day.ts';
import { UserError } from '../base/user-error.ts';
import type { Readings } from '../law/evaluate.ts';
import { type Entity, KINDS, type Kind } from '../record/kinds.ts';
import { type CasusRecord, get } from '../record/record.ts';
import { callables } from '../view/find/callables.ts';
import { thingMeant } from '../view/find/thing-meant.ts';

/** The thing that the user means: by id, by code (KG, KGZ), by a name or by words of one. */
export function ask<K extends Kind>(record: CasusRecord, kind: K, typed: string): Entity<K> {
  const { folder } = KINDS[kind];
  const among = callables(record, [kind]);
  const { id } = thingMeant(
    among,
    typed,
    kind,
    `casus list ${kind} shows the ${folder} of this record.`,
  );
  return get(record, kind, id);
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
