import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Bench, median, say } from './bench.ts';

const RUNS = 11;
const MAIN = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));

/** What a person waits for: the whole command, from the shell to the last line, nothing kept warm. */
export const dossier: Bench = {
  name: 'dossier',
  about: 'cold start of `casus dossier kg-tj-2022-09`, against Node doing nothing',
  run: () => {
    // One run of each before counting, so that the disk is equally warm for both.
    const arguments_ = [MAIN, 'dossier', 'kg-tj-2022-09'];
    const first = spawnSync(process.execPath, arguments_, { encoding: 'utf8' });
    if (first.status !== 0) {
      say('`casus dossier kg-tj-2022-09` does not run, so there is nothing to measure:');
      say((first.stderr || first.stdout).trim());
      return 1;
    }
    const ours: number[] = [];
    const bare: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      ours.push(wall(arguments_));
      bare.push(wall(['-e', '0']));
    }
    say(`median wall of ${RUNS} runs, taken in turn`);
    say();
    say(`dossier kg-tj-2022-09   ${median(ours).toFixed(0).padStart(6)} ms`);
    say(`node -e 0               ${median(bare).toFixed(0).padStart(6)} ms`);
    say(`ratio                   ${(median(ours) / median(bare)).toFixed(1).padStart(6)}`);
    return 0;
  },
};

function wall(arguments_: readonly string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, arguments_, { stdio: 'ignore' });
  return performance.now() - start;
}
