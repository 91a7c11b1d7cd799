import { readFileSync } from 'node:fs';
import { minimize } from '../src/infer/qca/minimize.ts';

/** One table in a fresh process, the outcome in its last column: `qca-once.ts FILE.csv SECONDS`. */
const [file = '', seconds = '10'] = process.argv.slice(2);
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').slice(1).map(Number));
const having = (out: number): number[][] =>
  rows.filter((row) => row.at(-1) === out).map((row) => row.slice(0, -1));
const input = {
  levels: new Array<number>((rows[0]?.length ?? 1) - 1).fill(2),
  positive: having(1),
  negative: having(0),
};
const start = performance.now();
const end = start + Number(seconds) * 1000;
const { implicants, complete, size, models } = minimize(input, {
  deadline: () => performance.now() > end,
});
const ms = performance.now() - start;
process.stdout.write(
  JSON.stringify({
    conditions: input.levels.length,
    rows: rows.length,
    implicants: implicants.length,
    complete,
    size,
    count: models.count?.toString(),
    ms,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
