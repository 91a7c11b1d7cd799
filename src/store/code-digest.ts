import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A digest of the code in some layers, by their place from here: what it makes is no other code's. */
export function codeDigest(layers: readonly string[]): string {
  const hash = createHash('sha256').update(process.versions.v8);
  for (const layer of layers) {
    const folder = fileURLToPath(new URL(`${layer}/`, import.meta.url));
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isFile())
        hash.update(basename(entry.name)).update(readFileSync(join(folder, entry.name)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}
