import { readFileSync } from 'node:fs';
import { extname, relative } from 'node:path';
import { filesBelow } from '../store/files-below.ts';
import { type Content, contentOf } from './content.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/**
 * The files below a folder, by their path from there, all read at once. What is served is looked up
 * here and never on disk, so that no address leads out of the folder; links are not followed, and files
 * of other types or with a leading dot are none of it. No folder, no files.
 */
export function folderContents(root: string): ReadonlyMap<string, Content> {
  return new Map(
    filesBelow(root).flatMap((path) => {
      const type = TYPES[extname(path)];
      const name = relative(root, path).replaceAll('\\', '/');
      if (type === undefined || /(?:^|\/)\./.test(name)) return [];
      return [[name, contentOf(readFileSync(path), type)] as const];
    }),
  );
}
