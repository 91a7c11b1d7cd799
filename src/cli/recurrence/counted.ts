import { calendarDate } from '../../base/day.ts';
import { UserError } from '../../base/user-error.ts';
import type { EventCount } from '../../datasets/counts/event-count.ts';
import { incidentsByYear } from '../../infer/recurrence/incidents-by-year.ts';
import type { Series } from '../../infer/recurrence/series.ts';
import { seriesOfFile } from '../../infer/recurrence/series-of-file.ts';
import type { Entity } from '../../record/kinds.ts';
import type { CasusRecord } from '../../record/record.ts';
import type { Lang } from '../../view/lang.ts';
import { lastRead } from '../../view/last-read.ts';
import { recurrenceWordsIn } from '../../view/recurrence-words.ts';
import { readCaseFile } from '../case-file.ts';
import { eventsPerYear } from './ask-counts.ts';
import type { Settings } from './settings.ts';
import { spanOf } from './span.ts';

/** Events by year, and what is to be known of them. */
export interface Counted {
  readonly what: string;
  readonly notes: readonly string[];
  readonly series: Series;
}

type State = Entity<'state'>;

/** The incidents of the record itself. */
export function countedInRecord(
  record: CasusRecord,
  states: readonly State[],
  settings: Settings,
  lang: Lang,
): Counted {
  const t = recurrenceWordsIn(lang);
  const ids = states.map(({ id }) => id);
  const { perYear, undated } = incidentsByYear(record, ids);
  // The year in which a source was last read is not over in the record.
  const read = calendarDate((lastRead(record)?.latest ?? 0) + 1).year;
  const covered = { name: 'the record', first: undefined, last: read - 1 };
  const { series, beginsWithEvent } = spanOf(perYear, covered, settings);
  return {
    what: t.ofRecord,
    notes: [
      t.selection,
      t.read(read),
      ...(beginsWithEvent ? [t.beginsWithEvent(series.first)] : []),
      ...(undated.length > 0 ? [t.undated(undated.map(({ id }) => id).join(', '))] : []),
    ],
    series,
  };
}

/** Counts of the user's own. */
export function countedInFile(file: string, settings: Settings, lang: Lang): Counted {
  const { first, counts } = seriesOfFile(readCaseFile(file));
  const perYear = new Map(counts.map((events, i) => [first + i, events]));
  const covered = { name: file, first, last: first + counts.length - 1 };
  const since = settings.since ?? first;
  const { series } = spanOf(perYear, covered, { ...settings, since });
  return { what: recurrenceWordsIn(lang).ofFile(file), notes: [], series };
}

/** Counts of a data set that is imported. */
export async function countedInDataset(
  counts: EventCount,
  states: readonly State[],
  settings: Settings,
  lang: Lang,
  store: string | undefined,
  signal: AbortSignal,
): Promise<Counted> {
  const t = recurrenceWordsIn(lang);
  const perYear = await eventsPerYear(counts, states, store, signal);
  if (counts.absent === 'not-covered' && perYear.size === 0) {
    throw new UserError(
      `${counts.id} does not tell of this state`,
      'Ask of another state, or count by another data set.',
    );
  }
  const told = counts.absent === 'none' ? [counts.first, counts.last] : [...perYear.keys()];
  const covered = { name: counts.id, first: Math.min(...told), last: Math.max(...told) };
  const asked = {
    ...settings,
    since: settings.since ?? (counts.absent === 'none' ? undefined : covered.first),
  };
  const { series, beginsWithEvent } = spanOf(perYear, covered, asked);
  return {
    what: counts.what[lang],
    notes: [
      ...counts.notes.map((note) => note[lang]),
      ...(beginsWithEvent ? [t.beginsWithEvent(series.first)] : []),
      t.ends(covered.last),
    ],
    series,
  };
}
