import { once } from 'node:events';
import { enableCompileCache } from 'node:module';

/**
 * Run in a process of its own, to be killed: says when it is ready to import a file into a store, and
 * does so when it is told.
 */
enableCompileCache();
const [{ digo }, { readDataset }, { addImport }] = await Promise.all([
  import('../../src/datasets/digo.ts'),
  import('../../src/datasets/reading/read-dataset.ts'),
  import('../../src/datasets/store/store.ts'),
]);
const [file = '', store = ''] = process.argv.slice(2);
const read = readDataset(digo, [file]);
const told = once(process, 'message');
process.send?.('begun');
await told;
await addImport(store, read, new Date());
process.disconnect?.();
