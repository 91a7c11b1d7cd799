import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PackedEdition, unpackRecord } from '../../src/record/edition.ts';
import { filesBelow } from '../../src/store/files-below.ts';
import { smallRecord } from '../cli/small-record.ts';
import { staticServer } from './static-server.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

let folder = '';
let record = '';
let target = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casus-publish-'));
  record = smallRecord();
  target = join(folder, 'site');
  const app = {
    'index.html':
      '<html lang="en"><head><base href="/" /><title>Casus</title><script src="./assets/a.js"></script></head></html>',
    'assets/a.js': 'document.title;',
    'pages.json': JSON.stringify([
      { id: 'map', title: { en: 'Map', ru: 'Карта' } },
      { id: 'incident', title: { en: 'Incident', ru: 'Инцидент' } },
    ]),
  };
  for (const [name, text] of Object.entries(app)) {
    mkdirSync(dirname(join(folder, 'app', name)), { recursive: true });
    writeFileSync(join(folder, 'app', name), text);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(dirname(record), { recursive: true, force: true });
});

const argv = (to: string, ...more: string[]) => {
  const app = ['--app', join(folder, 'app')];
  return [MAIN, 'publish', to, '--record', record, ...app, '--base', '/casus', ...more];
};

function publish(to = target, ...more: string[]) {
  return spawnSync(process.execPath, argv(to, ...more), { encoding: 'utf8' });
}

/** Every file of a folder by a digest of what it holds. */
function tree(root: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(root)
      .sort()
      .map((path) => [
        path.slice(root.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

/** Where a copy is written before it is whole. */
const NEXT = () => join(folder, '.site.casus-next');

const read = (...path: string[]) => readFileSync(join(target, ...path), 'utf8');
const heads = () => JSON.parse(read('editions', 'heads.json')) as { id: string; edition: string }[];

function editRecord(name: string): void {
  const path = join(record, 'states/kg.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/en: \w+/, `en: ${name}`));
}

describe('a copy', () => {
  let first = '';

  test('has a page at every address, with its language, title, base and policy', () => {
    const { status, stderr, stdout } = publish(target, '--json');
    expect([status, stderr]).toEqual([0, '']);
    const incidents = ['kg-tj-2021-04', 'kg-tj-2022-09'].map((id) => `/incident/${id}`);
    const views = ['', '/map', '/incident', ...incidents];
    const pages = ['en', 'ru'].flatMap((lang) => [
      lang,
      ...views.map((at) => `${lang}/small${at}`),
    ]);
    const twins = pages.map((page) => `embed/${page}`);
    const found = Object.keys(tree(target)).filter((name) => name.endsWith('/index.html'));
    expect(found).toEqual([...pages, ...twins].map((page) => `${page}/index.html`).sort());
    expect(JSON.parse(stdout)).toMatchObject({ pages: found.length, base: '/casus/', kept: 0 });
    const page = read('ru/small/map/index.html');
    expect(page).toContain('<html lang="ru">');
    expect(page).toContain('<base href="/casus/" />');
    expect(page).toContain('<title>Карта · Малый · Casus</title>');
    expect(page).toContain("default-src 'none'");
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
    first = heads()[0]?.edition ?? '';
  });

  test('tells in Russian too what it has written', () => {
    const { stdout } = publish(target, '--lang', 'ru');
    expect(stdout).toContain('сохранено прежних редакций: 0');
    expect(stdout.replace(target, '')).not.toMatch(/[a-z]{4,} [a-z]{4,}/i);
  });

  test('holds the record, and nothing of where it was made', () => {
    const pack = JSON.parse(read(`editions/small.${first}.json`)) as PackedEdition;
    expect(unpackRecord(pack).tables.incident.size).toBe(2);
    const all = filesBelow(target).map((path) => readFileSync(path, 'utf8'));
    expect(all.join('\n')).not.toContain(tmpdir());
  });

  test('keeps the editions of before, and what its keeper has put there', () => {
    writeFileSync(join(target, 'CNAME'), 'example.org');
    mkdirSync(join(target, '.git'));
    writeFileSync(join(target, '.git/HEAD'), 'ref');
    writeFileSync(join(target, 'en/stale.html'), 'an old page');
    editRecord('Kirghizia');
    const { status, stdout } = publish();
    expect(status).toBe(0);
    expect(stdout).toContain('earlier editions kept: 1');
    const second = heads()[0]?.edition;
    expect(second).not.toBe(first);
    const editions = readdirSync(join(target, 'editions')).sort();
    expect(editions).toEqual([`small.${first}.json`, `small.${second}.json`, 'heads.json'].sort());
    expect(read('CNAME')).toBe('example.org');
    expect(read('.git/HEAD')).toBe('ref');
    expect(existsSync(join(target, 'en/stale.html'))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['app', 'site']);
  });

  test('stands at its place behind any web server', async () => {
    const site = await staticServer(target, '/casus/');
    try {
      const get = async (path: string) => {
        const reply = await fetch(`${site.url}${path}`);
        return [reply.status, await reply.text()] as const;
      };
      const names = Object.keys(tree(target)).filter((name) => name.endsWith('/index.html'));
      for (const name of names) {
        const [status, page] = await get(`casus/${name.replace(/index\.html$/, '')}`);
        expect([name, status]).toEqual([name, 200]);
        const base = new URL(/<base href="([^"]+)"/.exec(page)?.[1] ?? '', site.url);
        const [, script = ''] = /src="([^"]+)"/.exec(page) ?? [];
        const asked = await fetch(new URL(script, base));
        expect([script, asked.status]).toEqual([script, 200]);
        await asked.arrayBuffer();
      }
      expect((await get('casus/en/small/incident/kg-tj-2022-09?t=2022-09-16'))[0]).toBe(200);
      expect((await get('casus/nothing/'))[0]).toBe(404);
      expect((await get('casus/'))[1]).toContain('href="/casus/ru/"');
    } finally {
      await site.close();
    }
  });
});

describe('what would lose something is refused', () => {
  test('a folder that is no copy', () => {
    const own = join(folder, 'thesis');
    mkdirSync(own);
    writeFileSync(join(own, 'chapter.txt'), 'years of work');
    const { status, stderr } = publish(own);
    expect(status).toBe(1);
    expect(stderr).toContain('is no published copy');
    expect(readFileSync(join(own, 'chapter.txt'), 'utf8')).toBe('years of work');
    rmSync(own, { recursive: true });
  });

  test('a record with faults', () => {
    const before = tree(target);
    const path = join(record, 'states/kg.yaml');
    const sound = readFileSync(path, 'utf8');
    writeFileSync(path, sound.replace('codes:', 'coeds:'));
    const { status, stderr } = publish();
    writeFileSync(path, sound);
    expect(status).toBe(1);
    expect(stderr).toContain('the record has');
    expect(tree(target)).toEqual(before);
  });

  test.each(['casus/../..', '//elsewhere.example/', 'https://elsewhere.example/', '/a b/', '/"x/'])(
    'the base %s',
    (base) => {
      const { status, stderr } = publish(join(folder, 'never'), '--base', base);
      expect([status, stderr]).toEqual([1, expect.stringContaining('is no path on a site')]);
      expect(existsSync(join(folder, 'never'))).toBe(false);
    },
  );
});

describe('stopped at any moment', () => {
  test('it leaves the old copy whole, or the new one', { timeout: 600_000 }, async () => {
    const elsewhere = join(folder, 'elsewhere');
    /** Another record, and what a copy of it holds. */
    const edited = (name: string): Record<string, string> => {
      editRecord(name);
      expect(publish(elsewhere).status).toBe(0);
      return tree(elsewhere);
    };
    let before = tree(target);
    let whole = edited('Kyrgyzia');
    const seen = { old: 0, new: 0 };
    for (let run = 0; run < 12; run += 1) {
      rmSync(NEXT(), { recursive: true, force: true });
      const child = spawn(process.execPath, argv(target), { stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      // The blow comes while it writes, later with each run; on a busy machine at times when all is done.
      while (child.exitCode === null && !existsSync(NEXT())) await wait(1);
      await wait(run * 3);
      child.kill('SIGKILL');
      await ended;
      // Stopped between its two moves, the old copy is whole and out of its place.
      const now = tree(existsSync(target) ? target : join(folder, '.site.casus-last'));
      if (JSON.stringify(now) === JSON.stringify(before)) {
        seen.old += 1;
        continue;
      }
      expect(now).toMatchObject(whole);
      seen.new += 1;
      before = now;
      whole = edited(`Kyrgyzia${run}`);
    }
    expect(seen.old).toBeGreaterThan(0);
    mkdirSync(join(NEXT(), 'left'), { recursive: true });
    expect(publish().status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['app', 'elsewhere', 'site']);
    const own = Object.keys(tree(target)).filter((name) => !/^(?:CNAME|\.git|editions)/.test(name));
    expect(own).toEqual(
      Object.keys(tree(elsewhere)).filter((name) => !name.startsWith('editions')),
    );
  });

  test('in the instant between the two moves: the old copy is put back', () => {
    const before = tree(target);
    renameSync(target, join(folder, '.site.casus-last'));
    expect(publish().status).toBe(0);
    expect(tree(target)).toEqual(before);
  });
});
