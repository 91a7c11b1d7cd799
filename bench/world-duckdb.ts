import { statesOf } from '../src/run/parties-of.ts';
import { sumOf, type Tally } from '../src/run/tally.ts';
import { loadCached } from '../src/store/cache.ts';
import { timedAsync } from './timed.ts';
import { WORLD_FORMS } from './world-sql.ts';
import { incidentsAsParquet, incidentsInMemory, openSpells } from './world-tables.ts';

/**
 * Run in a process of its own: `RECORD ROWS SEED FORM [FOLDER]`. The same question to DuckDB, over a
 * table in memory, or over Parquet by year in the folder; loading and writing are not timed.
 */
const [recordFolder = '', rows = '', seed = '', name = '', folder] = process.argv.slice(2);
const form = WORLD_FORMS.find((one) => one.name === name);
if (!form) throw new Error(`no form of SQL is called ${name}`);
const { record } = loadCached(recordFolder);
const actors = statesOf(record).length;
const connection = await openSpells(record);
if (folder === undefined) {
  await incidentsInMemory(connection, Number(rows), Number(seed), actors);
} else {
  await incidentsAsParquet(connection, Number(rows), Number(seed), actors, folder);
}
const before = process.resourceUsage().maxRSS * 1024;
const { result, wall, cpu } = await timedAsync(async () => {
  if (form.before !== '') await connection.run(form.before);
  const reader = await connection.runAndReadAll(form.query);
  return reader.getRows().map((row) => row.map((value) => String(value)));
});
const tally: Tally = result.map(([compact = '', year = '', sure, possible]) => ({
  key: [compact, year],
  counts: [Number(sure), Number(possible)],
}));
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(
  JSON.stringify({
    join: { wall, cpu },
    whole: { wall, cpu },
    before,
    peak,
    tally: sumOf([tally]),
  }),
);
