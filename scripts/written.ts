import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Files that a script writes: the path from the root of the repository, and the text. */
export type Written = ReadonlyMap<string, string>;

/** Writes the files that differ and names them. */
export function writeAll(files: Written): void {
  for (const path of staleIn(files)) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), files.get(path) ?? '');
    process.stdout.write(`${path}\n`);
  }
}

/** The files that are missing or hold something else. */
export function staleIn(files: Written): string[] {
  return [...files].filter(([path, text]) => textOf(path) !== text).map(([path]) => path);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return undefined;
  }
}
