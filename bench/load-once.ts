import { parse } from 'yaml';
import { citesIn } from '../src/record/cites-in.ts';
import { KIND_NAMES } from '../src/record/kinds.ts';
import { list } from '../src/record/record.ts';
import { loadCached } from '../src/store/cache.ts';
import { readRecord } from '../src/store/load.ts';

/** One cold load of a record, timed inside the process: `load-once.ts FOLDER (casus|yaml)`. */
const [folder = '', way = 'casus'] = process.argv.slice(2);
const start = performance.now();
if (way === 'yaml') {
  for (const { text } of readRecord(folder).files) parse(text);
  process.stdout.write(JSON.stringify({ ms: performance.now() - start }));
} else {
  const { record } = loadCached(folder);
  const ms = performance.now() - start;
  const things = KIND_NAMES.flatMap((kind) => list(record, kind) as object[]);
  const facts = things.reduce((sum, thing) => sum + citesIn(thing).length, 0);
  process.stdout.write(JSON.stringify({ ms, things: things.length, facts }));
}
