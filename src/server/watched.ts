import { statSync } from 'node:fs';

/** How often the disk is looked at, at most. */
const PAUSE_MS = 1000;

/**
 * Something made of files, and made again once they have changed. The disk is looked at when somebody
 * asks, at most once a second: no watcher, nothing to stop.
 */
export function watched<T>(files: () => readonly string[], make: (before?: T) => T): () => T {
  let stamp = stampOf(files());
  let value = make();
  let looked = performance.now();
  return () => {
    if (performance.now() - looked < PAUSE_MS) return value;
    const seen = stampOf(files());
    if (seen !== stamp) value = make(value);
    stamp = seen;
    looked = performance.now();
    return value;
  };
}

/** What changes when a file comes, goes or is written. */
function stampOf(files: readonly string[]): string {
  const stamps = files.map((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    return found ? `${path} ${found.mtimeMs} ${found.size} ${found.ino}` : path;
  });
  return stamps.sort().join('\n');
}
