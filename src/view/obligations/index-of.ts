import type { Entity } from '../../record/kinds.ts';
import { isBinding } from '../../record/membership.ts';
import { type CasusRecord, list } from '../../record/record.ts';
import { type Extent, spellExtent } from '../time-lanes/extent.ts';
import { instrumentExtent } from '../time-lanes/instrument-extent.ts';

/** A membership with the days over which it surely or possibly held. */
export interface Spell {
  readonly spell: Entity<'membership'>;
  readonly extent: Extent;
  /** Sources name rival days for one of its ends. */
  readonly rivals: boolean;
}

/** Something that binds: a clause, or an instrument as a whole. */
export interface Commitment {
  readonly id: string;
  readonly kind: 'clause' | 'instrument';
  /** Of a clause: duty, prohibition and so on. */
  readonly sort: Entity<'clause'>['kind'] | undefined;
  readonly instrument: string;
  readonly organization: string | undefined;
  readonly fields: readonly string[];
  readonly extent: Extent;
  /** Whose members it binds: the instrument's own parties, or the members of its organization. */
  readonly boundBy: string;
}

/** What does not change with the day, worked out once for a record. */
export interface ObligationIndex {
  /** Spells by compact, then by member. */
  readonly spells: ReadonlyMap<string, ReadonlyMap<string, readonly Spell[]>>;
  readonly commitments: readonly Commitment[];
  /** Those that came about. */
  readonly organizations: readonly string[];
}

const made = new WeakMap<CasusRecord, ObligationIndex>();

export function obligationIndex(record: CasusRecord): ObligationIndex {
  const known = made.get(record) ?? makeIndex(record);
  made.set(record, known);
  return known;
}

function makeIndex(record: CasusRecord): ObligationIndex {
  const spells = new Map(
    [...record.spells].map(([compact, all]) => {
      const read = all.map(
        (spell): Spell => ({
          spell,
          extent: spellExtent(spell.from, spell.to),
          rivals: spell.from.length > 1 && spell.from !== 'unknown' ? true : rivalEnds(spell.to),
        }),
      );
      return [compact, Map.groupBy(read, ({ spell }) => spell.member as string)] as const;
    }),
  );
  const clauses = Map.groupBy(list(record, 'clause'), ({ instrument }) => instrument as string);
  const commitments = list(record, 'instrument').flatMap((instrument): Commitment[] => {
    if (instrument.inForce === 'never') return [];
    const common = {
      instrument: instrument.id,
      organization: instrument.of,
      fields: instrument.fields,
      boundBy: boundBy(record, instrument),
    };
    const own = clauses.get(instrument.id) ?? [];
    return [
      {
        ...common,
        id: instrument.id,
        kind: 'instrument',
        sort: undefined,
        extent: instrumentExtent(instrument),
      },
      ...own.map((clause) => ({
        ...common,
        id: clause.id,
        kind: 'clause' as const,
        sort: clause.kind,
        extent: spellExtent(clause.from, clause.to),
      })),
    ];
  });
  const organizations = list(record, 'organization')
    .filter(({ kind }) => kind !== 'proposal')
    .map(({ id }) => id as string);
  return { spells, commitments, organizations };
}

function rivalEnds(to: Entity<'membership'>['to']): boolean {
  return to !== 'unknown' && to.length > 1;
}

/** An instrument of an organization for which no party is recorded binds the organization's members. */
function boundBy(record: CasusRecord, { id, of }: Entity<'instrument'>): string {
  const own = (record.spells.get(id) ?? []).some(isBinding);
  return own || of === undefined ? id : of;
}
