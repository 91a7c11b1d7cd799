import { dayOf } from '../../base/day.ts';
import type { FuzzyDay } from '../../base/fuzzy-day.ts';
import { any, type Truth } from '../../base/truth.ts';
import type { Entity } from '../../record/kinds.ts';
import { type Filter, filter } from './filter.ts';
import { anyId, idOf, oneOf, wordIn, year } from './readers.ts';

const WITH_STATUS = ['instrument', 'membership', 'event'] as const;
const WITH_KIND = [
  'organization',
  'instrument',
  'body',
  'group',
  'place',
  'incident',
  'argument',
  'contradiction',
  'event',
  'silence',
  'clause',
] as const;

/** Conditions on a single field. */
export const FIELDS: readonly Filter[] = [
  filter<Entity<'instrument'>>(
    'field',
    ['instrument'],
    'what it is about',
    wordIn(['instrument'], ({ fields }: Entity<'instrument'>) => fields),
    (thing, value) => (thing.fields as readonly string[]).includes(value),
  ),
  filter<{ status?: string }>(
    'status',
    WITH_STATUS,
    'its status',
    wordIn(WITH_STATUS, ({ status }: { status?: string }) => [status]),
    (thing, value) => thing.status === value,
  ),
  filter<Entity<'instrument'>>(
    'binding',
    ['instrument'],
    'legal or political',
    oneOf('legal', 'political'),
    (thing, value) => thing.binding === value,
  ),
  filter(
    'signed',
    ['instrument'],
    'the year in which it was signed',
    year,
    (thing: Entity<'instrument'>, wanted) => any(thing.signed.map(({ on }) => inYear(on, wanted))),
  ),
  filter<{ kind?: string; type?: string }>(
    'kind',
    WITH_KIND,
    'its kind or type',
    wordIn(WITH_KIND, ({ type, kind }: { kind?: string; type?: string }) => [type ?? kind]),
    (thing, value) => (thing.type ?? thing.kind) === value,
  ),
  filter<{ of?: string }>(
    'of',
    ['membership', 'body', 'mandate', 'silence'],
    'what it belongs to or is about',
    idOf(['actor', 'compact'], 'response', 'request'),
    (thing, value) => thing.of === value,
  ),
  filter<{ member: string }>(
    'member',
    ['membership'],
    'the member',
    idOf(['member']),
    (thing, value) => thing.member === value,
  ),
  filter<{ instrument: string }>(
    'instrument',
    ['clause'],
    'the treaty or document',
    idOf(['instrument']),
    (thing, value) => thing.instrument === value,
  ),
  filter<Entity<'argument'>>(
    'verdict',
    ['argument'],
    "the author's verdict",
    wordIn(['argument'], ({ verdict }: Entity<'argument'>) => [verdict?.value]),
    (thing, value) => thing.verdict?.value === value,
  ),
  filter<Entity<'mandate'>>('threat', ['mandate'], 'the threat', idOf(['threat']), (thing, value) =>
    (thing.threats as readonly string[]).includes(value),
  ),
  filter<Entity<'place'>>(
    'in',
    ['place'],
    'the place or state that it lies in',
    idOf(['place', 'state']),
    (thing, value) => (thing.in as readonly string[] | undefined)?.includes(value) ?? false,
  ),
  filter<Entity<'contradiction'>>(
    'touches',
    ['contradiction'],
    'what depends on it',
    anyId,
    (thing, value) => thing.touches.includes(value),
  ),
];

function inYear(on: FuzzyDay, year: number): Truth {
  const [first, last] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  if (on.earliest >= first && on.latest <= last) return 'yes';
  return on.latest < first || on.earliest > last ? 'no' : 'open';
}
