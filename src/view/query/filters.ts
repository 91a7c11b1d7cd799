import { all, any, type Truth } from '../../base/truth.ts';
import { onDay, type Validity } from '../../base/validity.ts';
import { bindingSpells, partyThroughout } from '../../law/parties.ts';
import { citesIn } from '../../record/cites-in.ts';
import { type Entity, KIND_NAMES } from '../../record/kinds.ts';
import type { Beginning, Ending } from '../../record/parts.ts';
import { belongsTo, find } from '../../record/record.ts';
import { readingStart, spellHolds, variantsOf } from '../../record/spell.ts';
import { foldLetters } from '../find/fold-letters.ts';
import { piecesOf } from '../find/passages.ts';
import { type Asked, type Filter, filter } from './filter.ts';

type Claim = Entity<'claim'>;
type Compact = Entity<'instrument'> | Entity<'organization'>;

/** The query vocabulary. A new word is one entry. */
export const FILTERS: readonly Filter[] = [
  filter<Compact>(
    'party',
    ['instrument', 'organization'],
    'a state that is a party or member, on the day asked or at any time',
    (compact, state, asked) => belongs(compact.id, state, asked),
  ),
  filter<Compact>(
    'parties',
    ['instrument', 'organization'],
    'how many parties it has: 2, 3+',
    (compact, wanted, asked) => fits(partiesOf(compact, asked).length, wanted),
  ),
  filter<Compact | Entity<'state'>>(
    'within',
    ['instrument', 'organization', 'state'],
    'region: every party, or the state itself, belongs to the region of the record',
    (thing, _, asked) => {
      const states = asked.record.region.states as readonly string[];
      const parties = 'codes' in thing ? [thing.id as string] : partiesOf(thing, asked);
      return parties.length > 0 && parties.every((state) => states.includes(state));
    },
  ),
  filter<Entity<'state'>>(
    'member-of',
    ['state'],
    'an organization or treaty that it belongs to, on the day asked or at any time',
    (state, compact, asked) => belongs(compact, state.id, asked),
  ),
  filter<Compact>(
    'all-of',
    ['instrument', 'organization'],
    'region: every state of the region is a party',
    (compact, _, asked) =>
      all(asked.record.region.states.map((state) => belongs(compact.id, state, asked))),
  ),
  filter<Entity<'instrument'>>('field', ['instrument'], 'what it is about', (thing, value) =>
    (thing.fields as readonly string[]).includes(value),
  ),
  filter<{ status?: string }>(
    'status',
    ['instrument', 'membership', 'event'],
    'its status',
    (thing, value) => thing.status === value,
  ),
  filter<Entity<'instrument'>>(
    'binding',
    ['instrument'],
    'legal or political',
    (thing, value) => thing.binding === value,
  ),
  filter<Entity<'instrument'>>(
    'signed',
    ['instrument'],
    'the year in which it was signed',
    (thing, year) => any(thing.signed.map(({ on }) => inYear(on, year))),
  ),
  filter<{ kind?: string; type?: string }>(
    'kind',
    [
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
    ],
    'its kind or type',
    (thing, value) => (thing.type ?? thing.kind) === value,
  ),
  filter<{ of?: string }>(
    'of',
    ['membership', 'body', 'mandate', 'silence'],
    'what it belongs to or is about',
    (thing, value) => thing.of === value,
  ),
  filter<{ member: string }>(
    'member',
    ['membership'],
    'the member',
    (thing, value) => thing.member === value,
  ),
  filter<{ instrument: string }>(
    'instrument',
    ['clause'],
    'the treaty or document',
    (thing, value) => thing.instrument === value,
  ),
  filter<{ incident?: string }>(
    'incident',
    ['claim', 'request', 'response', 'silence'],
    'the incident',
    (thing, value) => thing.incident === value,
  ),
  filter<{ speaker?: string[]; by?: string | string[]; actor?: string; actors?: string[] }>(
    'by',
    [
      'claim',
      'request',
      'response',
      'silence',
      'argument',
      'scenario',
      'recommendation',
      'concept',
      'mandate',
      'event',
      'contradiction',
    ],
    'who says it or does it; a state or organization brings its bodies',
    (thing, value, { record }) => {
      const sides = (thing as { sides?: { by: string }[] }).sides ?? [];
      const who = [
        thing.speaker,
        thing.by,
        thing.actor,
        thing.actors,
        sides.map((s) => s.by),
      ].flat();
      return who.some((one) => one !== undefined && belongsTo(record, one, value));
    },
  ),
  filter<{ to?: string[]; towards?: string[]; addressees?: string[] }>(
    'to',
    ['request', 'response', 'event', 'recommendation', 'silence'],
    'towards whom',
    (thing, value, { record }) =>
      [thing.to, thing.towards, thing.addressees]
        .flat()
        .some((one) => typeof one === 'string' && belongsTo(record, one, value)),
  ),
  filter<Claim>(
    'figure',
    ['claim'],
    'the measure of a figure: dead, wounded, displaced',
    ({ says }, value) => 'figure' in says && says.figure === value,
  ),
  filter<Claim>(
    'side',
    ['claim'],
    'whose figure',
    ({ says }, value) => 'figure' in says && says.side === value,
  ),
  filter<Claim>(
    'says',
    ['claim'],
    'figure, atom, label or statement',
    ({ says }, value) => value in says,
  ),
  filter<Claim>(
    'atom',
    ['claim'],
    'the word of the law',
    ({ says }, value) => 'atom' in says && says.atom === value,
  ),
  filter<Entity<'response'>>(
    'act',
    ['response'],
    'the act on the ladder',
    (thing, value) => thing.act === value,
  ),
  filter<Entity<'response'>>('mark', ['response'], 'offer, aid or posture', (thing, value) =>
    (thing.marks as readonly string[]).includes(value),
  ),
  filter<Entity<'response'>>(
    'grade',
    ['response'],
    'its grade: 2, 3+',
    (thing, value, { record }) => {
      const grade = find(record, 'act', thing.act)?.grade;
      return grade !== undefined && fits(grade, value);
    },
  ),
  filter<Entity<'request'>>(
    'what',
    ['request'],
    'what was asked for',
    (thing, value) => thing.what === value,
  ),
  filter<Entity<'request'>>(
    'stance',
    ['request'],
    'made, declined or withdrawn',
    (thing, value) => thing.stance === value,
  ),
  filter<Entity<'argument'>>(
    'verdict',
    ['argument'],
    "the author's verdict",
    (thing, value) => thing.verdict?.value === value,
  ),
  filter<Entity<'mandate'>>('threat', ['mandate'], 'the threat', (thing, value) =>
    (thing.threats as readonly string[]).includes(value),
  ),
  filter<Entity<'place'>>(
    'in',
    ['place'],
    'the place or state that it lies in',
    (thing, value) => (thing.in as readonly string[] | undefined)?.includes(value) ?? false,
  ),
  filter<Entity<'contradiction'>>(
    'touches',
    ['contradiction'],
    'what depends on it',
    (thing, value) => thing.touches.includes(value),
  ),
  filter<Entity<'person'>>(
    'office',
    ['person'],
    'a word of the office held, on the day asked',
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
    (person, of, asked) =>
      any(
        person.offices
          .filter((office) => belongsTo(asked.record, office.of, of))
          .map((office) => holdsOn(office.from, office.to, asked)),
      ),
  ),
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

function belongs(compact: string, state: string, { record, on }: Asked): Truth {
  if (on) return partyThroughout(record, compact, state, onDay(on)).truth;
  return bindingSpells(record, compact, state).length > 0 ? 'yes' : 'no';
}

function partiesOf(compact: Compact, asked: Asked): string[] {
  const members = bindingSpells(asked.record, compact.id).map((spell) => spell.member as string);
  return [...new Set(members)].filter((state) => belongs(compact.id, state, asked) !== 'no');
}

function holdsOn(from: Beginning, to: Ending, { on }: Asked): Truth {
  return on === undefined ? 'yes' : spellHolds(variantsOf(from, to), onDay(on));
}

/** `3` is exactly three, `3+` three or more. */
function fits(count: number, wanted: string): boolean {
  return wanted.endsWith('+') ? count >= Number(wanted.slice(0, -1)) : count === Number(wanted);
}

function inYear(on: Exclude<Validity['from'], 'unknown'>, year: string): Truth {
  const first = Date.UTC(Number(year), 0, 1) / 86_400_000;
  const last = Date.UTC(Number(year), 11, 31) / 86_400_000;
  if (on.earliest >= first && on.latest <= last) return 'yes';
  return on.latest < first || on.earliest > last ? 'no' : 'open';
}

/** When a thing begins, for sorting and for the column of dates. */
export function startOf(thing: object): ReturnType<typeof readingStart> | undefined {
  const fields = thing as Record<string, unknown>;
  for (const field of ['on', 'asOf', 'published']) {
    const day = fields[field];
    if (day !== null && typeof day === 'object' && 'edtf' in day) return day as never;
  }
  for (const field of ['first', 'from', 'signed']) {
    const dates = fields[field];
    if (Array.isArray(dates) && dates.length > 0) return readingStart(dates as Beginning);
  }
  return undefined;
}
