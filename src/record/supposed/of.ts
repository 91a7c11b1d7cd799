import type { Change } from '../change.ts';

/** The words of a change, by which it is told. */
export type ChangeWord = 'lapse' | 'over' | 'found' | 'cannot' | 'does' | 'lead';

/** A change of that word. */
export type Of<W extends ChangeWord> = Extract<Change, Readonly<Record<W, unknown>>>;
