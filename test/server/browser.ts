import { type Browser, chromium, type Page } from '@playwright/test';

/** The Chromium of the machine, with what would reach out by itself turned off. */
export function browser(): Promise<Browser> {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
}

/** A page that notes every fault: of scripts, of the policy, of what is not there, of what is elsewhere. */
export async function watchedPage(from: Browser): Promise<{ page: Page; faults: string[] }> {
  const page = await (await from.newContext()).newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') faults.push(request.url());
  });
  page.on('response', (reply) => {
    if (reply.status() >= 400) faults.push(`${reply.status()} ${reply.url()}`);
  });
  return { page, faults };
}

/** Goes there and waits until the app shows something of the record. */
export async function shown(page: Page, url: string): Promise<string> {
  await page.goto(url);
  const main = page.locator('main');
  await main.waitFor({ timeout: 100_000 });
  await page
    .locator('main :is(h1, h2, h3, svg, canvas, table):visible')
    .first()
    .waitFor({ timeout: 100_000 });
  return main.innerText();
}
