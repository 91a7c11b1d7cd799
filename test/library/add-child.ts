import { argv } from 'node:process';
import { addText } from '../../src/store/library/add-text.ts';

/** Adds files to a library until it is stopped: `node add-child.ts FOLDER FILE…`. */
const [folder = '', ...files] = argv.slice(2);
for (const file of files) await addText(folder, file, undefined, () => undefined);
