import { expect, open, test } from './casus.ts';

const DEPTH = 'central-asia/depth';

test('a number opens its list, and each thing of the list its source words', async ({ page }) => {
  await open(page, `/en/${DEPTH}/exclusive?year=2015`);
  const behind = page.locator('.behind');
  await expect(behind.locator('summary').first()).toHaveText('agreements: 1');
  await behind.getByRole('button', { name: 'nuclear-weapon-free zone' }).click();
  await expect(page.locator('dialog.card')).toContainText('which came into force in 2009');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog.card')).toHaveCount(0);
});

test('the year follows the keyboard and stands in the address', async ({ page }) => {
  await open(page, `/en/${DEPTH}`);
  const year = page.getByRole('slider');
  await expect(year).toHaveValue('2025');
  await year.focus();
  for (let back = 0; back < 29; back += 1) await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/year=1996/);
  await expect(page.locator('.behind summary').first()).toHaveText('agreements that pass: 2–4');
  await expect(page.locator('.behind')).toContainText('not in every reading of the record');
});

test('a parameter changes the numbers, in the chart and in its table', async ({ page }) => {
  await open(page, `/en/${DEPTH}/agreements?year=2020`);
  const cell = page.locator('.behind summary').nth(2);
  await expect(cell).toHaveText('three or more, all of the region: 7–8');
  await page.getByLabel('Field').selectOption('arms-control');
  await expect(cell).toHaveText('three or more, all of the region: 1');
  await page.getByRole('link', { name: 'As a table' }).click();
  await expect(page.getByRole('row', { name: /^2020/ })).toContainText('1');
});

test('the words of the author stand on the chart and open theirs', async ({ page }) => {
  await open(page, `/en/${DEPTH}`);
  await expect(page.locator('.said-words')).toContainText('“moderate”');
  await page.getByRole('button', { name: '“modest”' }).click();
  await expect(page.locator('dialog.card blockquote')).toContainText(
    'self-organization remain modest',
  );
});

test('the strict test says of each agreement where it fails, and for which year', async ({
  page,
}) => {
  await open(page, `/en/${DEPTH}/strict-test?year=2020`);
  const row = (name: string) => page.getByRole('row', { name }).first();
  await expect(row('Treaty on a nuclear-weapon-free zone')).toContainText('yes');
  await expect(row('Shanghai Cooperation Organisation')).toContainText('all of the region');
  await expect(row('Treaty on the junction point')).toContainText('concluded by then');
  await page.getByRole('slider').press('End');
  await expect(row('Treaty on the junction point')).toContainText('yes');
});

test('the pairs that lack a partnership stand year by year, and the treaties open behind a number', async ({
  page,
}) => {
  await open(page, `/en/${DEPTH}/partnerships?year=2018`);
  const row = (year: number) => page.getByRole('row', { name: `${year}` }).first();
  await expect(row(2017)).toContainText('KG–TJ, TJ–UZ');
  await expect(row(2018)).toContainText('KG–TJ');
  await row(2018).getByRole('button', { name: '9' }).click();
  await expect(page.locator('dialog.card')).toContainText('Treaty on strategic partnership');
});

test('every measure can be shown in both languages', async ({ page }) => {
  await open(page, `/ru/${DEPTH}`);
  const links = page.getByRole('navigation', { name: 'Показатели' }).getByRole('link');
  await expect.poll(() => links.count()).toBeGreaterThan(8);
  const count = await links.count();
  for (let i = 0; i < count; i += 1) {
    await links.nth(i).click();
    await expect(page.locator('article h1')).toHaveText((await links.nth(i).textContent()) ?? '');
    await expect(
      page.locator('article svg[role="img"], article table, .caution').first(),
    ).toBeVisible();
  }
});
