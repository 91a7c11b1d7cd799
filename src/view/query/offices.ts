import { any, type Truth } from '../../base/truth.ts';
import { onDay } from '../../base/validity.ts';
import type { Entity } from '../../record/kinds.ts';
import type { Beginning, Ending } from '../../record/parts.ts';
import { belongsTo } from '../../record/record.ts';
import { spellHolds, variantsOf } from '../../record/spell.ts';
import { type Asked, type Filter, filter } from './filter.ts';
import { anyText, idOf } from './readers.ts';

/** Conditions on the offices of a person. */
export const OFFICES: readonly Filter[] = [
  filter<Entity<'person'>>(
    'office',
    ['person'],
    'a word of the office held, on the day asked',
    anyText,
    (person, word, asked) =>
      any(
        person.offices
          .filter(({ title }) => title.en.toLowerCase().includes(word.toLowerCase()))
          .map((office) => holdsOn(office.from, office.to, asked)),
      ),
  ),
  filter<Entity<'person'>>(
    'office-of',
    ['person'],
    'the state or organization whose office is held, on the day asked',
    idOf(['actor']),
    (person, of, asked) =>
      any(
        person.offices
          .filter((office) => belongsTo(asked.record, office.of, of))
          .map((office) => holdsOn(office.from, office.to, asked)),
      ),
  ),
];

function holdsOn(from: Beginning, to: Ending, { on }: Asked): Truth {
  return on === undefined ? 'yes' : spellHolds(variantsOf(from, to), onDay(on));
}
