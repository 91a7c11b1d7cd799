import { allRows } from '../src/law/all-rows.ts';
import { evaluateAll } from '../src/law/evaluate-all.ts';
import { countsOf } from '../src/law/planes.ts';
import { CLAUSES, READINGS } from './law-clauses.ts';
import { makePopulation } from './law-population.ts';
import { timed } from './timed.ts';

/** Run in a process of its own: the clauses on bit planes, cold, and then in the other readings. */
const [rows = 0, seed = 0] = process.argv.slice(2).map(Number);
const population = makePopulation(rows, seed);
const before = process.memoryUsage().rss;
const situation = allRows(population);
const runs = READINGS.map((reading) =>
  timed(() =>
    CLAUSES.map(({ when }) => countsOf(evaluateAll(when, situation, { 'who-attacks': reading }))),
  ),
);
process.stdout.write(
  JSON.stringify({ runs, rssBefore: before, rssPeak: process.resourceUsage().maxRSS * 1024 }),
);
