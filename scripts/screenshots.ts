import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import { VIEWS } from '../src/web/views.ts';
import { needBrowser } from './browser.ts';

/**
 * The pictures of the guide: every view as it is now, and some in Russian, dark and on a small screen.
 * `npm run screenshots` makes them all anew; they are looked at before they are committed.
 */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/guide/pictures');
const REGION = 'central-asia';
const QUERY: Readonly<Record<string, string>> = {
  map: 'sel=kg-tj-2022-09',
  time: 't=2022-09-16',
  obligations: 't=2022-09-16',
  incident: '',
  search: 'q=peacekeeping',
};

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly width?: number;
  readonly height?: number;
}

const placeOf = (id: string, example: string | undefined, lang: string, more = '') => {
  const query = [QUERY[id], more].filter(Boolean).join('&');
  return `${lang}/${REGION}/${[id, example].filter(Boolean).join('/')}${query ? `?${query}` : ''}`;
};
const shots: Shot[] = [
  { name: 'home', path: 'en/' },
  ...VIEWS.map(({ id, example }) => ({ name: id, path: placeOf(id, example, 'en') })),
  { name: 'map-ru-dark', path: placeOf('map', undefined, 'ru', 'theme=dark') },
  {
    name: 'incident-ru-small',
    path: placeOf('incident', 'kg-tj-2022-09', 'ru'),
    width: 390,
    height: 844,
  },
];

mkdirSync(folder, { recursive: true });
const server = spawn(
  process.execPath,
  [join(root, 'src/cli/main.ts'), 'serve', '--port', '0', '--json'],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
try {
  const url = await addressOf(server.stdout);
  const browser = await chromium.launch({
    executablePath: needBrowser(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
  for (const { name, path, width = 1280, height = 800 } of shots) {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    await page.goto(url + path);
    await page.locator('main h1, main h2, main svg, main table').first().waitFor();
    await page.waitForLoadState('networkidle');
    // A view that still loads, computes or asks says so.
    for (const busy of await page.locator('main :is(progress, .loading, [aria-busy="true"])').all())
      await busy.waitFor({ state: 'detached', timeout: 60_000 });
    await page.evaluate('document.fonts.ready');
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
    console.log(`docs/guide/pictures/${name}.png`);
  }
  await browser.close();
} finally {
  server.kill();
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const found = /"url":\s*"([^"]+)"/.exec(line)?.[1];
    if (found) return found.endsWith('/') ? found : `${found}/`;
  }
  throw new Error('the server said no address');
}
