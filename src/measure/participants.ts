import type { Day } from '../base/day.ts';
import { any, type Truth } from '../base/truth.ts';
import { bindingSpells } from '../law/parties.ts';
import type { Entity } from '../record/kinds.ts';
import type { Dated } from '../record/parts.ts';
import { type CasusRecord, type Compact, find } from '../record/record.ts';
import { ALWAYS, type Days, endDays, isOn, knownEndDays, startDays } from './worlds.ts';

/**
 * What is asked of an agreement on a day.
 * `concluded`: signed by then, and no source says that it has ended or been left.
 * `in-force`: binding on that day; where nobody tells when it entered into force or ended, that is doubt.
 */
export const BASES = ['concluded', 'in-force'] as const;
export type Basis = (typeof BASES)[number];

/** Those who take part in an agreement or an organization on a day, and those who may. */
export interface Participants {
  /** Is there such a thing on that day? One fact for all who take part. */
  readonly exists: Truth;
  /** Each of them a fact of its own. */
  readonly who: readonly Participant[];
  /** States that may take part all the same, since the record lists only some who do. */
  readonly unlisted: readonly string[];
}

export interface Participant {
  readonly actor: string;
  readonly truth: 'yes' | 'open';
}

/**
 * The participants of a compact. Those of an act of an organization that lists none of its own are the
 * organization's members.
 */
export function participantsOn(
  record: CasusRecord,
  compact: Compact,
  basis: Basis,
  day: Day,
): Participants {
  const exists = lifeOn(compact, basis, day);
  const spells = record.spells.get(compact.id) ?? [];
  if (spells.length === 0 && 'of' in compact && compact.of !== undefined) {
    const organization = find(record, 'organization', compact.of);
    if (organization) return { ...participantsOn(record, organization, basis, day), exists };
  }
  const bound = bindingSpells(record, compact.id);
  const taken =
    basis === 'concluded'
      ? spells.filter((spell) => bound.includes(spell) || spell.status === 'signatory')
      : bound;
  const actors = [...new Set(taken.map((spell) => spell.member as string))].sort();
  const who = actors.flatMap((actor): Participant[] => {
    const own = taken.filter(({ member }) => member === actor);
    const truth = any(own.map((spell) => spellOn(spell, compact, basis, day)));
    return truth === 'no' ? [] : [{ actor, truth }];
  });
  const listed = new Set<string>(spells.map(({ member }) => member));
  const unlisted =
    compact.partiesListed === 'some'
      ? [...record.tables.state.keys()].filter((id) => !listed.has(id))
      : [];
  return { exists, who, unlisted };
}

/** Is there such a compact on that day, whoever its parties are? An organization lives by its members. */
function lifeOn(compact: Compact, basis: Basis, day: Day): Truth {
  if (!('signed' in compact)) return 'yes';
  const { signed, inForce, to } = compact;
  if (basis === 'in-force') {
    return inForce === 'never' ? 'no' : isOn(startDays(inForce), endDays(to), day);
  }
  const from = signed.length > 0 ? signed : inForce;
  return from === 'never' ? 'no' : isOn(startDays(from), knownEndDays(to), day);
}

function spellOn(spell: Entity<'membership'>, compact: Compact, basis: Basis, day: Day): Truth {
  if (basis === 'in-force') return isOn(startDays(spell.from), endDays(spell.to), day);
  return isOn(concludedDays(spell, compact), knownEndDays(spell.to), day);
}

/**
 * When a party took the step that made it one: its own signature. Where that fell on the day of the
 * agreement's, or where none is told and its beginning has no later bound, the day is one fact for all
 * who signed together: it has been a party as long as there has been an agreement.
 */
function concludedDays(spell: Entity<'membership'>, compact: Compact): Days {
  const common = 'signed' in compact ? compact.signed.map(({ on }) => on.edtf) : [];
  const own = spell.steps.filter(isSignature);
  if (own.length > 0) {
    return own.every(({ on }) => common.includes(on.edtf)) ? ALWAYS : startDays(own);
  }
  const days = startDays(spell.from);
  const unbounded = days.at(-1)?.[1] === Number.POSITIVE_INFINITY;
  return unbounded && common.length > 0 ? ALWAYS : days;
}

/** As the codebook has it: `signed`, `signed at …`, `treaty signed`, `concluded`. */
function isSignature({ event }: Dated): boolean {
  return /^(treaty signed|signed|concluded)( at .*)?$/.test(event ?? '');
}
