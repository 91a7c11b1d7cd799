import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planted } from '../../bench/planted.ts';
import { ROOT } from '../../scripts/written.ts';
import { typedLater } from './run.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casus-reuse-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('casus reuse', () => {
  test.each([
    ['reuse nothing-there.txt', 'no file or folder nothing-there.txt', 'spelling'],
    ['reuse docs/guide/reuse-example-a.txt --alike 2', '--alike 2 is no share', '--alike 0.8'],
    ['reuse docs/guide/reuse-example-a.txt --least none', '--least none is no whole', '--least 10'],
    ['reuse src/base', 'src/base holds no text', '.docx'],
    ['reuse LICENSE', 'is no txt, html, pdf or docx file', 'Save it'],
  ])('%s', async (line, message, remedy) => {
    const { code, out, err } = await typedLater(line);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
    expect(err).toContain(remedy);
  });

  test('a folder is read whole; a file of it that cannot be read is told and left out', async () => {
    const inner = join(folder, 'laws', 'inner');
    mkdirSync(inner, { recursive: true });
    const law =
      'Article 1\n\nThe council hears every appeal within thirty days of the day on which it came.';
    writeFileSync(join(folder, 'laws', 'one.md'), law);
    writeFileSync(join(inner, 'two.txt'), law.replace('thirty', 'forty').replace('1', '9'));
    writeFileSync(join(inner, 'broken.pdf'), 'no pdf');
    writeFileSync(join(inner, 'picture.png'), 'passed over');
    const { code, out, err } = await typedLater(`reuse ${join(folder, 'laws')} --lang ru`, 200);
    expect(code).toBe(0);
    expect(err).toContain('broken.pdf is no pdf file');
    expect(err).not.toContain('picture');
    expect(out).toContain('one.md, Article 1, абзац 2 (строка 3)');
    expect(out).toContain('two.txt, Article 9, абзац 2 (строка 3)');
    expect(out).toContain('[forty → thirty]');
  });

  test('Ctrl-C ends a long search with a word and no answer', { timeout: 60_000 }, async () => {
    const { a, b } = planted({ paragraphs: 60_000, copies: 100, noise: 0.1 }, 1);
    writeFileSync(join(folder, 'long.txt'), [...a, ...b].join('\n\n'));
    const child = spawn(process.execPath, ['src/cli/main.ts', 'reuse', join(folder, 'long.txt')], {
      cwd: ROOT,
    });
    const said = { out: '', err: '' };
    child.stdout.on('data', (data) => {
      said.out += data;
    });
    child.stderr.on('data', (data) => {
      if (said.err === '') child.kill('SIGINT');
      said.err += data;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, said.out]).toEqual([1, '']);
    expect(said.err).toMatch(/^reuse: \d+ %\n/);
    expect(said.err).toContain('casus: stopped');
  });
});
