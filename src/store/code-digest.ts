import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A digest of the code in some layers, by their place from here: what it makes is no other code's. */
export function codeDigest(layers: readonly string[]): string {
  const hash = createHash('sha256').update(process.versions.v8);
  for (const layer of layers) {
    const folder = fileURLToPath(new URL(`${layer}/`, import.meta.url));
    const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
    // The order in which a folder lists its files is that of a machine.
    for (const name of files.map((file) => file.name).sort()) {
      hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}
