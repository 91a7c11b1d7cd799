import type { Truth } from '../base/truth.ts';
import type { Span } from '../base/validity.ts';
import type { Entity } from '../record/kinds.ts';
import { isBinding } from '../record/membership.ts';
import { type CasusRecord, findCompact } from '../record/record.ts';
import { anySpellHolds, spellHolds, variantsOf } from '../record/spell.ts';
import type { Verdict } from './evidence.ts';

/** The spells in which an actor is bound by, or a full member of, a compact. */
export function bindingSpells(
  record: CasusRecord,
  compact: string,
  member?: string,
): Entity<'membership'>[] {
  return (record.spells.get(compact) ?? []).filter(
    (spell) => isBinding(spell) && (member === undefined || spell.member === member),
  );
}

/**
 * Is the actor a party throughout the span? `accepts` tells whose dates are taken. Without any spell
 * the answer is no where the record lists all parties, and open where it lists some.
 */
export function partyThroughout(
  record: CasusRecord,
  compact: string,
  actor: string,
  span: Span,
  accepts?: (source: string) => boolean,
): Verdict {
  const listed = findCompact(record, compact)?.partiesListed ?? 'all';
  const spells = bindingSpells(record, compact, actor);
  const variants = spells.map((spell) => variantsOf(spell.from, spell.to, accepts));
  const isState = record.tables.state.has(actor);
  const truth: Truth =
    spells.length > 0
      ? anySpellHolds(variants, span)
      : listed === 'some' && isState
        ? 'open'
        : 'no';
  return {
    truth,
    evidence: {
      kind: 'spells',
      listed,
      spells: spells.map((spell, i) => ({
        membership: spell.id,
        truth: spellHolds(variants[i] ?? [], span),
      })),
    },
  };
}

/** Whoever surely or possibly is a party throughout the span, in the order of their ids. */
export function partiesThroughout(
  record: CasusRecord,
  compact: string,
  span: Span,
  accepts?: (source: string) => boolean,
): { actor: string; truth: Truth }[] {
  const members = new Set<string>(bindingSpells(record, compact).map((spell) => spell.member));
  return [...members]
    .sort()
    .map((actor) => ({
      actor,
      truth: partyThroughout(record, compact, actor, span, accepts).truth,
    }))
    .filter(({ truth }) => truth !== 'no');
}
