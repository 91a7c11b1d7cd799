import { toJson } from '../../answer/to-json.ts';
import { UserError } from '../../base/user-error.ts';
import type { EventCount } from '../../datasets/counts/event-count.ts';
import { backTest, nextYear } from '../../infer/recurrence/back-test.ts';
import { comparisons, performances } from '../../infer/recurrence/skill.ts';
import { printText } from '../../view/print-text.ts';
import { pooledBlocks, recurrenceBlocks } from '../../view/recurrence-blocks.ts';
import type { CommandContext } from '../command.ts';
import type { Counted } from './counted.ts';
import type { PooledTest } from './every-pair.ts';
import type { Settings } from './settings.ts';

/** A count with where it is from and of whom it is. */
interface Named extends Counted {
  readonly from: string;
  readonly states: readonly string[];
  readonly who: readonly string[];
}

/** Tests the forecasts on one series, and tells the next year. */
export function tell(
  { lang, json, output }: CommandContext,
  counted: Named,
  settings: Settings,
): number {
  const { from, states, what, series } = counted;
  const { training, halfLife, level, model } = settings;
  const { length } = series.counts;
  if (length <= training) {
    throw new UserError(
      `${length} ${length === 1 ? 'year is' : 'years are'} too few: after ${training} to learn from, none is left to be tested`,
      'Begin earlier with --since, learn from fewer with --training, or count by another data set.',
    );
  }
  const years = backTest(series, settings);
  const found = {
    performances: performances(years),
    comparisons: comparisons(years, ({ year }) => String(year)),
    next: nextYear(series, settings),
  };
  output.write(
    json
      ? toJson({
          counted: { from, states, what, ...series },
          settings: { training, halfLife, level, model },
          years: years.map((year) => ({ ...year, forecasts: year.forecasts.map(finite) })),
          ...found,
          performances: found.performances.map(finite),
        })
      : printText(
          recurrenceBlocks({ ...counted, ...settings, ...found, years }, lang),
          output.columns,
        ),
  );
  return 0;
}

/** Tells how the forecasts did on many series, of which each says little. */
export function tellPooled(
  { lang, json, output }: CommandContext,
  counts: EventCount,
  { years, ...pool }: PooledTest,
  settings: Settings,
): number {
  const { training, halfLife, level, model } = settings;
  const found = {
    performances: performances(years),
    comparisons: comparisons(years, ({ pair }) => pair),
  };
  const what = counts.what[lang];
  const tested = { ...pool, years: years.length };
  const notes = counts.notes.map((note) => note[lang]);
  output.write(
    json
      ? toJson({
          pooled: { from: counts.id, what, ...tested },
          settings: { training, halfLife, level, model },
          ...found,
          performances: found.performances.map(finite),
        })
      : printText(
          pooledBlocks({ what, notes, ...settings, ...found, ...tested }, lang),
          output.columns,
        ),
  );
  return 0;
}

/** JSON knows no infinity: an infinite score is left out. */
function finite<T extends { readonly ignorance: number }>({ ignorance, ...rest }: T) {
  return Number.isFinite(ignorance) ? { ...rest, ignorance } : rest;
}
