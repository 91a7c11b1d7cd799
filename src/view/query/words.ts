import { citesIn } from '../../record/cites-in.ts';
import { KIND_NAMES } from '../../record/kinds.ts';
import { find } from '../../record/record.ts';
import { foldLetters } from '../find/fold-letters.ts';
import { piecesOf } from '../find/passages.ts';
import { type Filter, filter } from './filter.ts';
import { anyText, idOf } from './readers.ts';

/** Conditions on what a thing cites, and on the words in it. */
export const WORDS: readonly Filter[] = [
  filter<object>(
    'source',
    [
      'state',
      'organization',
      'body',
      'person',
      'group',
      'place',
      'membership',
      'instrument',
      'clause',
      'incident',
      'claim',
      'request',
      'response',
      'silence',
      'event',
      'argument',
      'scenario',
      'recommendation',
      'concept',
      'threat',
      'mandate',
      'contradiction',
    ],
    'a source that it cites; founding: any of the documents that the record began with',
    idOf(['source'], 'founding'),
    (thing, wanted, { record }) =>
      citesIn(thing).some(
        ({ cite: { source } }) =>
          source === wanted || (wanted === 'founding' && find(record, 'source', source)?.founding),
      ),
  ),
  filter<object & { readonly id: string }>(
    'word',
    KIND_NAMES,
    'words that stand in its names or in what it says',
    anyText,
    (thing, words) =>
      piecesOf(withoutCites(thing) as typeof thing).some(
        ({ field, text }) => field !== 'id' && foldLetters(text).includes(foldLetters(words)),
      ),
  ),
];

/** The same without its citations, whose words are not its own. */
function withoutCites(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutCites);
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).filter(([name]) => name !== 'cite' && name !== 'source');
  return Object.fromEntries(fields.map(([name, inner]) => [name, withoutCites(inner)]));
}
