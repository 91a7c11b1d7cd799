import { isBefore } from '../../base/fuzzy-day.ts';
import type { Validity } from '../../base/validity.ts';
import type { Beginning, Ending } from '../../record/parts.ts';
import { validityOf } from '../../record/spell.ts';

interface Spell {
  readonly from: Beginning;
  readonly to: Ending;
}

/** Is there surely a day on which both hold? Each has one day at least, its first. */
export function surelyOverlap(one: Spell, other: Spell): boolean {
  const [a, b] = [validityOf(one.from, one.to), validityOf(other.from, other.to)];
  return (
    (surelyEndsAfterStart(a, b) && surelyEndsAfterStart(b, a)) ||
    holdsAtStart(a, b) ||
    holdsAtStart(b, a)
  );
}

/** Does the one surely end after the other begins? */
function surelyEndsAfterStart({ to }: Validity, { from }: Validity): boolean {
  if (from === 'unknown' || to === 'unknown') return false;
  return to === 'open' || isBefore(from, to) === 'yes';
}

/** Does the one surely hold on the first day of the other, whenever that one ends? */
function holdsAtStart(spell: Validity, later: Validity): boolean {
  if (spell.from === 'unknown' || later.from === 'unknown') return false;
  return isBefore(later.from, spell.from) === 'no' && surelyEndsAfterStart(spell, later);
}
