import { CLAUSES, READINGS } from './law-clauses.ts';
import { makePopulation } from './law-population.ts';
import { FORMS } from './law-sql.ts';
import { loadTables } from './law-tables.ts';
import { timedAsync } from './timed.ts';

/** Run in a process of its own: the same question in one form of SQL, tables loaded beforehand. */
const [rows = 0, seed = 0] = process.argv.slice(2, 4).map(Number);
const form = FORMS.find(({ name }) => name === process.argv[4]);
if (!form) throw new Error(`no form of SQL is called ${process.argv[4]}`);
const connection = await loadTables(makePopulation(rows, seed));
const threads = await connection.runAndReadAll("SELECT current_setting('threads')");
const rssBefore = process.memoryUsage().rss;
const { result, wall, cpu } = await timedAsync(async () => {
  const reader = await connection.runAndReadAll(form.query(READINGS[0]));
  const [row = {}] = reader.getRowObjects();
  return CLAUSES.map(({ name }) => {
    const [yes, no] = [Number(row[`${name} yes`]), Number(row[`${name} no`])];
    return { yes, no, open: rows - yes - no };
  });
});
process.stdout.write(
  JSON.stringify({
    runs: [{ result, wall, cpu }],
    rssBefore,
    rssPeak: process.resourceUsage().maxRSS * 1024,
    threads: Number(threads.getRows()[0]?.[0]),
  }),
);
