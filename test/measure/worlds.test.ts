import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, dayOf, formatDay } from '../../src/base/day.ts';
import { parseFuzzyDay } from '../../src/base/fuzzy-day.ts';
import type { Series } from '../../src/measure/measure.ts';
import { oneDay } from '../../src/measure/moments.ts';
import { measureOf, runMeasure } from '../../src/measure/run.ts';
import type { Entity } from '../../src/record/kinds.ts';
import type { CasusRecord } from '../../src/record/record.ts';
import { region, tableOf, withTables } from '../region.ts';

// Small records with doubt, and every world of each: the band that a measure gives must be the lowest
// and the highest number that it gives over the worlds, in which nothing is in doubt.

const ASKED = dayOf(2000, 12, 31);
/** Worlds of one record at most, to bound a run. */
const MOST = 200;
const DAYS = [ASKED - 1, ASKED, ASKED + 1];
const INSIDE = ['aa', 'bb', 'cc'];
const OUTSIDE = ['xx', 'yy'];

/** One end of a spell: the days it may fall on. A day of infinity never comes. */
type End = readonly Day[];

interface Spell {
  readonly member: string;
  readonly from: End;
  readonly to: End;
}

interface Compact {
  readonly id: string;
  readonly of?: string;
  readonly from: End;
  readonly to: End;
  readonly some: boolean;
  readonly perhapsSame: boolean;
  readonly spells: readonly Spell[];
}

const exact = fc.constantFrom(...DAYS, ASKED - 400).map((day): End => [day]);
const doubtful = fc.uniqueArray(fc.constantFrom(...DAYS, ASKED - 400), {
  minLength: 2,
  maxLength: 2,
});
const start = fc.oneof({ weight: 3, arbitrary: exact }, { weight: 1, arbitrary: doubtful });
const end = fc.oneof(
  { weight: 3, arbitrary: fc.constant<End>([Number.POSITIVE_INFINITY]) },
  { weight: 1, arbitrary: fc.constantFrom<End>([ASKED], [ASKED + 1]) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<End>([ASKED, ASKED + 1], [ASKED, Number.POSITIVE_INFINITY]),
  },
);
const spells = fc
  .uniqueArray(fc.constantFrom(...INSIDE, ...OUTSIDE), { minLength: 1, maxLength: 4 })
  .chain((members) =>
    fc.tuple(
      ...members.map((member) => fc.record({ member: fc.constant(member), from: start, to: end })),
    ),
  );
const compact = (id: string, of?: string) =>
  fc.record({
    id: fc.constant(id),
    ...(of && { of: fc.constant(of) }),
    from: start,
    to: end,
    some: fc.boolean().map((some) => some && id === 'treaty-1'),
    perhapsSame: fc.boolean().map((same) => same && id === 'treaty-2'),
    spells: of ? fc.constant<Spell[]>([]) : spells,
  });
const small = fc
  .tuple(
    compact('league'),
    compact('treaty-1'),
    compact('treaty-2'),
    compact('act-1', 'league'),
    compact('act-2', 'league'),
  )
  .filter((compacts) => {
    const many = worldsOf(compacts as Compact[]).length;
    const lives = compacts.flatMap((one) => [one, ...one.spells]);
    return many <= MOST && lives.every((life) => lifeWays(life).length > 0);
  });

/** All worlds: every end is one day, no list is open, nothing is perhaps the same. */
function worldsOf(compacts: readonly Compact[]): Compact[][] {
  let worlds: Compact[][] = [[]];
  for (const compact of compacts) {
    const ways = compactWays(compact);
    if (worlds.length * ways.length > MOST) return Array.from({ length: MOST + 1 }, () => []);
    worlds = worlds.flatMap((world) => ways.map((way) => [...world, ...way]));
  }
  return worlds;
}

function compactWays(compact: Compact): Compact[][] {
  let ways: Compact[] = lifeWays(compact).map((life) => ({
    ...compact,
    ...life,
    some: false,
    perhapsSame: false,
    spells: [],
  }));
  for (const spell of compact.spells) {
    ways = ways.flatMap((way) =>
      lifeWays(spell).map((life) => ({ ...way, spells: [...way.spells, { ...spell, ...life }] })),
    );
  }
  if (compact.some) {
    const listed = compact.spells.map(({ member }) => member);
    for (const member of [...INSIDE, ...OUTSIDE].filter((id) => !listed.includes(id))) {
      const joined = { member, from: [ASKED - 400], to: [Number.POSITIVE_INFINITY] };
      ways = ways.flatMap((way) => [way, { ...way, spells: [...way.spells, joined] }]);
    }
  }
  const kept = ways.map((way) => [way]);
  return compact.perhapsSame ? [[], ...kept] : kept;
}

function lifeWays({ from, to }: { from: End; to: End }): { from: End; to: End }[] {
  return from.flatMap((f) => to.filter((t) => f < t).map((t) => ({ from: [f], to: [t] })));
}

const CITE = [
  { source: 'somebody', where: 'page 1' },
] as unknown as Entity<'membership'>['steps'][0]['cite'];

function dated(days: End): Entity<'membership'>['from'] {
  return days.filter(Number.isFinite).map((day) => ({
    on: parseFuzzyDay(formatDay(day)),
    cite: CITE,
  })) as Entity<'membership'>['from'];
}

function ending(days: End): Entity<'membership'>['to'] {
  const dates = dated(days) as { on: unknown; cite: unknown }[];
  const open = days.includes(Number.POSITIVE_INFINITY) ? [{ on: 'open', cite: CITE }] : [];
  return [...dates, ...open] as Entity<'membership'>['to'];
}

function recordOf(compacts: readonly Compact[]): CasusRecord {
  const base = region();
  const state = (id: string) => ({ ...base.tables.state.get('kg'), id }) as Entity<'state'>;
  const memberships = compacts.flatMap(({ id, spells }) =>
    spells.map(
      ({ member, from, to }) =>
        ({
          id: `${id}-${member}`,
          member,
          of: id,
          status: 'member',
          from: dated(from),
          to: ending(to),
          steps: [],
          codings: [],
        }) as unknown as Entity<'membership'>,
    ),
  );
  const common = ({ id, to, some }: Compact) => ({
    id,
    fields: ['security'],
    partiesListed: some ? 'some' : 'all',
    to: ending(to),
  });
  const instruments = compacts
    .filter(({ id }) => id !== 'league')
    .map(
      (one) =>
        ({
          ...common(one),
          kind: 'treaty',
          binding: 'legal',
          ...(one.of && { of: one.of }),
          ...(one.perhapsSame && { perhapsSameAs: 'treaty-1' }),
          signed: [],
          inForce: dated(one.from),
        }) as unknown as Entity<'instrument'>,
    );
  const organizations = compacts
    .filter(({ id }) => id === 'league')
    .map(
      (one) =>
        ({
          ...common(one),
          kind: 'organization',
          from: dated(one.from),
        }) as unknown as Entity<'organization'>,
    );
  const hub = { state: 'xx', cite: CITE };
  return {
    ...withTables(base, {
      state: tableOf<'state'>([...INSIDE, ...OUTSIDE].map(state)),
      membership: tableOf<'membership'>(memberships),
      instrument: tableOf<'instrument'>(instruments),
      organization: tableOf<'organization'>(organizations),
      claim: new Map(),
    }),
    region: { ...base.region, states: INSIDE, hubs: [hub] } as unknown as CasusRecord['region'],
    spells: Map.groupBy(memberships, ({ of }) => of as string),
  };
}

function numbersOf(compacts: readonly Compact[], id: string, typed: Record<string, string>) {
  const given = { record: recordOf(compacts), moments: oneDay(ASKED), tables: {} };
  const { lines } = runMeasure(measureOf(id), given, typed) as Series;
  return new Map(lines.map((line) => [line.id, line.points[0]]));
}

describe('a band is exact: it is what all worlds give, no more and no less', () => {
  test.each([
    ['agreements', { basis: 'in-force' }],
    ['agreements', { basis: 'concluded' }],
    ['regionalism', { basis: 'in-force' }],
    ['regionalism', { basis: 'concluded', parties: '2' }],
    ['exclusive', { basis: 'in-force' }],
    ['hubs', { basis: 'in-force' }],
    ['density', { basis: 'in-force', count: 'pairs' }],
    ['density', { basis: 'concluded', count: 'ties' }],
  ])('%s %j', (id, typed: Record<string, string>) => {
    fc.assert(
      fc.property(small, (compacts) => {
        const worlds = worldsOf(compacts as Compact[]).map((world) => numbersOf(world, id, typed));
        for (const [line, band] of numbersOf(compacts as Compact[], id, typed)) {
          const values = worlds.flatMap((world) => {
            const point = world.get(line);
            expect(point?.low).toBe(point?.high);
            return point?.low ?? [];
          });
          const [low, high] =
            values.length === 0
              ? [undefined, undefined]
              : [Math.min(...values), Math.max(...values)];
          expect([line, band?.low, band?.high]).toEqual([line, low, high]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
