import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/store/files-below.ts';
import { SEEDS } from '../asked.ts';
import { browser, shown, watchedPage } from './browser.ts';
import { type Serving, serving } from './serving.ts';
import { staticServer } from './static-server.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const VITE = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));

let folder = '';
let app = '';
let chromium: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casus-app-'));
  app = join(folder, 'app');
  const built = spawnSync(process.execPath, [VITE, 'build', '--outDir', app], { encoding: 'utf8' });
  expect(built.status, built.stderr).toBe(0);
  chromium = await browser();
}, 180_000);

afterAll(async () => {
  await chromium?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a published copy in a browser', () => {
  test('every page shows something, loads from its own site alone, and logs no fault', {
    timeout: 900_000,
  }, async () => {
    const target = join(folder, 'site');
    const argv = [MAIN, 'publish', target, '--app', app, '--base', '/casus/'];
    const published = spawnSync(process.execPath, argv, { encoding: 'utf8' });
    expect([published.status, published.stderr]).toEqual([0, '']);
    const site = await staticServer(target, '/casus/');
    const { page, faults } = await watchedPage(chromium);
    try {
      for (const path of sampled(pagesIn(target))) {
        faults.length = 0;
        const text = await shown(page, `${site.url}casus/${path}`);
        expect([path, faults]).toEqual([path, []]);
        expect([path, text.length > 20]).toEqual([path, true]);
        const lang = path.replace('embed/', '').slice(0, 2);
        expect(await page.getAttribute('html', 'lang')).toBe(lang);
      }
    } finally {
      await page.close();
      await site.close();
    }
  });
});

describe('the app behind casus serve', () => {
  let server: Serving;
  beforeAll(async () => {
    server = await serving(['--app', app, '--library', SEEDS]);
  });
  afterAll(() => server?.stop());

  test.each([
    '',
    'ru/central-asia/incident/kg-tj-2022-09',
    'embed/en/central-asia/incident/kg-tj-2022-09',
    'en/central-asia/source/mayer-2020',
  ])('/%s under the policy of the server', { timeout: 120_000 }, async (path) => {
    const { page, faults } = await watchedPage(chromium);
    const text = await shown(page, server.url + path);
    expect(faults).toEqual([]);
    expect(text.length).toBeGreaterThan(20);
    await page.close();
  });

  test('an address that is none is told by the app, with status 404', async () => {
    const { page } = await watchedPage(chromium);
    const reply = await page.goto(`${server.url}en/central-asia/nothing/`);
    expect(reply?.status()).toBe(404);
    await page.locator('main h1').waitFor();
    await page.close();
  });

  test('a page of another site can fetch nothing from it, and frame only what is made for it', {
    timeout: 120_000,
  }, async () => {
    const other = await staticServer(folder, '/');
    const { page } = await watchedPage(chromium);
    await page.goto(`${other.url}app/pages.json`);
    const read = await page.evaluate(
      (url) =>
        fetch(url).then(
          (reply) => reply.text(),
          () => 'refused',
        ),
      `${server.url}api/central-asia/library`,
    );
    expect(read).toBe('refused');
    const framed = async (path: string) => {
      const src = JSON.stringify(server.url + path);
      await page.evaluate(`new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = ${src};
        frame.addEventListener('load', resolve);
        document.body.replaceChildren(frame);
      })`);
      const frame = page.frames().find((one) => one.parentFrame());
      return (
        (await frame
          ?.locator('#app')
          .count()
          .catch(() => 0)) ?? 0
      );
    };
    expect(await framed('embed/en/central-asia/incident/kg-tj-2022-09')).toBe(1);
    expect(await framed('en/central-asia/incident/kg-tj-2022-09')).toBe(0);
    await page.close();
    await other.close();
  });
});

function pagesIn(target: string): string[] {
  const names = filesBelow(target).map((path) => relative(target, path).replaceAll('\\', '/'));
  return names
    .filter((name) => name.endsWith('/index.html'))
    .map((name) => name.replace(/index\.html$/, ''))
    .sort();
}

/** All pages, but of those for embedding and of those of one thing each four of a view or so. */
function sampled(pages: readonly string[]): string[] {
  const groups = Map.groupBy(pages, (path) => {
    if (path.startsWith('embed/')) return 'embed';
    const steps = path.split('/');
    return steps.length > 4 ? steps[2] : '';
  });
  return [...groups].flatMap(([group, own]) => {
    const step = group === '' ? 1 : Math.ceil(own.length / 4);
    return own.filter((_, i) => i % step === 0);
  });
}
