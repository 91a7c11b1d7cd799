import { citesIn } from '../../record/cites-in.ts';
import { type Column, column } from './cells.ts';

/** The sources of a thing, and how sure the coder is of each; in every table but that of sources. */
export const STANDING: readonly Column[] = [
  column<object>('sources', ['sources', 'источники'], (thing) => {
    const cited = [...new Set(citesIn(thing).map(({ cite }) => cite.source as string))];
    return { text: String(cited.length), value: cited.join(' '), sort: cited.length };
  }),
  column<object>('confidence', ['confidence', 'уверенность'], (thing, { t }) => {
    const levels = [...new Set(citesIn(thing).flatMap(({ cite }) => cite.confidence ?? []))];
    const text = levels.map((level) => t.confidence[level]).join(', ');
    return { text, value: levels.join(' '), sort: levels.map((level) => ORDER[level]).join() };
  }),
];

const ORDER = { high: 0, medium: 1, low: 2 } as const;
