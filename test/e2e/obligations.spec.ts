import { readFileSync } from 'node:fs';
import { axeFaults, expect, open, test } from './casus.ts';

const PATH = '/en/central-asia/obligations';

test('a cell opens its list, an entry its words, and the address keeps both', async ({ page }) => {
  await open(page, `${PATH}?t=2022-09-16`);
  const cell = page.getByRole('button', { name: /^Kyrgyzstan and Tajikistan:/ }).first();
  const count = Number(await cell.locator('b').textContent());
  const unsettled = Number(/\d+/.exec((await cell.locator('small').textContent()) ?? '')?.[0]);
  await cell.click();
  await expect(page).toHaveURL(/pair=kg,tj/);
  const list = page.locator('.pair-list');
  await expect(list.locator('h2')).toHaveText('Kyrgyzstan and Tajikistan on 16 September 2022');
  await expect(list.locator('h3', { hasText: 'Clauses' })).toContainText(`(${count + unsettled})`);
  await list.getByRole('button', { name: 'Assistance against armed attack' }).click();
  await expect(page.getByRole('dialog')).toContainText('Assistance against armed attack');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await axeFaults(page)).toEqual([]);
  // Each step is in the address before the next one is taken back.
  await expect(page).not.toHaveURL(/open=/);
  await page.goBack();
  await expect(page).toHaveURL(/open=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/open=/);
  await expect(page).toHaveURL(/pair=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/pair=/);
  await expect(list).toHaveCount(0);
});

test('a disputed spell looks so and opens the rival days', async ({ page }) => {
  await open(page, `${PATH}?t=2012-09-01`);
  const cell = page.locator('.is-rival').getByRole('button', { name: /^CSTO, Uzbekistan/ });
  await expect(cell).toHaveAttribute('aria-label', /sources give different dates/);
  await cell.click();
  const card = page.getByRole('dialog');
  await expect(card).toContainText('2012 or 2012-06-28 or 2012-12-19');
});

test('the day moves the matrices', async ({ page }) => {
  await open(page, `${PATH}?t=1993-01-01`);
  await expect(page.locator('.standings')).not.toContainText('CSTO');
  await page.locator('.time-slider').focus();
  await page.locator('.time-slider').fill('13000');
  await expect(page.locator('.standings')).toContainText('CSTO');
});

test('each matrix is one stop of Tab, and arrows walk in it', async ({ page }) => {
  await open(page, PATH);
  const stop = page.locator('.pairs [data-cell][tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await stop.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /^Kyrgyzstan and Tajikistan/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/pair=kg,tj/);
  await expect(page.locator('.pair-list')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.pair-list')).toHaveCount(0);
});

test('two states chosen in the graph stand out, and their list opens', async ({ page }) => {
  await open(page, `${PATH}?t=2022-09-16`);
  const graph = page.locator('.graph');
  await graph.getByRole('button', { name: 'Kyrgyzstan' }).click();
  await graph.getByRole('button', { name: 'Tajikistan' }).click();
  await expect(page.locator('.pair-list h2')).toContainText('Kyrgyzstan and Tajikistan');
  await expect(graph.locator('.organization.on text')).toContainText(['CSTO']);
});

test('conditions and order stand in the address', async ({ page }) => {
  await open(page, `${PATH}?t=2022-09-16&f=kind=prohibition&f=organization=csto&count=clauses`);
  const cell = page.getByRole('button', { name: /^Kyrgyzstan and Tajikistan:/ }).first();
  await expect(cell.locator('b')).toHaveText('2');
  await page
    .locator('.obligation-controls label', { hasText: 'Kind of clause' })
    .locator('select')
    .selectOption('');
  await expect(page).not.toHaveURL(/kind=/);
  await page
    .locator('.obligation-controls label', { hasText: 'States' })
    .locator('select')
    .selectOption('all');
  await expect(page.locator('.pairs thead th')).toHaveCount(28);
});

test('the matrix is saved as a table that opens', async ({ page }) => {
  await open(page, PATH);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).first().click(),
  ]);
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(6);
  expect(lines[0]).toContain('State,Kazakhstan,Kyrgyzstan');
});
