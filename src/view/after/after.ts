import type { Day } from '../../base/day.ts';
import type { FuzzyDay } from '../../base/fuzzy-day.ts';
import { isInField } from '../../measure/agreement.ts';
import type { Field } from '../../record/field.ts';
import type { Entity } from '../../record/kinds.ts';
import type { Cite } from '../../record/parts.ts';
import { belongsTo, type CasusRecord, find, list } from '../../record/record.ts';
import { readingStart } from '../../record/spell.ts';

type Recommendation = Entity<'recommendation'>;

/** An act of somebody's, as the record has it. */
export interface LaterAct {
  readonly kind: 'event' | 'response';
  readonly id: string;
  readonly on: FuzzyDay;
  readonly cite: readonly Cite[];
}

/** What came after a recommendation. That one thing follows another is said by a source or not at all. */
export interface After {
  /** When it was published; absent where nobody tells, and then no act is surely later. */
  readonly published: FuzzyDay | undefined;
  /** Acts of which a source says that they follow it, with what says so. */
  readonly followed: readonly { readonly act: LaterAct; readonly cite: readonly Cite[] }[];
  /** Acts of the addressee on the same matter that are surely later: chronology, and no more. */
  readonly later: readonly LaterAct[];
  /** How many later acts it has on other matters, or on none that is told. */
  readonly others: number;
}

/** What came after; of a day (`until`), only what had begun by then. */
export function afterOf(record: CasusRecord, one: Recommendation, until?: Day): After {
  const published = publishedOf(record, one);
  const last = until ?? Number.POSITIVE_INFINITY;
  const acts = actsOf(record).filter(
    ({ act, actors }) =>
      published !== undefined &&
      act.on.earliest > published.latest &&
      act.on.earliest <= last &&
      one.addressees.some((whom) => actors.some((actor) => belongsTo(record, actor, whom))),
  );
  const same = acts.filter(({ fields }) => one.fields.some((field) => isInField(fields, field)));
  const byDay = (a: LaterAct, b: LaterAct) =>
    a.on.earliest - b.on.earliest || (a.id < b.id ? -1 : 1);
  return {
    published,
    followed: one.followedBy.flatMap(({ act: id, cite }) => {
      const act = actsOf(record).find(({ act }) => act.id === id)?.act;
      return act && act.on.earliest <= last ? [{ act, cite }] : [];
    }),
    later: same.map(({ act }) => act).sort(byDay),
    others: acts.length - same.length,
  };
}

/** The last of the days on which what it stands in was published. */
function publishedOf(record: CasusRecord, { cite }: Recommendation): FuzzyDay | undefined {
  const dates = cite.map(({ source }) => find(record, 'source', source)?.published);
  const known = dates.filter((date) => date !== undefined && date !== 'unknown');
  if (known.length < dates.length) return undefined;
  const last = known.reduce((a, b) => (b.latest > a.latest ? b : a));
  return Number.isFinite(last.latest) ? last : undefined;
}

interface Told {
  readonly act: LaterAct;
  readonly actors: readonly string[];
  readonly fields: readonly Field[];
}

/** All acts whose day is told. To answer an incident is a matter of security. */
function actsOf(record: CasusRecord): Told[] {
  const events = list(record, 'event').flatMap(({ id, first, actors, fields, cite }): Told[] => {
    const on = readingStart(first);
    return on === 'unknown' ? [] : [{ act: { kind: 'event', id, on, cite }, actors, fields }];
  });
  const responses = list(record, 'response').map(
    ({ id, on, actor, cite }): Told => ({
      act: { kind: 'response', id, on, cite },
      actors: [actor],
      fields: ['security'],
    }),
  );
  return [...events, ...responses];
}
