import type { Day } from '../../base/day.ts';
import type { BorderStatus } from '../../record/claim.ts';
import type { Entity } from '../../record/kinds.ts';
import { type CasusRecord, list } from '../../record/record.ts';
import { pairOf, type Where, whereIs } from './where.ts';

/** How a border is drawn by what was said of it up to a day. */
export type LineStyle = 'whole' | 'part' | 'unsaid';

/** What speakers had said of a border between two states by a day. */
export interface MapBorder {
  /** `KG-TJ`. */
  readonly pair: string;
  readonly place: string;
  readonly style: LineStyle;
  /** The latest word of each speaker about the whole line, the latest first. */
  readonly claims: readonly string[];
}

/** A stretch of a border of which something was said. */
export interface MapSection {
  readonly place: string;
  readonly where: Where;
  /** The status last given, the speaker's own word. */
  readonly status: BorderStatus;
  readonly of: string | undefined;
  /** Every claim known, the latest first. */
  readonly claims: readonly string[];
}

const SETTLED: readonly BorderStatus[] = ['specified', 'agreed', 'delimited', 'demarcated'];

/** Each border that the record has as a place, with what was said of it by the day. */
export function bordersOn(record: CasusRecord, day: Day): MapBorder[] {
  return list(record, 'place').flatMap((place) => {
    const pair = pairOf(record, place);
    if (pair === undefined) return [];
    const said = saidBy(record, day).filter(({ says }) => aboutWhole(says, place.id));
    const whole = said.some(
      ({ says }) =>
        'statement' in says && says.status !== undefined && SETTLED.includes(says.status),
    );
    const style: LineStyle = whole ? 'whole' : said.length > 0 ? 'part' : 'unsaid';
    return { pair, place: place.id, style, claims: said.map(({ id }) => id) };
  });
}

/** Every section with the words about it by the day; a claim may name several sections. */
export function sectionsOn(record: CasusRecord, day: Day): MapSection[] {
  const claims = saidBy(record, day);
  const places = new Set(claims.flatMap(({ says }) => sectionsOf(says)));
  return [...places].sort().flatMap((place) => {
    const where = whereIs(record, place);
    const about = claims.filter(({ says }) => sectionsOf(says).includes(place));
    const [latest] = about;
    if (!where || where.kind === 'border' || !latest || !('statement' in latest.says)) return [];
    const { status, of } = latest.says;
    if (status === undefined) return [];
    return { place, where, status, of, claims: about.map(({ id }) => id) };
  });
}

/** Claims of borders that were surely made by the day, the latest first. */
function saidBy(record: CasusRecord, day: Day): Entity<'claim'>[] {
  return list(record, 'claim')
    .filter(
      ({ says, asOf }) =>
        asOf.latest <= day &&
        (sectionsOf(says).length > 0 || ('figure' in says && FIGURES.includes(says.figure))),
    )
    .sort((a, b) => b.asOf.latest - a.asOf.latest || (a.id < b.id ? -1 : 1));
}

const FIGURES: readonly string[] = ['border-length', 'border-agreed'];

/** The figures of a border stand for the one border of the record that has any. */
function aboutWhole(says: Entity<'claim'>['says'], place: string): boolean {
  if ('figure' in says) return place === FIGURES_OF;
  return sectionsOf(says).includes(place);
}

/** Lengths and agreed kilometres do not name their border: all in the record are of this one. */
const FIGURES_OF = 'kg-tj-border';

function sectionsOf(says: Entity<'claim'>['says']): readonly string[] {
  return 'statement' in says ? (says.section ?? []) : [];
}
