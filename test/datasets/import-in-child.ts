import { digo } from '../../src/datasets/digo.ts';
import { readDataset } from '../../src/datasets/reading/read-dataset.ts';
import { addImport } from '../../src/datasets/store/store.ts';

/** Run in a process of its own, to be killed: says when it begins to import a file into a store. */
const [file = '', store = ''] = process.argv.slice(2);
const read = readDataset(digo, [file]);
process.send?.('begun');
await addImport(store, read, new Date());
process.disconnect?.();
