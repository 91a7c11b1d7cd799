import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const FILE = 'LICENSE-RECORD';

/** The licence of a record: it stands in its folder, or in one of the two around it. */
export function licenceOf(folder: string): string | undefined {
  const own = resolve(folder);
  const found = [own, dirname(own), dirname(dirname(own))]
    .map((place) => join(place, FILE))
    .find((path) => existsSync(path));
  return found && readFileSync(found, 'utf8');
}
