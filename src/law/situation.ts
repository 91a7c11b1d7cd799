import type { Truth } from '../base/truth.ts';
import type { Role } from '../record/condition.ts';
import type { Verdict } from './evidence.ts';

/**
 * What a condition is put to: one incident seen in one direction, under one account; or one row of
 * a population. The evaluator asks and never looks further.
 */
export interface Situation {
  readonly roles: Readonly<Record<Role, string>>;
  /** Does the atom hold of these actors? */
  atom(atom: string, args: Readonly<Record<string, string>>): Verdict;
  /** Is the actor a party throughout the incident? */
  party(compact: string, actor: string): Verdict;
  /** Does the area cover the actor's territory? */
  inArea(area: string, actor: string): Verdict;
  /** Whoever surely or possibly is a party throughout the incident. */
  partiesOf(compact: string): readonly { readonly actor: string; readonly truth: Truth }[];
}
