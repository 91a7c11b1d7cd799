import { type CasusRecord, find, lineage } from '../../record/record.ts';
import type { Dossier } from '../dossier/model.ts';

/** Whose strongest answer to an incident is another act than is recorded; undefined where there is none. */
export interface AnsweredOtherwise {
  readonly actor: string;
  readonly was?: string | undefined;
  readonly is?: string | undefined;
}

/** Each state, organization or other whose strongest answer on the ladder is another, in the order of their ids. */
export function answeredOtherwise(
  record: CasusRecord,
  was: Dossier,
  is: Dossier,
): AnsweredOtherwise[] {
  const [before, after] = [strongestOf(record, was), strongestOf(record, is)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((actor) => ({ actor, was: before.get(actor), is: after.get(actor) }))
    .filter((one) => one.was !== one.is);
}

/** The strongest act of each who answered, the acts of its bodies taken with it. */
function strongestOf(record: CasusRecord, { known }: Dossier): Map<string, string> {
  const grade = (act: string) => find(record, 'act', act)?.grade ?? -1;
  const strongest = new Map<string, string>();
  for (const { actor, act, carriedOut } of known.responses) {
    if (carriedOut === 'not-adopted') continue;
    const whole = lineage(record, actor).at(-1) ?? actor;
    const known = strongest.get(whole);
    if (known === undefined || grade(act) > grade(known)) strongest.set(whole, act);
  }
  return strongest;
}
