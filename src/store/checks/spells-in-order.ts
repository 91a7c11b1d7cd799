import type { Diagnostic } from '../../base/diagnostic.ts';
import { isBefore, isFuzzyDay } from '../../base/fuzzy-day.ts';
import type { Beginning, Ending } from '../../record/parts.ts';
import type { CasusRecord } from '../../record/record.ts';
import { validityOf } from '../../record/spell.ts';
import { fault } from '../messages.ts';
import type { LoadedThing } from '../thing.ts';

/** Whatever has a beginning and an end does not surely end before it begins. */
export function spellsInOrder(_: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  return things.flatMap((thing) =>
    thing.value === undefined
      ? []
      : spansIn(thing.value).flatMap(({ from, to, path }) => {
          const { from: start, to: end } = validityOf(from, to);
          if (start === 'unknown' || typeof end === 'string') return [];
          if (isBefore(end, start) !== 'yes') return [];
          const message = `${thing.id} ends (${end.edtf}) before it begins (${start.edtf})`;
          return [fault('dates-reversed', thing.placeOf(path), message)];
        }),
  );
}

interface TypedSpan {
  readonly from: Beginning;
  readonly to: Ending;
  readonly path: readonly PropertyKey[];
}

/** Every pair of dates in a thing that are its ends (from and to, first and last), at any depth. */
function spansIn(value: unknown, path: readonly PropertyKey[] = []): TypedSpan[] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    spansIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  const ends = value as Readonly<Record<string, unknown>>;
  const pairs = [
    ['from', 'to'],
    ['first', 'last'],
    ['inForce', 'to'],
  ] as const;
  const own = pairs.flatMap(([begin, end]) => {
    const from = datesAt(ends[begin]);
    const to = datesAt(ends[end]);
    return from && to ? [{ from, to, path: [...path, end] }] : [];
  });
  return [...own, ...inner];
}

/** Rival dates, or the one date, that stand there; undefined for anything else. */
function datesAt(value: unknown): Exclude<Beginning & Ending, 'unknown'> | undefined {
  if (isFuzzyDay(value)) return [{ on: value, cite: [] }];
  const dates = Array.isArray(value) && value.every((date) => date?.on !== undefined);
  return dates ? (value as Exclude<Beginning & Ending, 'unknown'>) : undefined;
}
