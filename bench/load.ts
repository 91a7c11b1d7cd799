import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bench, median, say } from './bench.ts';

const RUNS = 7;
const ONCE = fileURLToPath(new URL('load-once.ts', import.meta.url));
const RECORDS = fileURLToPath(new URL('../record', import.meta.url));

/** How long a record takes to be there in a fresh process, with its understanding kept and without. */
export const load: Bench = {
  name: 'load',
  about: 'cold load of each record, against the yaml package reading the same files',
  run: () => {
    const cache = mkdtempSync(join(tmpdir(), 'casus-bench-'));
    say(`median of ${RUNS} fresh processes, milliseconds from the call to the record in memory`);
    say();
    say('record            things  passages   kept  afresh  yaml alone  ratio kept/yaml');
    for (const region of readdirSync(RECORDS)) {
      const folder = join(RECORDS, region);
      if (!existsSync(join(folder, 'incidents'))) continue;
      const time = (way: string, kept: string) => {
        const environment = { ...process.env, CASUS_CACHE: kept };
        const run = () =>
          JSON.parse(
            spawnSync(process.execPath, [ONCE, folder, way], { encoding: 'utf8', env: environment })
              .stdout,
          ) as { ms: number; things?: number; facts?: number };
        const first = run();
        return { ...first, ms: median(Array.from({ length: RUNS }, () => run().ms)) };
      };
      const kept = time('casus', cache);
      const afresh = time('casus', 'off');
      const yaml = time('yaml', 'off');
      const cells = [
        region.padEnd(16),
        String(kept.things).padStart(7),
        String(kept.facts).padStart(9),
        kept.ms.toFixed(0).padStart(6),
        afresh.ms.toFixed(0).padStart(7),
        yaml.ms.toFixed(0).padStart(11),
        (kept.ms / yaml.ms).toFixed(2).padStart(16),
      ];
      say(cells.join(' '));
    }
    rmSync(cache, { recursive: true, force: true });
    return 0;
  },
};
