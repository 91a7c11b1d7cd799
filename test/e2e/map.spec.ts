import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFaults, expect, open, sidewaysOverflow, test } from './casus.ts';

const MAP = 'central-asia/map?t=2022-09-16';
const VALLEY = `${MAP}&at=70.7,40,9`;

const mark = (page: Page, name: string) => page.locator('.map-stage').getByRole('button', { name });

/** The boxes of all labels on the stage. */
function labelBoxes(page: Page) {
  return page.locator('.map-stage .labels text').evaluateAll((texts) =>
    texts.map((text) => {
      const { x, y, width, height } = text.getBoundingClientRect();
      return { text: text.textContent, x, y, width, height };
    }),
  );
}

type LabelBox = Awaited<ReturnType<typeof labelBoxes>>[number];

/** Labels that stand on one another. */
function meeting(boxes: readonly LabelBox[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(0, i)
      .filter(
        (b) =>
          a.x + 1 < b.x + b.width &&
          b.x + 1 < a.x + a.width &&
          a.y + 3 < b.y + b.height &&
          b.y + 3 < a.y + a.height,
      )
      .map((b) => `${a.text} / ${b.text}`),
  );
}

for (const [lang, width] of [
  ['en', 1280],
  ['ru', 1280],
  ['ru', 390],
] as const) {
  test(`${lang}, ${width}: no label meets another, and the legend covers nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page, `/${lang}/${VALLEY}`);
    await expect(async () => {
      const boxes = await labelBoxes(page);
      expect(boxes.length).toBeGreaterThan(5);
      expect(meeting(boxes)).toEqual([]);
      const stage = await page.locator('.map-stage').boundingBox();
      const legend = await page.locator('.map-legend').boundingBox();
      expect(legend?.y).toBeGreaterThanOrEqual((stage?.y ?? 0) + (stage?.height ?? 0));
    }).toPass();
    await expect.poll(() => sidewaysOverflow(page)).toBe(0);
  });
}

test('on a small screen what is chosen has its name, however long, and nothing off the stage has', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/ru/central-asia/map?sel=kg-tj-2022-09');
  await expect(page.locator('.map-stage .labels .selected')).toHaveText(
    'Бои на кыргызско-таджикской границе в сентябре 2022 года',
  );
  await expect(page.locator('.map-stage .labels')).not.toContainText('Худжанд');
});

test('what the address says of place and layers is what is shown, and stays', async ({
  page,
  context,
}) => {
  await open(page, `/en/${VALLEY}&layers=bases,places`);
  await expect(page.locator('.map-stage .section')).toHaveCount(0);
  await expect(page.locator('.map-stage .incident')).toHaveCount(0);
  await page.locator('.map-stage').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/at=70\.[89]/);
  const other = await context.newPage();
  await open(other, page.url());
  await expect(other.locator('.map-stage .labels text').first()).toBeVisible();
  await expect(async () => {
    expect(await labelBoxes(other)).toEqual(await labelBoxes(page));
  }).toPass();
});

test('what is said of a mark stays on the stage', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `/ru/${VALLEY}`);
  const marks = page.locator('.map-stage .mark');
  await expect(marks.first()).toBeVisible();
  for (let i = 0; i < (await marks.count()); i += 1) {
    await marks.nth(i).focus();
    await expect(async () => {
      const tip = await page.locator('.map-tip').boundingBox();
      if (!tip) throw new Error('nothing is said');
      const now = await page.locator('.map-stage').boundingBox();
      if (!now) throw new Error('there is no stage');
      expect(tip.x).toBeGreaterThanOrEqual(now.x);
      expect(tip.y).toBeGreaterThanOrEqual(now.y);
      expect(tip.x + tip.width).toBeLessThanOrEqual(now.x + now.width);
      expect(tip.y + tip.height).toBeLessThanOrEqual(now.y + now.height);
    }).toPass();
  }
});

test('an incident is reached and chosen by keys', async ({ page }) => {
  await open(page, `/en/${VALLEY}`);
  await mark(page, 'Kyrgyz-Tajik fighting, September 2022').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sel=kg-tj-2022-09/);
  await expect(page.getByRole('complementary')).toContainText('Kyrgyz-Tajik fighting');
});

test('what was said of a section opens with its words', async ({ page }) => {
  await open(page, '/en/central-asia/map?t=2025-06-01&at=70.5,39.95,10');
  await mark(page, 'Golovnoi').first().focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog');
  await expect(card).toContainText('one and a half sluices');
  expect(await axeFaults(page)).toEqual([]);
});

test('the line is that of the day: before and after the treaty of 2025', async ({ page }) => {
  await open(page, '/en/central-asia/map?t=2025-03-12');
  await expect(page.locator('.map-legend')).toContainText('OpenStreetMap of 2018');
  await open(page, '/en/central-asia/map?t=2025-03-13');
  await expect(page.locator('.map-legend')).toContainText('OpenStreetMap of 2026');
  await expect(page.locator('.map-legend')).toContainText('Not a legal statement');
});

test('the picture saved has the land, the marks and the attribution', async ({ page }) => {
  await open(page, `/en/${VALLEY}`);
  await page.getByText('Save and share').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as SVG' }).click();
  const svg = await readFile(await (await download).path(), 'utf8');
  expect(svg).toContain('OpenStreetMap contributors');
  expect(svg).toContain('Kyrgyz-Tajik fighting, September 2022');
  expect(svg.match(/<path/g)?.length).toBeGreaterThan(50);
});

test('the table has every mark with what it stands on', async ({ page }) => {
  await open(page, `/en/${MAP}&table=map`);
  const rows = page.getByRole('row');
  await expect(rows.filter({ hasText: 'Russian air base at Kant' })).toHaveCount(1);
  await rows.filter({ hasText: 'Russian air base at Kant' }).getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toContainText('Kant');
});

test('made-up incidents are said to be made up, and follow the day', async ({ page }) => {
  await open(page, `/en/central-asia/map?t=2010-01-01&seeded=50000`);
  await expect(page.locator('.map-seeded')).toContainText('50,000 made-up incidents');
  const filled = () =>
    page.locator('canvas.density').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      let sum = 0;
      for (let i = 3; i < data.length; i += 4) sum += data[i] as number;
      return sum;
    });
  await expect.poll(filled).toBeGreaterThan(0);
  const before = await filled();
  await page.locator('.time-slider').focus();
  await page.keyboard.press('PageUp');
  await expect.poll(filled).toBeGreaterThan(before);
});
