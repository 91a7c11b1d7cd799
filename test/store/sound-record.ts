import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The small record, sound in every part, that tests break. */
export const SOUND = fileURLToPath(new URL('../fixtures/sound-record', import.meta.url));

/** The files of the sound record: path within the record's folder, and text. */
export function soundFiles(): Map<string, string> {
  const names = readdirSync(SOUND, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  return new Map(files.map((name) => [name, readFileSync(join(SOUND, name), 'utf8')]));
}
