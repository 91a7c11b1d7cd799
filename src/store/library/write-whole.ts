import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Files that are being written; one that stays was left by a process that was stopped. */
const PARTIAL = /^\.[^/]+\.partial$/;
const STALE_AFTER_MS = 60 * 60 * 1000;

/** Writes a file all or nothing: whoever looks sees the old file, the whole new one, or none. */
export function writeWhole(path: string, text: string): void {
  const partial = join(dirname(path), `.${basename(path)}.${randomUUID()}.partial`);
  try {
    const file = openSync(partial, 'wx');
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** Clears away what stopped processes left half written, long enough ago to be nobody's work. */
export function clearPartials(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    if (!PARTIAL.test(name)) continue;
    const path = join(folder, name);
    // Whoever is writing it may have finished since the folder was read.
    const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (now - written > STALE_AFTER_MS) rmSync(path, { force: true });
  }
}
