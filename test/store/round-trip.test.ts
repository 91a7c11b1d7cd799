import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entity, KIND_NAMES, KINDS, type Kind } from '../../src/record/kinds.ts';
import { SCHEMAS } from '../../src/record/schemas.ts';
import { readFiles } from '../../src/store/files.ts';
import { loadRecord } from '../../src/store/load.ts';
import { readCarefully, readYaml } from '../../src/store/yaml-file.ts';
import { RANDOM } from './random-things.ts';
import { SOUND } from './sound-record.ts';
import { writeFile, writeThing } from './write-thing.ts';

const RECORDS = fileURLToPath(new URL('../../record', import.meta.url));

/** What the schema makes of a text, read as a record file is. */
function understood(kind: Kind, text: string): unknown {
  const { value, faults } = readYaml(text, 'written.yaml');
  expect(faults).toEqual([]);
  return SCHEMAS[kind].parse(value);
}

describe('to write a thing and read it again changes nothing', () => {
  const records = [join(RECORDS, 'central-asia'), SOUND].map((folder) => loadRecord(folder).record);

  test.for(KIND_NAMES)('every %s of the record', (kind) => {
    for (const record of records) {
      const things = [...record.tables[kind].values()] as Entity<typeof kind>[];
      for (const thing of things) {
        expect(understood(kind, writeThing(kind, thing))).toStrictEqual(thing);
      }
      if (!KINDS[kind].list || things.length === 0) continue;
      const { value } = readYaml(writeFile(kind, things), 'written.yaml');
      expect((value as unknown[]).map((item) => SCHEMAS[kind].parse(item))).toEqual(things);
    }
  });

  test.for(Object.entries(RANDOM) as [Kind, fc.Arbitrary<unknown>][])(
    'any %s',
    ([kind, arbitrary]) => {
      fc.assert(
        fc.property(arbitrary, (typed) => {
          const thing = SCHEMAS[kind].parse(typed) as Entity<typeof kind>;
          const text = writeThing(kind, thing);
          expect(understood(kind, text)).toStrictEqual(thing);
          expect(readCarefully(text, 'written.yaml').value).toStrictEqual(
            readYaml(text, 'written.yaml').value,
          );
          // What was written once is written the same again.
          expect(writeThing(kind, understood(kind, text) as typeof thing)).toBe(text);
        }),
        { numRuns: 150 },
      );
    },
  );

  test('a thing is written as its author would type it, with defaults written out', () => {
    const [thing] = [...(records[1]?.tables.membership.values() ?? [])].slice(1);
    if (!thing) throw new Error('the sound record has two spells');
    const long = { ...thing, note: { en: `Left: ${'so the atlas says; '.repeat(8)}1996` } };
    expect(writeThing('membership', long)).toBe(`id: pact-south
member: south
of: pact
status: member
from:
  - on: "1992"
    event: accession
    cite:
      - source: atlas
        where: page 41
to:
  - on: 1996-03
    event: left
    cite:
      - source: atlas
        where: page 42
steps: []
codings: []
note:
  en: "Left: ${'so the atlas says; '.repeat(8)}1996"
`);
  });

  test('a file that holds one thing cannot hold two', () => {
    const [north, south] = [...(records[1]?.tables.state.values() ?? [])];
    if (!north || !south) throw new Error('the sound record has two states');
    expect(() => writeFile('state', [north, south])).toThrow('holds one state, not 2');
    expect(writeFile('state', [north])).toBe(writeThing('state', north));
  });
});

describe('the quick parser and the careful one agree', () => {
  const parts = readdirSync(RECORDS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

  test.for(parts)('on every file of record/%s', (part) => {
    for (const { file, text } of readFiles(join(RECORDS, part), RECORDS)) {
      const careful = readCarefully(text, file);
      expect({ file, faults: careful.faults }).toEqual({ file, faults: [] });
      expect({ file, value: readYaml(text, file).value }).toEqual({ file, value: careful.value });
    }
  });

  test.for([
    ['a number', 'a: [0, -1, +1, 1.5, .5, 1e3, 12e03, 0x10, 0o17, 017]'],
    ['what is no number', 'a: [1_000, 0b11, 1:30, 1990-05-01, 2005~, "1990"]'],
    ['nothing', 'a: [null, Null, NULL, ~, nUll, "null"]\nb:\nc: ""'],
    ['yes and no', 'a: [true, True, TRUE, false, yes, no, on, off, y, n]'],
    ['many lines', 'a: |\n  one\n   two\n\nb: >-\n  one\n  two\n\n  three\nc: one\n  two'],
    ['quotes', 'a: "x \\u0416 \\n"\nb: \'it\'\'s\'\nc: "one\n  two"'],
    ['keys', '2005: a\n1.5: b\ntrue: c\n"x y": d\n? e\n: f'],
    ['lists', '- - a\n  - b\n-   - c\n- [d, [e], {f: g}]\n-'],
    ['comments', '# one\na: b # two\nc: d#e\n'],
    ['marks', 'a: x & y * z ! % @\nb: [x&y, x*y]\nc: "*x"'],
    ['a document with its ends', '---\na: b\n...\n'],
    ['an anchor that nothing uses', 'a: &x b'],
    ['a merge key', '<<: { a: b }'],
    ['a field of the language itself', '__proto__: { a: b }\nconstructor: c'],
  ])('on %s', ([, text = '']) => {
    expect(readYaml(text, 'f').value).toEqual(readCarefully(text, 'f').value);
    expect(readYaml(text, 'f').faults).toEqual([]);
  });
});
