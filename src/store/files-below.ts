import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files below a folder, without following links: `readdir` that recurses does, and a link can lead
 * out of the folder or in a circle. None where there is no folder.
 */
export function filesBelow(folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}
