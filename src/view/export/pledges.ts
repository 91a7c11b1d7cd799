import type { Both } from './flat-table.ts';

/** A sort of promise as ATOP tells them apart, and the duties of the vocabulary that are one. */
export interface Pledge {
  /** The name of its column in ATOP. */
  readonly id: string;
  readonly about: Both;
  readonly duties: readonly string[];
}

/**
 * The promises of ATOP (Leeds, Ritter, Mitchell and Long 2002, International Interactions 28: 237-260)
 * that a dyad-year tells of. To settle disputes peacefully, to respect frontiers, to take joint measures
 * and to give no shelter are none of them.
 */
export const PLEDGES: readonly Pledge[] = [
  {
    id: 'defense',
    about: { en: 'to help if attacked', ru: 'помочь при нападении' },
    duties: ['assist'],
  },
  {
    id: 'neutral',
    about: { en: 'to stay neutral', ru: 'остаться нейтральным' },
    // The vocabulary has no such duty: the column says that it was not coded, not that nobody promised.
    duties: [],
  },
  {
    id: 'nonagg',
    about: { en: 'not to use force against it', ru: 'не применять против него силу' },
    duties: ['refrain-from-force'],
  },
  {
    id: 'consul',
    about: { en: 'to consult', ru: 'консультироваться' },
    duties: ['consult'],
  },
  {
    id: 'notaiden',
    about: { en: 'not to aid its enemies', ru: 'не помогать его врагам' },
    duties: ['refrain-from-hostile-acts'],
  },
];

/** What binds a state to do or not to do; a power or a competence promises nothing. */
const PROMISING: readonly string[] = ['duty', 'prohibition'];

export function pledgeOf({ kind, act }: { readonly kind: string; readonly act: string }) {
  return PROMISING.includes(kind) ? PLEDGES.find(({ duties }) => duties.includes(act)) : undefined;
}
