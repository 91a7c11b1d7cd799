import type { Day } from '../base/day.ts';
import { any, type Truth } from '../base/truth.ts';
import { bindingSpells } from '../law/parties.ts';
import type { Entity } from '../record/kinds.ts';
import { type Dated, inEnglish } from '../record/parts.ts';
import type { CasusRecord, Compact } from '../record/record.ts';
import { ALWAYS, type Days, endDays, isOn, knownEndDays, startDays } from './worlds.ts';

/**
 * What is asked of an agreement on a day.
 * `concluded`: signed by then, and no source says that it has ended or been left.
 * `in-force`: binding on that day; where nobody tells when it entered into force or ended, that is doubt.
 */
export const BASES = ['concluded', 'in-force'] as const;
export type Basis = (typeof BASES)[number];

/** Those who take part in a compact on a day if it exists, each of them a fact of its own. */
export interface Participants {
  readonly who: readonly { readonly actor: string; readonly truth: 'yes' | 'open' }[];
  /** States that may take part all the same, since the record lists only some who do. */
  readonly unlisted: readonly string[];
}

/** The participants by the compact's own spells. */
export function participantsOf(
  record: CasusRecord,
  compact: Compact,
  basis: Basis,
  day: Day,
): Participants {
  const spells = spellsOf(record, compact, basis);
  const actors = [...new Set(spells.map((spell) => spell.member as string))].sort();
  const who = actors.flatMap((actor): Participants['who'] => {
    const own = spells.filter(({ member }) => member === actor);
    const truth = any(own.map((spell) => spellOn(spell, compact, basis, day)));
    return truth === 'no' ? [] : [{ actor, truth }];
  });
  const listed = new Set<string>((record.spells.get(compact.id) ?? []).map((s) => s.member));
  const states = compact.partiesListed === 'some' ? [...record.tables.state.keys()] : [];
  return { who, unlisted: states.filter((id) => !listed.has(id)) };
}

/** The spells that make a participant: those that bind, and to have concluded it a signature too. */
export function spellsOf(
  record: CasusRecord,
  compact: Compact,
  basis: Basis,
): Entity<'membership'>[] {
  const bound = bindingSpells(record, compact.id);
  if (basis === 'in-force') return bound;
  const signed = (record.spells.get(compact.id) ?? []).filter((s) => s.status === 'signatory');
  return [...bound, ...signed];
}

/** Does a spell hold on that day? */
export function spellOn(
  spell: Entity<'membership'>,
  compact: Compact,
  basis: Basis,
  day: Day,
): Truth {
  if (basis === 'in-force') {
    const { from, to } = bindingDays(spell, compact);
    return isOn(from, to, day);
  }
  return isOn(concludedDays(spell, compact), knownEndDays(spell.to), day);
}

/**
 * When a party is bound. Where nobody tells when the agreement itself began, or ended, a party of which
 * nobody tells either shares that one doubt: it does not begin or leave by itself.
 */
function bindingDays(spell: Entity<'membership'>, compact: Compact): { from: Days; to: Days } {
  const from = startDays(spell.from);
  const begunWithIt = 'signed' in compact && compact.inForce === 'unknown' && isUnbounded(from);
  const endsWithIt = compact.to === 'unknown';
  return {
    from: begunWithIt ? ALWAYS : from,
    to: endsWithIt ? knownEndDays(spell.to) : endDays(spell.to),
  };
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
  return isUnbounded(days) && common.length > 0 ? ALWAYS : days;
}

function isUnbounded(days: Days): boolean {
  return days.at(-1)?.[1] === Number.POSITIVE_INFINITY;
}

/** As the codebook has it: `signed`, `signed at …`, `treaty signed`, `concluded`. */
function isSignature({ event }: Dated): boolean {
  return /^(treaty signed|signed|concluded)( at .*)?$/.test(inEnglish(event));
}
