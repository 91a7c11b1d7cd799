import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { needBrowser } from '../scripts/browser.ts';
import { type Bench, median, say } from './bench.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = join(ROOT, 'dist/web');
const INCIDENT = 'kg-tj-2022-09';
const RUNS = 5;
const SLOWER = 4;

/** What a reader waits for in the app, on a processor four times slower, against a page with nothing in it. */
export const app: Bench = {
  name: 'app',
  about:
    'the app in a browser: sizes, first view, account switch, dragging time over seeded incidents',
  run: async () => {
    if (!existsSync(join(BUILT, 'index.html'))) {
      say('The app is not built: npm run build:web');
      return 1;
    }
    const { server, url } = await serve();
    const region = `${url}en/${await regionOf(url, INCIDENT)}`;
    const page = `${region}/incident/${INCIDENT}`;
    const browser = await chromium.launch({
      executablePath: needBrowser(),
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
    });
    try {
      const first = await medianOf(() => firstView(browser, `${url}en/`, 'main h1'));
      const dossier = await medianOf(() => firstView(browser, page, '#owed table'));
      const bare = await medianOf(() => firstView(browser, `${url}assets/`, 'body'));
      const switched = await accountSwitch(browser, page);
      const dragged = await dragTime(browser, `${region}/map?seeded=350000`);
      say(
        `median of ${RUNS} loads with nothing kept, processor slowed ${SLOWER} times where it says so`,
      );
      say();
      row('initial bundle, gzip', `${kB(initialBundle())} kB`, 'at most 60 kB');
      row('first page, all that travels', `${kB(first.bytes)} kB`, 'at most 350 kB');
      row(
        'first page, time to its heading',
        `${first.ms.toFixed(0)} ms`,
        `${SLOWER}x; at most 2000 ms`,
      );
      row('dossier, all that travels', `${kB(dossier.bytes)} kB`, '');
      row('dossier, time to its commitments', `${dossier.ms.toFixed(0)} ms`, `${SLOWER}x`);
      row('a reply with no page', `${bare.ms.toFixed(0)} ms`, `${SLOWER}x; the floor of a load`);
      row(
        'account switch',
        `${median(switched).toFixed(0)} ms`,
        `${SLOWER}x; at most 100 ms; two frames are 33; median of ${switched.length}`,
      );
      row('the first switch', `${switched[0]?.toFixed(0)} ms`, `${SLOWER}x; code seen once`);
      row('dragging over 350,000, p50', `${dragged.p50.toFixed(1)} ms`, '1x, a frame');
      row(
        'dragging over 350,000, p95',
        `${dragged.p95.toFixed(1)} ms`,
        '1x, a frame; at most 50 ms',
      );
      return 0;
    } finally {
      await browser.close();
      server.kill();
    }
  },
};

function row(what: string, value: string, remark: string): void {
  say(`${what.padEnd(34)}${value.padStart(10)}   ${remark}`);
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** The server as a user starts it, on any free port. */
async function serve(): Promise<{ server: ChildProcess; url: string }> {
  const main = join(ROOT, 'src/cli/main.ts');
  const server = spawn(process.execPath, [main, 'serve', '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const line of createInterface({ input: server.stdout })) {
    said += line;
    const found = /"url":\s*"([^"]+)"/.exec(said)?.[1];
    if (found) return { server, url: found.endsWith('/') ? found : `${found}/` };
  }
  throw new Error('the server said no address');
}

/** The region among those served that has the incident. */
async function regionOf(url: string, incident: string): Promise<string> {
  const heads = (await (await fetch(`${url}editions/heads.json`)).json()) as {
    id: string;
    incidents: { id: string }[];
  }[];
  const found = heads.find(({ incidents }) => incidents.some(({ id }) => id === incident));
  if (!found) throw new Error(`no region that is served has ${incident}`);
  return found.id;
}

/** The script and the style that the page itself names, as they travel. */
function initialBundle(): number {
  const html = readFileSync(join(BUILT, 'index.html'), 'utf8');
  const named = readdirSync(join(BUILT, 'assets')).filter(
    (file) => /\.(?:js|css)$/.test(file) && html.includes(file),
  );
  return named
    .map((file) => gzipSync(readFileSync(join(BUILT, 'assets', file)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

interface View {
  readonly ms: number;
  readonly bytes: number;
}

async function medianOf(measure: () => Promise<View>): Promise<View> {
  const views: View[] = [];
  for (let run = 0; run < RUNS; run += 1) views.push(await measure());
  return {
    ms: median(views.map(({ ms }) => ms)),
    bytes: median(views.map(({ bytes }) => bytes)),
  };
}

/** From the request to the thing looked for on the screen, in a browser that has kept nothing. */
async function firstView(browser: Browser, url: string, wanted: string): Promise<View> {
  const page = await browser.newPage();
  const wire = await page.context().newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  let bytes = 0;
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const start = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator(wanted).first().waitFor();
  const ms = performance.now() - start;
  await page.waitForLoadState('networkidle');
  await page.close();
  return { ms, bytes };
}

/** From the press to the second frame after it, over switches there and back. */
async function accountSwitch(browser: Browser, url: string): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.locator('#owed table').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('.menu-account summary').click();
  const wire = await page.context().newCDPSession(page);
  await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times: number[] = [];
  for (let run = 0; run < 4 * RUNS; run += 1) {
    const choices = page.locator('.menu-account input[name="account"]');
    times.push(await choices.nth(1 + (run % 2)).evaluate(inPage<number>(PRESS_AND_WAIT)));
  }
  await page.close();
  return times;
}

/** Runs in the page, where Node's types say nothing of elements and frames. */
const PRESS_AND_WAIT = `(element) => new Promise((done) => {
  const start = performance.now();
  element.click();
  requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
})`;

/** Playwright takes the text of a function, but calls only what is one. */
function inPage<T>(code: string): (element: unknown) => Promise<T> {
  return new Function('element', `return (${code})(element)`) as (element: unknown) => Promise<T>;
}

const DRAG = `async (input) => {
  const times = [];
  for (let day = Number(input.min); day <= Number(input.max); day += 30) {
    const start = performance.now();
    input.value = String(day);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}`;

/** The time of each frame while the slider is moved a month a frame over all years. */
async function dragTime(browser: Browser, url: string): Promise<{ p50: number; p95: number }> {
  const page: Page = await browser.newPage();
  await page.goto(url);
  const slider = page.locator('.time-slider');
  await slider.waitFor();
  await page.waitForLoadState('networkidle');
  const frames = await slider.evaluate(inPage<number[]>(DRAG));
  await page.close();
  const at = (share: number) => frames[Math.floor(share * (frames.length - 1))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}
