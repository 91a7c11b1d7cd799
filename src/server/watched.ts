import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How often the disk is looked at, at most. */
const PAUSE_MS = 1000;

/** Something made of the files of a folder, and made again once they have changed. */
export interface Watched<T> {
  readonly get: () => T;
}

/** Looks at the folder when it is asked, at most once a second: no watcher, nothing to stop. */
export function watched<T>(
  folder: string,
  ending: RegExp,
  make: (before: T | undefined) => T,
  now: () => number = performance.now.bind(performance),
): Watched<T> {
  let stamp = stampOf(folder, ending);
  let value = make(undefined);
  let looked = now();
  return {
    get: () => {
      if (now() - looked < PAUSE_MS) return value;
      const seen = stampOf(folder, ending);
      if (seen !== stamp) value = make(value);
      stamp = seen;
      looked = now();
      return value;
    },
  };
}

/** What changes when a file comes, goes or is written. */
function stampOf(folder: string, ending: RegExp): string {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const { mtimeMs, size, ino } = statSync(path);
        return `${path} ${mtimeMs} ${size} ${ino}`;
      })
      .sort()
      .join('\n');
  } catch {
    return '';
  }
}
