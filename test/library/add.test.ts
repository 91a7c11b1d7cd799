import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/user-error.ts';
import { addText } from '../../src/store/library/add-text.ts';
import { readLibrary } from '../../src/store/library/read-library.ts';
import { docxOf, pdfOf } from './small-files.ts';

let place = '';
let folder = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'casus-library-'));
  folder = join(place, 'library');
});
afterEach(() => rmSync(place, { recursive: true }));

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

function put(name: string, data: string | Buffer): string {
  const path = join(place, name);
  writeFileSync(path, data);
  return path;
}

const add = (name: string, data: string | Buffer, source?: string) =>
  addText(folder, put(name, data), source, () => undefined);

/** Every file of the library with what it holds. */
function contents(): Record<string, string> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('a file that is added', () => {
  test('becomes a text named by its hash, and what is known of it', async () => {
    const original = '\uFEFFПервая строка\r\nвторая\rтретья\r\n';
    const text = 'Первая строка\nвторая\nтретья\n';
    const { layer, outcome } = await add('note.txt', original, 'some-source');
    expect([layer, outcome]).toEqual([sha256(text), 'added']);
    expect(Object.keys(contents())).toEqual([`${layer}.txt`, `${layer}.yaml`]);
    expect(contents()[`${layer}.txt`]).toBe(text);
    const [read] = readLibrary(folder).texts;
    expect(read?.text).toBe(text);
    expect(read?.layer).toEqual({
      name: 'note.txt',
      original: sha256(original),
      bytes: Buffer.byteLength(original),
      media: 'text/plain',
      by: 'plain text',
      unit: 'utf-16',
      lines: 'lf',
      length: text.length,
      defects: [],
      source: 'some-source',
      sourceBy: 'given',
    });
  });

  test('is no change when it is added again, with any line ends', async () => {
    await add('note.txt', 'one\ntwo\n', 'some-source');
    const before = contents();
    expect((await add('note.txt', 'one\ntwo\n')).outcome).toBe('known');
    expect((await add('copy.txt', 'one\r\ntwo\r\n', 'some-source')).outcome).toBe('known');
    expect(contents()).toEqual(before);
  });

  test('can be given its source later; its text stays', async () => {
    const { layer } = await add('note.txt', 'one\ntwo\n');
    const text = contents()[`${layer}.txt`];
    expect((await add('note.txt', 'one\ntwo\n', 'other')).outcome).toBe('assigned');
    expect(contents()[`${layer}.txt`]).toBe(text);
    expect(readLibrary(folder).texts[0]?.layer).toMatchObject({
      source: 'other',
      name: 'note.txt',
    });
  });

  test('tells of letters that were lost', async () => {
    const { about } = await add('lost.pdf', pdfOf('То\0икистон'));
    expect(about.defects).toEqual([{ kind: 'null-character', count: 1, first: 2 }]);
    expect(readLibrary(folder).texts[0]?.defects).toEqual(about.defects);
  });
});

describe('a file that cannot be read is refused and leaves nothing behind', () => {
  const page = '<!doctype html><html><body><p>The bridge was repaired in May.</p></body></html>';
  const pdf = pdfOf('The bridge was repaired.');
  const docx = docxOf('The bridge was repaired.', 'In May.');
  const half = (data: Buffer) => data.subarray(0, Math.floor(data.length / 2));
  const broken = (data: Buffer) => Buffer.concat([data.subarray(0, 12), Buffer.alloc(300, 0x7f)]);

  test.each<[string, string | Buffer, RegExp]>([
    ['empty.txt', '', /is empty/],
    ['empty.pdf', '', /is empty/],
    ['blank.txt', ' \n\u00A0\n', /holds no text/],
    ['blank.html', '<html><body></body></html>', /holds no text/],
    ['old.txt', Buffer.from([0xe3, 0xf0, 0xe0, 0xed]), /is not UTF-8/],
    ['cut.txt', Buffer.from('граница').subarray(0, 7), /cut within a letter/],
    ['cut.html', page.slice(0, 45), /cut short/],
    ['cut.pdf', half(pdf), /cut short/],
    ['cut.docx', half(docx), /cannot be read as a Word document/],
    ['broken.pdf', Buffer.concat([broken(pdf), Buffer.from('%%EOF')]), /cannot be read as a PDF/],
    ['broken.docx', broken(docx), /cannot be read as a Word document/],
    ['no.pdf', 'just words', /is no pdf file/],
    ['login.pdf', page, /holds html/],
    ['paper.html', pdf, /holds pdf/],
    ['notes.md', '# Notes', /is no txt, html, pdf or docx file/],
    ['picture', Buffer.from([0x89, 0x50]), /is no txt, html, pdf or docx file/],
  ])('%s', async (name, data, message) => {
    const error = await add(name, data).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toMatch(message);
    expect((error as UserError).remedy).toMatch(/\.$/);
    expect(contents()).toEqual({});
  });

  test('a file that is not there', async () => {
    const error = await addText(folder, join(place, 'no.txt'), undefined, () => undefined).catch(
      (caught: unknown) => caught,
    );
    expect(String(error)).toMatch(/there is no file/);
  });
});

describe('a library that something happened to', () => {
  test('a text without what is known of it was never finished, and can be added again', async () => {
    const { layer } = await add('note.txt', 'one\ntwo\n');
    const before = contents();
    rmSync(join(folder, `${layer}.yaml`));
    expect(readLibrary(folder)).toMatchObject({ texts: [], diagnostics: [] });
    expect((await add('note.txt', 'one\ntwo\n')).outcome).toBe('added');
    expect(contents()).toEqual(before);
  });

  test('a text that was changed is told and not used', async () => {
    const { layer } = await add('note.txt', 'one\ntwo\n');
    writeFileSync(join(folder, `${layer}.txt`), 'one\nthree\n');
    const { texts, diagnostics } = readLibrary(folder);
    expect(texts).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['library-altered']);
  });

  test('so is one whose description is broken', async () => {
    const { layer } = await add('note.txt', 'one\ntwo\n');
    writeFileSync(join(folder, `${layer}.yaml`), 'name: [');
    expect(readLibrary(folder).diagnostics.map(({ code }) => code)).toEqual(['library-layer']);
  });

  test('plain texts beside layers are read as they are, and nothing else is', async () => {
    await add('note.txt', 'one\ntwo\n');
    writeFileSync(join(folder, 'plain.txt'), 'a\r\nb');
    writeFileSync(join(folder, 'notes.md'), '# no');
    const { texts } = readLibrary(folder);
    expect(texts.map(({ name, text }) => [name, text])).toEqual(
      expect.arrayContaining([
        ['plain.txt', 'a\nb'],
        ['note.txt', 'one\ntwo\n'],
      ]),
    );
    expect(texts.length).toBe(2);
  });

  test('a partial file that its writer finished while the folder was read is no fault', async () => {
    mkdirSync(folder);
    // A link to nothing stands in a folder and is not there when it is asked for.
    symlinkSync(join(folder, 'finished'), join(folder, '.x.txt.1.partial'));
    expect((await add('note.txt', 'one\n')).outcome).toBe('added');
  });

  test('a file is no library', async () => {
    folder = put('file', '');
    expect(() => readLibrary(folder)).toThrow(UserError);
    await expect(add('note.txt', 'one\n')).rejects.toThrow(UserError);
  });
});
