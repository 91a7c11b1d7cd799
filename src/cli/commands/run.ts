import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { toJson } from '../../answer/to-json.ts';
import { meant } from '../../base/closest-match.ts';
import { UserError } from '../../base/user-error.ts';
import { JOBS } from '../../run/index.ts';
import { digestOf, planOf } from '../../run/plan.ts';
import { PLACES, runJob } from '../../run/run-job.ts';
import { cacheFolder } from '../../store/cache.ts';
import { printText } from '../../view/print-text.ts';
import { jobsBlocks, runBlocks } from '../../view/run-blocks.ts';
import { runWords } from '../../view/run-words.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { watched } from '../watched.ts';

const INCIDENTS = 1_000_000;
const PARTITIONS = 8;
const MOST_INCIDENTS = 1_000_000_000;
const MOST_PARTITIONS = 1000;

/** `casus run <job>`: one question to very many incidents, in parts, here or on a cluster. */
export const run = command({
  name: 'run',
  summary: 'one question to millions of made-up incidents, in parts, here or under Slurm',
  arguments: [{ name: '[job]', about: 'the question; without it they are listed' }],
  options: [
    { flags: '--on <place>', about: 'local, or slurm; local unless given' },
    { flags: '--incidents <n>', about: `how many incidents; ${INCIDENTS} unless given` },
    { flags: '--seed <n>', about: 'what they are drawn from; 1 unless given' },
    { flags: '--partitions <n>', about: `into how many parts; ${PARTITIONS} unless given` },
    {
      flags: '--processes <n>',
      about: 'how many parts at a time; unless given, one for each processor',
    },
    { flags: '--folder <folder>', about: 'where parts are kept; your cache folder unless given' },
  ],
  run: async ({ folder: record, lang, json, output, arguments: [typed], options }) => {
    if (typed === undefined) {
      const shown = JOBS.map(({ id, title, about }) => ({
        id,
        title: title[lang],
        about: about[lang],
      }));
      output.write(json ? toJson(shown) : printText(jobsBlocks(JOBS, lang), output.columns));
      return 0;
    }
    const ids = JOBS.map(({ id }) => id);
    const job = JOBS.find(({ id }) => id === typed);
    if (!job) throw unknown('job', typed, ids);
    const on = typeof options.on === 'string' ? options.on : 'local';
    const found = PLACES.find(({ id }) => id === on);
    if (!found) {
      throw unknown(
        'place',
        on,
        PLACES.map(({ id }) => id),
      );
    }
    const number = (name: string, unless: number, most: number) =>
      wholeNumber(options[name], `--${name}`, unless, most);
    const plan = planOf(
      {
        job: job.id,
        incidents: number('incidents', INCIDENTS, MOST_INCIDENTS),
        seed: number('seed', 1, 2 ** 31 - 1),
        partitions: number('partitions', PARTITIONS, MOST_PARTITIONS),
      },
      resolve(record),
      openRecord(record),
    );
    const processes = number('processes', availableParallelism(), MOST_PARTITIONS);
    const folder = resolve(
      typeof options.folder === 'string' ? options.folder : runsFolder(),
      `${job.id}-${digestOf(plan)}`,
    );
    const rows = await watched(output, runWords(lang).progress, ({ signal, progress }) =>
      runJob(plan, { folder, place: found.place, processes, signal, progress }),
    );
    const { incidents, seed, edition } = plan;
    const { keys, counts } = job;
    const answer = { job: job.id, incidents, seed, edition, keys, counts, rows };
    output.write(json ? toJson(answer) : printText(runBlocks(job, answer, lang), output.columns));
    return 0;
  },
});

function runsFolder(): string {
  const cache = cacheFolder();
  if (cache !== undefined) return join(cache, 'runs');
  throw new UserError(
    'there is no folder to keep parts in, since CASUS_CACHE is off',
    'Name one with --folder.',
  );
}

function unknown(what: string, typed: string, known: readonly string[]): UserError {
  return new UserError(
    `run does not know the ${what} ${typed}`,
    meant(typed, known, `There is ${known.join(' and ')}.`),
  );
}

function wholeNumber(typed: unknown, option: string, unless: number, most: number): number {
  if (typed === undefined) return unless;
  const value = Number(typed);
  if (/^\d+$/.test(String(typed)) && value >= 1 && value <= most) return value;
  throw new UserError(
    `${option} ${String(typed)} is no whole number from 1 to ${most}`,
    `Write ${option} ${unless}.`,
  );
}
