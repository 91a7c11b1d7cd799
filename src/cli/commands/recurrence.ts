import { ask } from '../../answer/ask.ts';
import { meant } from '../../base/closest-match.ts';
import { UserError } from '../../base/user-error.ts';
import type { EventCount } from '../../datasets/counts/event-count.ts';
import { namesIn } from '../../view/names.ts';
import { recurrenceWordsIn } from '../../view/recurrence-words.ts';
import { command } from '../command.ts';
import { interruptible } from '../interruptible.ts';
import { openRecord } from '../open-record.ts';
import { countedInDataset, countedInFile, countedInRecord } from '../recurrence/counted.ts';
import { testEveryPair } from '../recurrence/every-pair.ts';
import { DEFAULTS, MODELS, settingsOf } from '../recurrence/settings.ts';
import { tell, tellPooled } from '../recurrence/tell.ts';
import { watched } from '../watched.ts';

/** `casus recurrence …`: how many events a year, forecast and held against what came. */
export const recurrence = command({
  name: 'recurrence',
  summary:
    'events a year: models and baselines tested on the past, and a forecast of the next year',
  arguments: [
    {
      name: '[states...]',
      about: 'one state, or two that stood against each other; none for every pair of a data set',
    },
  ],
  options: [
    {
      flags: '--counts <what>',
      about:
        'what is counted: record, cow-mid, mie, ucdp-acd, ucdp-ov, ucdp-ged, or a CSV file of years and counts; record unless given',
    },
    { flags: '--since <year>', about: 'the first year that counts' },
    { flags: '--until <year>', about: 'the last one' },
    {
      flags: '--training <years>',
      about: `years before the first that is forecast, ${DEFAULTS.training} unless given`,
    },
    {
      flags: '--model <id>',
      about: `the model that speaks: ${MODELS.join(', ')}; the first unless given`,
    },
    {
      flags: '--half-life <years>',
      about: `years after which a year weighs half in recent, ${DEFAULTS.halfLife} unless given`,
    },
    {
      flags: '--level <share>',
      about: `probability that an interval is to hold, ${DEFAULTS.level} unless given`,
    },
    { flags: '--store <folder>', about: 'where imports are kept; as for casus data' },
  ],
  run: (context) => {
    const { arguments: typed, folder, lang, options } = context;
    const settings = settingsOf(options);
    const counts = String(options.counts ?? 'record');
    if (counts.toLowerCase().endsWith('.csv')) {
      if (typed.length > 0) {
        throw new UserError(
          `${counts} counts what it counts: no state can be chosen from it`,
          'Leave the states out.',
        );
      }
      const counted = countedInFile(counts, settings, lang);
      return tell(context, { from: counts, states: [], who: [], ...counted }, settings);
    }
    if (typed.length > 2) {
      throw new UserError(
        `${typed.length} states are named`,
        'Name one, or two that stood against each other: casus recurrence KG TJ.',
      );
    }
    const record = openRecord(folder);
    const states = typed.map((name) => ask(record, 'state', name));
    if (new Set(states).size < states.length) {
      throw new UserError('both states are the same', 'Name two, or one alone.');
    }
    const named = {
      from: counts,
      states: states.map(({ id }) => id as string),
      who: states.map(({ id }) => namesIn(record, lang).actor(id)),
    };
    if (counts === 'record') {
      if (states.length === 0) {
        throw new UserError(
          'no state is named',
          'Name one, or two that stood against each other: casus recurrence KG TJ.',
        );
      }
      const counted = countedInRecord(record, states, settings, lang);
      return tell(context, { ...named, ...counted }, settings);
    }
    const store = typeof options.store === 'string' ? options.store : undefined;
    if (states.length === 0) {
      return watched(context.output, recurrenceWordsIn(lang).progress, async (watch) => {
        const published = await publishedCounts(counts);
        const test = await testEveryPair(published, record, settings, lang, store, watch);
        return tellPooled(context, published, test, settings);
      });
    }
    return interruptible(async (signal) => {
      const published = await publishedCounts(counts);
      const counted = await countedInDataset(published, states, settings, lang, store, signal);
      return tell(context, { ...named, ...counted }, settings);
    });
  },
});

async function publishedCounts(typed: string): Promise<EventCount> {
  const { EVENT_COUNTS } = await import('../../datasets/counts/index.ts');
  const found = EVENT_COUNTS.find(({ id }) => id === typed);
  if (found) return found;
  const known = ['record', ...EVENT_COUNTS.map(({ id }) => id)];
  throw new UserError(
    `--counts names ${typed}, which there is not`,
    meant(typed, known, `There are: ${known.join(', ')}; a file of your own ends in .csv.`),
  );
}
