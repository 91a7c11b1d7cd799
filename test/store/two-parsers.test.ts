import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCarefully, readYaml } from '../../src/store/yaml-file.ts';

const RECORDS = fileURLToPath(new URL('../../record/', import.meta.url));

describe('the quick parser and the careful one read the same', () => {
  test('in every file of the record', () => {
    const files = readdirSync(RECORDS, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.yaml'),
    );
    expect(files.length).toBeGreaterThan(100);
    const differ = files.filter((name) => {
      const text = readFileSync(`${RECORDS}${name}`, 'utf8');
      const careful = readCarefully(text, name);
      return JSON.stringify(readYaml(text, name).value) !== JSON.stringify(careful.value);
    });
    expect(differ).toEqual([]);
  });

  test.each([
    'on: 2022-09-14',
    'on: 2005',
    'iso2: NO',
    'a: yes\nb: Off\nc: ~\nd: null\ne: Null',
    'a: 0x1F\nb: 0o17\nc: 017\nd: 1e3\ne: .5\nf: 1_000',
    'a: 12:30:45',
    'at: "a: b, c"',
    "at: 'it''s'",
    'at: |\n  two\n  lines\n',
    'at: >-\n  one\n  line\n',
    '- { on: 2005~, cite: { source: a, where: "b" } }',
    'a: "\\u0416"',
  ])('%j', (text) => {
    expect(readYaml(text, 'a.yaml').value).toEqual(readCarefully(text, 'a.yaml').value);
  });
});
