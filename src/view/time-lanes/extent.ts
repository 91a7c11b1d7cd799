import type { Day } from '../../base/day.ts';
import type { FuzzyDay } from '../../base/fuzzy-day.ts';
import type { Truth } from '../../base/truth.ts';
import type { Beginning, Ending } from '../../record/parts.ts';

/** From a day up to, not including, another. */
export type Stretch = readonly [from: Day, to: Day];

/**
 * Over which days something lasted, with its doubt: what a bar on a time line may show. No day is
 * ever put in the middle of rival days; a bound that nobody gives is infinite.
 */
export interface Extent {
  /** The earliest day that it may cover. */
  readonly earliest: Day;
  /** The first day that it surely does not cover any more. */
  readonly latest: Day;
  /** The days on which it surely held. */
  readonly sure: Stretch | undefined;
  /** The days on which rival or inexact dates leave it open, with a date at one end at least. */
  readonly doubts: readonly Stretch[];
  /** The days that sources name, and the bounds of the inexact ones among them. */
  readonly ticks: readonly Day[];
  readonly begins: 'dated' | 'unknown';
  /** `open`: a source says that it lasts; `unknown`: nobody says. */
  readonly ends: 'dated' | 'open' | 'unknown';
}

/** A spell that ends on the first day on which it does not hold. */
export function spellExtent(from: Beginning, to: Ending): Extent {
  const starts = from === 'unknown' ? [] : from.map(({ on }) => bounds(on, 0));
  const ends = to === 'unknown' ? [] : to.flatMap(({ on }) => (on === 'open' ? [] : [on]));
  const lasts = to !== 'unknown' && ends.length < to.length;
  return extentOf(
    starts,
    ends.map((on) => bounds(on, 0)),
    lasts,
  );
}

/** An event, whose last day still belongs to it. */
export function eventExtent(
  first: readonly FuzzyDay[],
  last: readonly FuzzyDay[] | 'open' | 'unknown' = first,
): Extent {
  const ends = typeof last === 'string' ? [] : last.map((on) => bounds(on, 1));
  return extentOf(
    first.map((on) => bounds(on, 0)),
    ends,
    last === 'open',
  );
}

/** Whether it held on a day. */
export function heldOn(extent: Extent, day: Day): Truth {
  const { sure, earliest, latest } = extent;
  if (sure && day >= sure[0] && day < sure[1]) return 'yes';
  return day >= earliest && day < latest ? 'open' : 'no';
}

/** The days on which the answer of `heldOn` may change. */
export function changesOf({ earliest, latest, sure }: Extent): Day[] {
  return [earliest, latest, ...(sure ?? [])].filter(Number.isFinite);
}

function bounds({ earliest, latest }: FuzzyDay, after: number): Stretch {
  return [earliest + after, latest + after];
}

function extentOf(
  starts: readonly Stretch[],
  ends: readonly Stretch[],
  saidToLast: boolean,
): Extent {
  const begin = hull(starts) ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const dated = hull(ends);
  const endsFirst = dated?.[0] ?? (saidToLast ? Number.POSITIVE_INFINITY : begin[1]);
  const endsLast = dated && !saidToLast ? dated[1] : Number.POSITIVE_INFINITY;
  const known = Number.isFinite(begin[1]);
  const sure: Stretch | undefined =
    known && begin[1] < endsFirst ? [begin[1], endsFirst] : undefined;
  const raw: Stretch[] = [];
  if (!sure && (dated || !known)) raw.push([begin[0], endsLast]);
  else {
    raw.push(begin);
    if (dated) raw.push([endsFirst, endsLast]);
  }
  const given = [...starts, ...ends].flat().filter(Number.isFinite);
  return {
    earliest: begin[0],
    latest: endsLast,
    sure,
    doubts: raw.filter(([a, b]) => a < b && (Number.isFinite(a) || Number.isFinite(b))),
    ticks: [...new Set(given)].sort((a, b) => a - b),
    begins: Number.isFinite(begin[0]) ? 'dated' : 'unknown',
    ends: saidToLast ? 'open' : Number.isFinite(endsLast) ? 'dated' : 'unknown',
  };
}

function hull(stretches: readonly Stretch[]): Stretch | undefined {
  if (stretches.length === 0) return undefined;
  return [Math.min(...stretches.map(([a]) => a)), Math.max(...stretches.map(([, b]) => b))];
}
