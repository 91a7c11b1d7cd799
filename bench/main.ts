import { parseArgs } from 'node:util';
import { app } from './app.ts';
import { type Bench, say } from './bench.ts';
import { dossier } from './dossier.ts';
import { law } from './law.ts';
import { load } from './load.ts';
import { qca } from './qca.ts';
import { reuse } from './reuse.ts';
import { server } from './server.ts';
import { world } from './world.ts';

const BENCHES: readonly Bench[] = [law, world, dossier, load, qca, reuse, server, app];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
  },
});
const options = { rows: Number(values.rows), seed: Number(values.seed) };
const chosen = BENCHES.find(({ name }) => name === positionals[0]);
if (!Number.isInteger(options.rows) || options.rows < 1 || !Number.isInteger(options.seed)) {
  say('--rows wants a number of rows from 1 on, --seed a whole number.');
  process.exitCode = 2;
} else if (chosen) {
  process.exitCode = await chosen.run(options);
} else {
  say('npm run bench -- NAME [--rows N] [--seed S]');
  say();
  for (const { name, about } of BENCHES) say(`  ${name.padEnd(10)}${about}`);
  process.exitCode = positionals.length === 0 ? 0 : 2;
}
