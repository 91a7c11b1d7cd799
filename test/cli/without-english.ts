import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { RU_CASES } from '../../src/record/ru-case.ts';
import { FOLDER } from '../region.ts';

const MASK = 'ж';

/** Fields that hold words of the record, in whatever language it has them. */
const WORDS: ReadonlySet<string> = new Set([
  'en',
  'ru',
  'title',
  'authors',
  'publisher',
  'at',
  'where',
  'note',
  'office',
  'event',
  'looked',
  'label',
  'unit',
  'dataset',
  'cite',
  'article',
  'nom',
  ...RU_CASES,
]);

/**
 * A copy of the record in which every word is masked, but for addresses: what is still English in an answer made from
 * it was written by the program.
 */
export function recordWithoutWords(): string {
  const folder = mkdtempSync(join(tmpdir(), 'casus-words-'));
  cpSync(dirname(FOLDER), folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (!statSync(file).isFile() || !name.endsWith('.yaml')) continue;
    writeFileSync(file, stringify(masked(parse(readFileSync(file, 'utf8')))));
  }
  return join(folder, FOLDER.slice(dirname(FOLDER).length + 1));
}

function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (value === null || typeof value !== 'object') return value;
  const isAlias = 'text' in value && 'lang' in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      if (!WORDS.has(key) && !(isAlias && key === 'text')) return [key, masked(part)];
      if (typeof part === 'string') return [key, part.replace(/^[^{]*$/, MASK)];
      const words = Array.isArray(part) && part.every((one) => typeof one === 'string');
      return [key, words ? part.map(() => MASK) : masked(part)];
    }),
  );
}
