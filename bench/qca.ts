import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bench, say } from './bench.ts';
import { rPresence, timedInR } from './r-qca.ts';

const LIMIT = 10;

/** Seconds for R, start included, which takes some seconds by itself. */
const R_LIMIT = 60;
const ONCE = fileURLToPath(new URL('qca-once.ts', import.meta.url));
const TABLES = fileURLToPath(new URL('../../shared/gold/qca/perf', import.meta.url));

/** What one table gave and took. */
interface Run {
  readonly conditions: number;
  readonly rows: number;
  readonly implicants: number;
  readonly complete: boolean;
  readonly size: { readonly lower: number; readonly upper: number };
  readonly count?: string;
  readonly ms: number;
  readonly megabytes: number;
}

/**
 * Minimization of tables made with and without an explanation, each in a fresh process; by R on the
 * same tables in the same run, where R and its package QCA are there.
 */
export const qca: Bench = {
  name: 'qca',
  about: `all implicants, minimum size and number of models of each QCA table, ${LIMIT} s each`,
  run: () => {
    if (!existsSync(TABLES)) {
      say(`There are no tables in ${TABLES}.`);
      return 1;
    }
    const r = rPresence();
    say(r.says);
    say();
    const beside =
      r.kind === 'here' ? [' R: first model | R: all models |', '---:|---:|'] : ['', ''];
    say(`| table | implicants | size | minimum models | ms | MB | target |${beside[0]}`);
    say(`|---|---:|---:|---:|---:|---:|---|${beside[1]}`);
    let missed = 0;
    for (const file of readdirSync(TABLES)
      .filter((name) => name.endsWith('.csv'))
      .sort()) {
      const { stdout } = spawnSync(process.execPath, [ONCE, join(TABLES, file), String(LIMIT)], {
        encoding: 'utf8',
      });
      const run: Run = JSON.parse(stdout);
      const target = targetOf(file, run);
      const met = target === undefined || (run.count !== undefined && run.ms <= target * 1000);
      const small = target !== 2 || run.megabytes <= 500;
      if (!met || !small) missed += 1;
      const { lower, upper } = run.size;
      const cells = [
        file.replace('.csv', ''),
        `${run.complete ? '' : 'at least '}${run.implicants}`,
        lower === upper ? lower : `${lower} to ${upper}`,
        run.count ?? 'not counted',
        run.ms.toFixed(0),
        run.megabytes.toFixed(0),
        target === undefined ? '' : `${target} s ${met && small ? 'met' : 'MISSED'}`,
        ...(r.kind === 'here'
          ? (['first', 'all'] as const).map((models) =>
              timedInR(join(TABLES, file), models, R_LIMIT),
            )
          : []),
      ];
      say(`| ${cells.join(' | ')} |`);
    }
    say();
    say(missed === 0 ? 'All targets met.' : `${missed} targets missed.`);
    return missed === 0 ? 0 : 1;
  },
};

/** The seconds within which a table must be done, if it is one of those that must. */
function targetOf(file: string, { conditions, rows }: Run): number | undefined {
  if (rows > 100) return undefined;
  if (file.startsWith('structured')) return 2;
  return file.startsWith('noise') && conditions <= 12 ? 10 : undefined;
}
