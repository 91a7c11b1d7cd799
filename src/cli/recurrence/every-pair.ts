import { UserError } from '../../base/user-error.ts';
import type { EventCount } from '../../datasets/counts/event-count.ts';
import { backTest, type TestedYear } from '../../infer/recurrence/back-test.ts';
import { seriesOf } from '../../infer/recurrence/series.ts';
import type { CasusRecord } from '../../record/record.ts';
import type { Lang } from '../../view/lang.ts';
import type { Watched } from '../watched.ts';
import { withCounts } from './ask-counts.ts';
import type { Settings } from './settings.ts';
import { assertCovered } from './span.ts';

/** A year of one of many pairs. */
export interface YearOfPair extends TestedYear {
  readonly pair: string;
}

export interface PooledTest {
  readonly pairs: number;
  /** The first and the last year that was forecast of any pair. */
  readonly first: number;
  readonly last: number;
  readonly years: readonly YearOfPair[];
}

/** Tests the forecasts on every pair of states that had an event, each from its first one on. */
export async function testEveryPair(
  counts: EventCount,
  record: CasusRecord,
  settings: Settings,
  lang: Lang,
  store: string | undefined,
  { signal, progress }: Watched,
): Promise<PooledTest> {
  const asked = counts.ofEveryPair;
  if (!asked) {
    throw new UserError(
      `${counts.id} cannot be put to every pair of states`,
      'Name one state or two, or count by cow-mid or mie.',
    );
  }
  assertCovered({ name: counts.id, first: counts.first, last: counts.last }, settings);
  const first = settings.since ?? counts.first;
  const last = settings.until ?? counts.last;
  const perPair = await withCounts(asked.needs, store, async (world) => {
    const [{ askWorld }, { stateNames }] = await Promise.all([
      import('../../datasets/sql/ask-world.ts'),
      import('../../datasets/compare/state-names.ts'),
    ]);
    const limits = { rows: 1_000_000, seconds: 60 };
    const { rows } = await askWorld(world.connection, asked.sql, limits, signal);
    const names = await stateNames(world, record, lang);
    const pairs = new Map<string, { until: number; perYear: Map<number, number> }>();
    for (const [one, other, year, events, until] of rows.map((row) => row.map(Number))) {
      if (year === undefined || year < first || year > last) continue;
      const pair = `${names(one ?? 0)} – ${names(other ?? 0)}`;
      const known = pairs.get(pair) ?? { until: until ?? last, perYear: new Map() };
      pairs.set(pair, known);
      known.perYear.set(year, events ?? 0);
    }
    return pairs;
  });
  const years: YearOfPair[] = [];
  const tested = new Set<string>();
  for (const [i, [pair, { until, perYear }]] of [...perPair].entries()) {
    signal.throwIfAborted();
    progress(i, perPair.size);
    const series = seriesOf(perYear, Math.min(...perYear.keys()), Math.min(until, last));
    for (const year of backTest(series, settings)) {
      tested.add(pair);
      years.push({ ...year, pair });
    }
    // Lets a signal in: what is worked out between two pairs is short.
    await new Promise((done) => setImmediate(done));
  }
  if (years.length === 0) {
    throw new UserError(
      `no pair has more than ${settings.training} years from its first event on`,
      'Begin earlier with --since, or learn from fewer years with --training.',
    );
  }
  const forecast = years.map(({ year }) => year).sort((a, b) => a - b);
  return {
    pairs: tested.size,
    first: forecast[0] ?? first,
    last: forecast.at(-1) ?? last,
    years,
  };
}
