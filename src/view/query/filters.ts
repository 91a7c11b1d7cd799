import { BELONGING } from './belonging.ts';
import { FIELDS } from './fields.ts';
import type { Filter } from './filter.ts';
import { OFFICES } from './offices.ts';
import { SAID_AND_DONE } from './said-and-done.ts';
import { WORDS } from './words.ts';

/** The query vocabulary. A new word is one entry in one of these. */
export const FILTERS: readonly Filter[] = [
  ...BELONGING,
  ...FIELDS,
  ...SAID_AND_DONE,
  ...OFFICES,
  ...WORDS,
];
