import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset, PublishedFile } from '../../src/datasets/dataset.ts';
import { DATASETS } from '../../src/datasets/index.ts';
import { openFile } from '../../src/datasets/reading/open-file.ts';
import { readDataset } from '../../src/datasets/reading/read-dataset.ts';
import { ReadError } from '../../src/datasets/reading/read-error.ts';
import { ORIGINALS, original } from './originals.ts';

/** Files above this are broken only in ways that show in their first lines: reading them all takes seconds. */
const LARGE = 1_500_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casus-broken-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A way to break a text file: the bytes that come out, or undefined where it does not apply. */
type Break = (lines: string[], published: PublishedFile) => string[] | undefined;

const split = (line: string) => line.split(',');

const BREAKS: readonly { name: string; refused: RegExp; whole?: true; lines: Break }[] = [
  {
    name: 'cut in the middle of a row',
    refused: /columns stand here|is never closed|ends here, after|has to be/,
    whole: true,
    lines: (lines) => {
      const half = Math.floor(lines.length / 2);
      return [...lines.slice(0, half), (lines[half] ?? '').slice(0, 3)];
    },
  },
  {
    name: 'cut between two rows',
    refused: /the file ends here, after \d+ rows/,
    whole: true,
    lines: (lines, { rows }) => (rows === 'any' ? undefined : lines.slice(0, -2)),
  },
  {
    name: 'a row twice',
    refused: /the file has \d+ rows/,
    whole: true,
    lines: (lines, { rows }) => (rows === 'any' ? undefined : [...lines, lines.at(-1) ?? '']),
  },
  {
    name: 'only the header',
    refused: /ends here, after 0 rows/,
    lines: (lines, { preamble = 0, rows }) =>
      rows === 'any' ? undefined : lines.slice(0, preamble + 1),
  },
  {
    name: 'a column dropped, as in an older version',
    refused: /the header ends after|column \d+ is|is no file of/,
    lines: (lines, { preamble = 0 }) =>
      lines.map((line, i) => (i < preamble ? line : split(line).slice(0, -1).join(','))),
  },
  {
    name: 'a column more, as in a newer version',
    refused: /column \d+ is added/,
    lines: (lines, { preamble = 0 }) =>
      lines.map((line, i) => (i < preamble ? line : `${line},${i === preamble ? 'added' : '1'}`)),
  },
  {
    name: 'the first two columns swapped, with their header',
    refused: /stand in another order|is no file of/,
    lines: (lines, { preamble = 0, columns }) =>
      columns.length < 2
        ? undefined
        : lines.map((line, i) => {
            const [a = '', b = '', ...rest] = split(line);
            return i < preamble ? line : [b, a, ...rest].join(',');
          }),
  },
  {
    name: 'separated by semicolons',
    refused: /separated by semicolons/,
    lines: (lines, { preamble = 0 }) =>
      lines.map((line, i) => (i < preamble ? line : line.replaceAll(',', ';'))),
  },
  {
    name: 'separated by tabs',
    refused: /separated by tabs/,
    lines: (lines, { preamble = 0 }) =>
      lines.map((line, i) => (i < preamble ? line : line.replaceAll(',', '\t'))),
  },
  {
    name: 'a quotation mark that is never closed',
    refused: /never closed|follows a closing/,
    whole: true,
    lines: (lines) => [...lines.slice(0, -1), `"${lines.at(-1)?.replaceAll('"', '')}`],
  },
  {
    name: 'another file under its name',
    refused: /this is \w+ of country-codes|is no file of|in .* it is|cown is “1”/,
    lines: () => ['country,cowc,cown,cow.name,year', 'Nowhere,NOW,1,Nowhere,1900'],
  },
];

const CASES = DATASETS.flatMap((dataset) =>
  dataset.files.map((published, i) => {
    const name = ORIGINALS[dataset.id]?.[i] ?? '';
    return [`${dataset.id} ${published.table}`, dataset, published, name] as const;
  }),
);

describe.each(CASES)('%s', (_, dataset, published, name) => {
  const path = original(name);
  const { format, size, bytes } = head(path);

  test('empty: refused', () => refused(dataset, name, Buffer.alloc(0), /the file is empty/));

  test('packed, and the packing cut: refused', () => {
    const packed = gzipSync(bytes.subarray(0, 100_000));
    refused(dataset, name, packed.subarray(0, packed.length - 20), /gzip\) is cut short/);
  });

  if (format !== 'csv') {
    test('cut in the middle: refused', () => {
      const cut = bytes.subarray(0, Math.floor(bytes.length / 2));
      refused(dataset, name, cut, /ends after|holds|cannot be read|ends here|is missing|no sheet/);
    });
    return;
  }

  test('in UTF-16: refused', () => {
    const text = `\uFEFF${bytes.subarray(0, 50_000).toString('latin1')}`;
    refused(dataset, name, Buffer.from(text, 'utf16le'), /UTF-16/);
  });

  test('in the other encoding: refused', () => {
    const latin1 = published.encoding === 'latin1';
    const text = bytes.toString(latin1 ? 'latin1' : 'utf8').replace(/^\uFEFF/, '');
    if (size > LARGE || !/[^\p{ASCII}]/u.test(text)) return;
    const other = Buffer.from(text.replace(/[^\p{ASCII}]/gu, 'é'), latin1 ? 'utf8' : 'latin1');
    refused(dataset, name, other, /UTF-8/);
  });

  test.each(BREAKS)('$name: refused', ({ refused: why, whole, lines }) => {
    if (whole && size > LARGE) return;
    const encoding = published.encoding ?? 'utf8';
    const text = bytes.toString(encoding).replace(/^\uFEFF/, '');
    const all = text.split(/\r?\n/).filter((line, i, those) => line !== '' || i < those.length - 1);
    const few = whole ? all : all.slice(0, 40);
    const broken = lines(few, published);
    if (broken) refused(dataset, name, Buffer.from(broken.join('\n'), encoding), why);
  });
});

describe('values under the wrong header', () => {
  test.each([
    ['cow-mid', 'dispute', 'dispnum', 'styear', /styear is “\d+”, and has to be at least 1816/],
    ['atop', 'member', 'member', 'yrent', /yrent is “\d+”, and has to be/],
    ['nmc', 'state_year', 'ccode', 'year', /year is “2”, and has to be at least 1816/],
    ['icb', 'crisis', 'crisname', 'viol', /viol is “[A-Z ]+/],
    ['mie', 'event', 'ccode1', 'styear', /styear is “\d+”, and has to be at least 1816/],
    ['gml-mid', 'dyad_dispute', 'dispnum', 'year', /year is “\d+”, and has to be at/],
  ])('%s %s: %s and %s', (id, table, first, second, why) => {
    const dataset = DATASETS.find((one) => one.id === id) as Dataset;
    const at = dataset.files.findIndex((file) => file.table === table);
    const columns = dataset.files[at]?.columns.map((column) => column.name) ?? [];
    const [a, b] = [columns.indexOf(first), columns.indexOf(second)];
    const name = ORIGINALS[id]?.[at] ?? '';
    const lines = readFileSync(original(name), 'utf8').split(/\r?\n/);
    const swapped = lines.map((line, i) => {
      const cells = split(line);
      if (i === 0 || line === '') return line;
      [cells[a], cells[b]] = [cells[b] ?? '', cells[a] ?? ''];
      return cells.join(',');
    });
    refused(dataset, name, Buffer.from(swapped.join('\n')), why);
  });
});

test('a fault names the file, the line and what to do; all faults are told', () => {
  const dataset = DATASETS.find(({ id }) => id === 'cow-mid') as Dataset;
  const lines = readFileSync(original('cow-mid/MIDA 5.0.csv'), 'utf8').split('\n');
  for (const at of [4, 9]) lines[at] = `${lines[at]}`.replace(/^\d+/, 'x');
  const error = refusal(dataset, 'MIDA 5.0.csv', Buffer.from(lines.join('\n')));
  expect(error.faults.map(({ file, line }) => [file, line])).toEqual([
    ['MIDA 5.0.csv', 5],
    ['MIDA 5.0.csv', 10],
  ]);
  expect(error.message).toContain('MIDA 5.0.csv:5: dispnum is “x”, and has to be a whole number');
  expect(error.remedy).toContain('version 5.0 of cow-mid');
});

test('a file of another data set is told by name', () => {
  const icb = DATASETS.find(({ id }) => id === 'icb') as Dataset;
  const bytes = gunzipSync(gzipSync(readFileSync(original('mie/mie-1.0.csv')).subarray(0, 5000)));
  const error = refusal(icb, 'mie-1.0.csv', bytes);
  expect(error.message).toContain('this is event of mie, not a file of icb');
  expect(error.remedy).toBe('Write casus data add mie mie-1.0.csv');
});

/** What a file is, and its bytes; of a large one the first. */
function head(path: string): { format: string; size: number; bytes: Buffer } {
  const { format, bytes } = openFile(path);
  const size = bytes.length;
  const few = size > LARGE && format === 'csv' ? bytes.slice(0, 400_000) : bytes;
  return { format, size, bytes: Buffer.from(few) };
}

function refusal(dataset: Dataset, name: string, bytes: Uint8Array): ReadError {
  const path = join(folder, basename(name));
  writeFileSync(path, bytes);
  try {
    readDataset(dataset, [path], DATASETS);
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error(`${name} was not refused`);
}

function refused(dataset: Dataset, name: string, bytes: Uint8Array, why: RegExp): void {
  const { message, remedy, faults } = refusal(dataset, name, bytes);
  expect(message).toMatch(why);
  expect(remedy).not.toBe('');
  expect(faults.length).toBeGreaterThan(0);
}
