import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './layers.ts';

/** The TypeScript files below a folder of the project, with forward slashes. */
export function sourceFiles(folder: string): SourceFile[] {
  const root = new URL(`../${folder}/`, import.meta.url);
  return readdirSync(fileURLToPath(root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?tsx?$/.test(name))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }));
}
