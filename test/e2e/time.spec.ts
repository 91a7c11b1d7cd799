import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeFaults, expect, open, test } from './casus.ts';

const PATH = '/en/central-asia/time';
const chart = (page: Page) => page.locator('.time-chart');

/** Words and marks of the picture that stand on one another, by their boxes on the screen. */
function collisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = [...document.querySelectorAll('.time-chart .label, .time-chart .lane-title')];
    const boxes = words.map((word) => ({
      text: word.textContent,
      box: word.getBoundingClientRect(),
    }));
    return boxes.flatMap(({ text, box: a }, i) =>
      boxes.slice(i + 1).flatMap(({ text: other, box: b }) => {
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return wide > 1 && high > 3 ? [`${text} / ${other}`] : [];
      }),
    );
  });
}

for (const [width, query] of [
  [1280, ''],
  [1280, '?fold=response,meeting,membership/csto,commitment/csto'],
  [1280, '?span=2020-01-01..2023-06-30&by=state'],
  [390, ''],
] as const) {
  test(`words never collide and are 12 pixels at least: ${width} ${query}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const lang of ['en', 'ru']) {
      await open(page, `/${lang}/central-asia/time${query}`);
      await expect(chart(page)).toBeVisible();
      await expect.poll(() => collisions(page)).toEqual([]);
      const sizes = () =>
        page
          .locator('.time-chart text, .time-sticky span')
          .evaluateAll((all) =>
            all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
          );
      await expect.poll(async () => Math.min(...(await sizes()))).toBeGreaterThanOrEqual(12);
    }
  });
}

/** What the line of the day crosses: words by their boxes, the line by its dashes. */
function crossed(page: Page): Promise<{ met: number; struck: string[] }> {
  return page.evaluate(() => {
    const line = document.querySelector('.day-now');
    const box = line?.getBoundingClientRect();
    if (!line || !box) return { met: 0, struck: ['there is no line'] };
    const lengths = (line.getAttribute('stroke-dasharray') ?? '').split(' ').map(Number);
    let y = box.top;
    const dashes = lengths.flatMap((length, i) => {
      const dash = [y, y + length] as const;
      y += length;
      return i % 2 === 0 ? [dash] : [];
    });
    const met = [
      ...document.querySelectorAll('.time-chart :is(.label, .lane-title, .cluster text)'),
    ]
      .map((word) => ({ text: word.textContent ?? '', at: word.getBoundingClientRect() }))
      .filter(({ at }) => at.left < box.left && at.right > box.right);
    const struck = met.filter(({ at }) =>
      dashes.some(([from, to]) => Math.min(to, at.bottom) - Math.max(from, at.top) > 3),
    );
    return { met: met.length, struck: struck.map(({ text }) => text) };
  });
}

for (const [width, query] of [
  [1280, '?t=2022-09-16'],
  [1280, '?t=2016-01-01&fold=membership/csto'],
  [390, '?t=2022-09-14&span=2020-01-01..2023-06-30'],
  [390, '?t=1993-01-01'],
] as const) {
  test(`the line of the day stops where words stand: ${width} ${query}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const lang of ['en', 'ru']) {
      await open(page, `/${lang}/central-asia/time${query}`);
      await expect(async () => {
        const { met, struck } = await crossed(page);
        expect(met).toBeGreaterThan(0);
        expect(struck).toEqual([]);
      }).toPass();
    }
  });
}

test('on paper the marks that are drawn are listed with the numbers of their sources', async ({
  page,
}) => {
  await open(page, `${PATH}?sel=kg-tj-2022-09`);
  await page.emulateMedia({ media: 'print' });
  const drawn = page.locator('.endnotes .drawn li');
  await expect(drawn.filter({ hasText: 'Incursion in Batken, 1999' })).toHaveText(
    /\[\d+[a-z]+[,\]]/,
  );
  const sources = page.locator('.endnotes ol li');
  const numbers = (await drawn.allInnerTexts())
    .flatMap((text) => [...(/\[([^[\]]+)\]$/.exec(text)?.[1] ?? '').matchAll(/(\d+)[a-z]/g)])
    .map(([, number]) => Number(number));
  expect(numbers.length).toBeGreaterThan(100);
  await expect(sources).toHaveCount(Math.max(...numbers));
  // The picture stands on the paper too, whole, and not in a window that scrolls.
  await expect(chart(page)).toBeVisible();
  const box = await page.locator('main').boundingBox();
  const whole = await chart(page).boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(whole?.height ?? Number.POSITIVE_INFINITY);
});

test('by keyboard alone: to a mark, along its lane, to what it says', async ({ page }) => {
  await open(page, PATH);
  const first = chart(page).locator('[data-key][tabindex="0"]');
  await expect(first).toHaveCount(1);
  await first.focus();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('.picture-tools :focus')).toHaveText('Save and share');
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /Incursion in Batken, 1999/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sel=kg-1999-08/);
  await expect(page.locator('.side h2').first()).toHaveText('Incursion in Batken, 1999');
  await page.keyboard.press('ArrowDown');
  await expect(chart(page).locator('[data-lane="response"] :focus')).toHaveCount(1);
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/span=/);
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/span=/);
  // Escape puts away the hint at the mark, and then what is selected.
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.time-tip')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.time-tip')).toHaveCount(0);
  await expect(page).toHaveURL(/sel=kg-1999-08/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/sel=/);
});

test('a press on the picture moves the day, and the day its line', async ({ page }) => {
  await open(page, `${PATH}?t=2010-01-01`);
  const at = async () => Number(await page.locator('.day-now').getAttribute('x1'));
  const before = await at();
  // Beside the title of a lane that is open there is nothing but the picture.
  const box = await chart(page).locator('[data-key="membership"]').boundingBox();
  if (!box) throw new Error('no lane');
  await page.mouse.click(box.x + 700, box.y + box.height / 2);
  await expect(page).not.toHaveURL(/t=2010-01-01/);
  await expect.poll(at).toBeGreaterThan(before);
});

test('an address shows the same part of time, lanes and day again', async ({ page }) => {
  const query =
    '?t=2021-05-01&sel=kg-tj-2021-04&f=actor=kg&span=2021-01-01..2021-12-31&fold=response';
  await open(page, PATH + query);
  await expect(page.locator('.time-sticky')).toContainText('1 May 2021');
  await expect(page.locator('.time-controls select').first()).toHaveValue('kg');
  await expect(chart(page).locator('.selected')).toHaveCount(1);
  const answers = chart(page).locator('[data-lane^="response/"]');
  await expect(answers.first()).toBeVisible();
  const lanes = await answers.count();
  await page.reload();
  await expect(answers).toHaveCount(lanes);
});

test('a folded lane opens, and its spells show their rival days', async ({ page }) => {
  await open(page, PATH);
  await chart(page).locator('[data-key="membership/csto"]').click();
  const spell = chart(page).getByRole('button', { name: /^Uzbekistan — CSTO/ });
  await expect(spell).toHaveAttribute('aria-label', /from 2005 or 2006 or 2006-08-16/);
  await expect(spell.locator('.hatch')).toHaveCount(2);
  expect(await axeFaults(page)).toEqual([]);
});

test('table, CSV and SVG are whole', async ({ page }) => {
  await open(page, PATH);
  const save = async (label: string) => {
    await page.locator('.menu-save summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: label }).click(),
    ]);
    await page.keyboard.press('Escape');
    return readFileSync(await download.path());
  };
  const svg = (await save('Save as SVG')).toString();
  expect(svg).toContain('Incursion in Batken, 1999');
  // Elsewhere the fonts of the app are missing: each text keeps its width all the same.
  expect(svg.match(/<text/g)?.length).toBe(svg.match(/textLength=/g)?.length);
  const other = await page.context().newPage();
  await other.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  await expect.poll(() => other.locator('text').count()).toBeGreaterThan(30);
  await other.close();
  expect((await save('Save as PNG')).subarray(1, 4).toString()).toBe('PNG');
  const lines = (await save('Save as CSV')).toString().trim().split('\r\n');
  await page.getByRole('link', { name: 'As a table' }).click();
  await expect(page.locator('main tbody tr')).toHaveCount(lines.length - 1);
});
