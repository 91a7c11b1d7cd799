import type { CasusRecord } from '../record/record.ts';
import type { Participants } from './participants.ts';

/** Every pair of numbers, participants of the region and from outside, that some world has. */
export type Headcount = readonly (readonly [inside: number, outside: number])[];

/**
 * Who takes part, counted in every world at once. Each doubtful participant is in or out whatever the
 * others are, so that every number between the sure ones and all of them is reached.
 */
export function headcount(
  { region }: CasusRecord,
  { exists, who, unlisted }: Participants,
): Headcount {
  const isInside = (actor: string) => (region.states as readonly string[]).includes(actor);
  const range = (belongs: (actor: string) => boolean) => {
    const those = who.filter(({ actor }) => belongs(actor));
    const least = those.filter(({ truth }) => truth === 'yes').length;
    const most = those.length + unlisted.filter(belongs).length;
    return Array.from({ length: most - least + 1 }, (_, i) => least + i);
  };
  const outside = range((actor) => !isInside(actor));
  const pairs = range(isInside).flatMap((n) => outside.map((m) => [n, m] as const));
  if (exists === 'yes') return pairs;
  return exists === 'no' ? [[0, 0]] : [[0, 0], ...pairs];
}
