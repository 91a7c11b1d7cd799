import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files-below.ts';

/** A digest of the code in some layers, by their place from here: what it makes is no other code's. */
export function codeDigest(layers: readonly string[]): string {
  const hash = createHash('sha256').update(process.versions.v8);
  for (const layer of layers) {
    const folder = fileURLToPath(new URL(`${layer}/`, import.meta.url));
    // The order in which a folder lists its files is that of a machine.
    for (const path of filesBelow(folder).sort()) {
      hash.update(relative(folder, path).replaceAll('\\', '/')).update(readFileSync(path));
    }
  }
  return hash.digest('hex').slice(0, 12);
}
