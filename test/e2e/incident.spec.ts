import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { get } from '../../src/record/record.ts';
import { loadCached } from '../../src/store/cache.ts';
import { dossierOf } from '../../src/view/dossier/model.ts';
import { recommendedIn } from '../../src/view/dossier/recommended.ts';
import { changesBetween } from '../../src/view/dossier/standing.ts';
import { axeFaults, expect, open, settled, test } from './casus.ts';

const PATH = 'central-asia/incident/kg-tj-2022-09';
const { record } = loadCached(join(import.meta.dirname, '../../record/central-asia'));
const dossier = dossierOf(record, get(record, 'incident', 'kg-tj-2022-09'));

test.describe('a figure leads to its words', () => {
  test('59 shows claimant, by way of whom, as of when, and where it stands', async ({ page }) => {
    await open(page, `/en/${PATH}`);
    const figure = page.locator('#said .number').filter({ hasText: /^at least 59$/ });
    await figure.first().click();
    const card = page.getByRole('dialog');
    await expect(card).toContainText('Who says so');
    await expect(card).toContainText('Asel Doolotkeldieva');
    await expect(card).toContainText('By way of');
    await expect(card).toContainText('The Diplomat');
    await expect(card).toContainText('As of');
    await expect(card.locator('.words').first()).toContainText('at least 59 civilians');
    await expect(card.locator('.caution a')).toHaveText('How many died in both waves?');
    await expect(page).toHaveURL(/open=/);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('Escape closes it and gives the focus back', async ({ page }) => {
    await open(page, `/en/${PATH}`);
    const figure = page.locator('#said .number').first();
    await figure.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(figure).toBeFocused();
  });

  test('a computed figure opens its formula, whose inputs open in turn', async ({ page }) => {
    await open(page, `/en/${PATH}`);
    await page.locator('#said .number', { hasText: 'at least 149' }).click();
    const card = page.getByRole('dialog');
    await expect(card).toContainText('How it is computed');
    const inputs = card.locator('ul').first().locator('.fact');
    await expect(inputs).toHaveText([/^36/, /^19/, /^at least 59/, /^35/]);
    await inputs.nth(1).click();
    await expect(card).toContainText('19');
    await expect(card.locator('.words').first()).toBeVisible();
  });
});

test('by keyboard alone from the first page to the words behind a number', async ({ page }) => {
  await open(page, '/en/');
  await tabTo(page, (text) => text === 'Kyrgyz-Tajik fighting, September 2022');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('Kyrgyz-Tajik fighting, September 2022');
  await settled(page);
  await tabTo(page, (text) => text === 'at least 59');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').locator('.words').first()).toContainText('59');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the first press of Tab skips to the content of the view that is seen', async ({ page }) => {
  await open(page, `/en/${PATH}`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`/en/${PATH}$`));
  await expect(page.locator('h1')).toHaveText('Kyrgyz-Tajik fighting, September 2022');
});

test('it ends with what those who write of it ask for, each with its words', async ({ page }) => {
  await open(page, `/en/${PATH}`);
  await settled(page);
  const asked = page.locator('#recommended .fact');
  const wanted = recommendedIn(record, dossier);
  expect(wanted.length).toBeGreaterThan(0);
  await expect(asked).toHaveCount(wanted.length);
  await asked.first().click();
  await expect(page.getByRole('dialog').locator('.words').first()).toBeVisible();
  // At the end of a long page, where the reader is, and not at its top.
  await expect(page.getByRole('dialog')).toBeInViewport();
});

test('Escape in the very moment in which the words appear closes them', async ({ page }) => {
  await open(page, `/en/${PATH}`);
  await settled(page);
  await page
    .locator('.fact')
    .first()
    .evaluate((fact) => {
      const seen = new MutationObserver(() => {
        if (!document.querySelector('dialog[open]')) return;
        seen.disconnect();
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
        document.body.dataset.pressed = 'yes';
      });
      seen.observe(document.body, { subtree: true, childList: true, attributes: true });
      (fact as HTMLElement).click();
    });
  await expect(page.locator('body')).toHaveAttribute('data-pressed', 'yes');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('the account switch', () => {
  const accounts = dossier.accounts.map(({ id }) => id as string);
  for (const [from, to] of [
    [undefined, 'kg-government'],
    ['kg-government', 'tj-government'],
    ['tj-government', 'csto-organs'],
  ] as const) {
    test(`${from ?? 'all'} to ${to} changes exactly what the law says`, async ({ page }) => {
      expect(accounts).toContain(to);
      await open(page, `/en/${PATH}${from ? `?account=${from}` : ''}`);
      await page.locator('.menu-account summary').click();
      const name = record.tables.account.get(to)?.name.en ?? to;
      await page.getByRole('radio', { name }).check();
      const wanted = changesBetween({ dossier, account: from }, { dossier, account: to }).map(
        ({ row }) => `${row.direction.attacker}-${row.direction.victim}/${row.clause.id}`,
      );
      expect(wanted.length).toBeGreaterThan(0);
      const shown = page.locator('[data-changed]');
      const keys = () =>
        shown.evaluateAll((all) => all.map((one) => one.getAttribute('data-changed')));
      await expect.poll(keys).toEqual(wanted);
      await expect(page).toHaveURL(new RegExp(`account=${to}`));
    });
  }

  test('a reading shows what it changes and can be undone by going back', async ({ page }) => {
    await open(page, `/en/${PATH}`);
    await page.locator('.menu-account summary').click();
    await page.locator('.menu-account select').first().selectOption({ index: 1 });
    await expect(page).toHaveURL(/reading=/);
    await expect(page.locator('.changed')).toBeVisible();
    await page.goBack();
    await expect(page).not.toHaveURL(/reading=/);
    await expect(page.locator('.changed')).toHaveCount(0);
  });
});

test('the working of a commitment opens step by step and says what would change it', async ({
  page,
}) => {
  await open(page, `/en/${PATH}`);
  const row = page.locator('[data-direction="tj-kg"] [data-clause="cst.4@2012"]');
  await row.getByRole('link', { name: 'Step by step' }).click();
  await expect(row.locator('.trace')).toContainText(
    'Kyrgyzstan asked CSTO for military assistance',
  );
  await expect(row).toContainText('This changes if');
  await expect(row.locator('.pivots li').first()).toBeVisible();
  await row.locator('.trace .question .fact').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('the address restores what was seen, exactly', async ({ page, context }) => {
  const seen = `/ru/${PATH}?account=kg-government&theme=dark&show=open&working=tj-kg%2Fcst.4%402012&known=2022-09-20`;
  await open(page, seen);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const other = await context.newPage();
  await open(other, page.url());
  await expect(async () => {
    const first = await page.locator('main').innerText();
    expect(await other.locator('main').innerText()).toBe(first);
  }).toPass();
});

test('as known on a day: what came later is left out and counted', async ({ page }) => {
  await open(page, `/en/${PATH}?known=2022-09-16`);
  const known = dossierOf(record, dossier.incident, { on: 19251 }).known;
  await expect(page.locator('.known-on')).toContainText(String(known.leftOut));
  const early = known.responses.filter(({ on }) => on.latest <= 19251).length;
  await expect(page.locator('#answered .mark')).toHaveCount(early);
  await page.getByRole('button', { name: 'Everything known today' }).click();
  await expect(page).not.toHaveURL(/known=/);
});

test('pictures are saved as files that open', async ({ page }) => {
  await open(page, `/en/${PATH}`);
  const files: Record<string, Buffer> = {};
  for (const [name, button] of [
    ['svg', 'Save as SVG'],
    ['png', 'Save as PNG'],
    ['csv', 'Save as CSV'],
  ] as const) {
    await page.locator('.menu-save summary').first().click();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe(`answers-kg-tj-2022-09.${name}`);
    files[name] = readFileSync(await saved.path());
    await page.keyboard.press('Escape');
    await page.locator('h1').click();
  }
  expect(files.png?.subarray(1, 4).toString()).toBe('PNG');
  expect(files.png?.length).toBeGreaterThan(5000);
  const csv = files.csv?.toString('utf8').replace('\ufeff', '').trimEnd().split('\r\n') ?? [];
  expect(csv.length - 1).toBe(dossier.known.responses.length);
  const svg = files.svg?.toString('utf8') ?? '';
  const drawn = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      faults: parsed.querySelectorAll('parsererror').length,
      circles: parsed.querySelectorAll('circle').length,
    };
  }, svg);
  expect(drawn).toEqual({ faults: 0, circles: await page.locator('#answered circle').count() });
});

test('on paper every fact has its numbers and the sources stand at the end', async ({ page }) => {
  await open(page, `/en/${PATH}`);
  const pdf = await page.pdf();
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const numbered = page.locator('main [data-note]');
  await expect.poll(() => numbered.count()).toBeGreaterThan(50);
  await expect(numbered.first()).toHaveAttribute('data-note', /^\[\d+[a-z]/);
  await expect.poll(() => page.locator('.endnotes ol li').count()).toBeGreaterThan(20);
});

test('the picture has a twin in a table', async ({ page }) => {
  await open(page, `/en/${PATH}`);
  await page.getByRole('link', { name: 'As a table' }).click();
  await expect(page.locator('#answered .picture tbody tr')).toHaveCount(
    dossier.known.responses.length,
  );
  await page.getByRole('link', { name: 'As a picture' }).click();
  await expect(page.locator('#answered svg')).toBeVisible();
});

/** Presses Tab until what has the focus bears that name. */
async function tabTo(page: Page, wanted: (text: string) => boolean): Promise<void> {
  for (let i = 0; i < 400; i += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (wanted(text)) return;
  }
  throw new Error('the keyboard does not reach it');
}
