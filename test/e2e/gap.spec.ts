import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { GapRow } from '../../src/law/gap.ts';
import { get, list } from '../../src/record/record.ts';
import { loadCached } from '../../src/store/cache.ts';
import { axeFaults, expect, open, settled, sidewaysOverflow, test } from './casus.ts';

const PATH = 'central-asia/gap';
const ROOT = join(import.meta.dirname, '../..');
const { record } = loadCached(join(ROOT, 'record/central-asia'));

/** What the command answers; the view must not differ. */
function asked(...more: string[]): GapRow[] {
  const args = [join(ROOT, 'src/cli/main.ts'), 'gap', '--json', ...more];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 }));
}
const rows = asked();

/** What weighs most in the gap, told from the findings as they are written. */
const WEIGHT =
  'duty-unmet blocked not-due-yet unsearched members-alone partly fulfilled power-used power-unused'.split(
    ' ',
  );

/** A cell as the command's answer has it, under an account where it says anything. */
function told(row: GapRow, account?: string): string {
  const own = row.answers.filter((answer) => answer.account === account);
  const byClause = Map.groupBy(own.length > 0 ? own : row.answers, ({ clause }) => clause);
  const owed = [...byClause].flatMap(([id, answers]) => {
    if (get(record, 'duty', get(record, 'clause', id).act).conduct) return [];
    const outcomes = new Set(answers.flatMap((a) => a.findings.map((f) => f.result.outcome)));
    return [...outcomes]
      .filter((one) => one !== 'no-norm' && (one !== 'open' || outcomes.size === 1))
      .map((outcome) => ({ outcome: outcome as string, sure: outcomes.size === 1 }));
  });
  const outcome =
    [...WEIGHT, 'not-requested', 'open'].find((one) => owed.some((o) => o.outcome === one)) ??
    'no-norm';
  const those = owed.filter((one) => one.outcome === outcome);
  const silence = row.silences[0];
  const answer = row.highest
    ? (row.highest.grade ?? 'ungraded')
    : silence
      ? get(record, 'silence', silence).kind
      : 'not-searched';
  return [outcome, those.length === 0 || those.some(({ sure }) => sure), answer].join(' ');
}

const keyOf = (row: GapRow) => `${row.incident},${row.organization}`;
const wanted = (of: readonly GapRow[], account?: string) =>
  Object.fromEntries(of.map((row) => [keyOf(row), told(row, account)]));

/** The cells as they are drawn. */
async function drawn(page: Page): Promise<Record<string, string>> {
  const cells = await page
    .locator('.gap-matrix [data-cell]')
    .evaluateAll((all) => all.map((one) => ({ ...(one as HTMLElement).dataset })));
  return Object.fromEntries(
    cells.map(({ cell, owed, sure, answer }) => [cell, [owed, sure, answer].join(' ')]),
  );
}

const cell = (page: Page, key: string) => page.locator(`[data-cell="${key}"]`);

test('the cells are those of casus gap --json', async ({ page }) => {
  await open(page, `/en/${PATH}`);
  await expect(page.locator('.gap-matrix')).toBeVisible();
  await expect.poll(() => drawn(page)).toEqual(wanted(rows));
  const names = list(record, 'incident').map((one) => one.name.en);
  for (const name of names) await expect(page.getByRole('link', { name }).first()).toBeVisible();
});

test('an account changes exactly the cells that it answers otherwise', async ({ page }) => {
  await open(page, `/en/${PATH}`);
  await expect(page.locator('.gap-matrix')).toBeVisible();
  const before = await drawn(page);
  await page.locator('.menu-account summary').click();
  const { id, name } = get(record, 'account', 'kg-government');
  await page.getByRole('radio', { name: name.en }).check();
  await expect(page).toHaveURL(/account=kg-government/);
  const changed = (a: Record<string, string>, b: Record<string, string>) =>
    Object.keys(a)
      .filter((key) => a[key] !== b[key])
      .sort();
  const should = changed(wanted(rows), wanted(rows, id));
  expect(should.length).toBeGreaterThan(5);
  expect(should.length).toBeLessThan(rows.length);
  await expect.poll(async () => changed(before, await drawn(page))).toEqual(should);
  await expect.poll(() => drawn(page)).toEqual(wanted(rows, id));
});

test('a reading and a day as known are taken as on the command line', async ({ page }) => {
  await open(page, `/en/${PATH}?reading=cst.4.who:external-only&known=2022-09-20`);
  await expect(page.locator('.gap-matrix')).toBeVisible();
  const same = asked('--reading', 'cst.4.who=external-only', '--known-on', '2022-09-20');
  await expect.poll(() => drawn(page)).toEqual(wanted(same));
  expect(wanted(same)).not.toEqual(wanted(rows));
  await expect(page.locator('.known-on')).toContainText('20 September 2022');
  await page.getByRole('button', { name: 'Everything known today' }).click();
  await expect(page).not.toHaveURL(/known=/);
});

test('a cell opens what it stands on, and each thing its words', async ({ page }) => {
  await open(page, `/en/${PATH}`);
  await cell(page, 'kg-tj-2021-04,csto').click();
  await expect(page).toHaveURL(/cell=kg-tj-2021-04,csto/);
  const panel = page.locator('.cell-panel');
  await expect(panel).toContainText('contact with a party');
  await expect(panel).toContainText('silence attested');
  await panel.getByRole('button', { name: 'contact with a party' }).click();
  await expect(page.getByRole('dialog').locator('.words').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Joint consultations on a threat' }).first().click();
  await expect(page.getByRole('dialog').locator('h2')).toHaveText(
    'Joint consultations on a threat',
  );
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await panel.getByRole('link', { name: 'Open the dossier' }).click();
  await expect(page.locator('h1')).toHaveText('Kyrgyz-Tajik fighting, April-May 2021');
});

test('where a duty fell due and nobody came stands in words too', async ({ page }) => {
  await open(page, `/en/${PATH}`);
  const unanswered = rows.filter((row) => {
    const [owed, , answer] = told(row).split(' ');
    return owed === 'duty-unmet' && !/^\d|ungraded/.test(answer ?? '');
  });
  expect(unanswered.length).toBeGreaterThan(0);
  await expect(page.locator('.unanswered-list .fact')).toHaveCount(unanswered.length);
  await expect(page.locator('.cell-button .unanswered')).toHaveCount(unanswered.length);
  await page.locator('.unanswered-list .fact').first().click();
  await expect(page.locator('.cell-panel')).toBeVisible();
});

test('the matrix is one stop of Tab; arrows walk, Enter opens, Escape leads back', async ({
  page,
}) => {
  await open(page, `/en/${PATH}`);
  const stop = page.locator('.gap-matrix [data-place][tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await stop.focus();
  await expect(cell(page, 'tj-1992-05,cis')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('.picture-tools :focus')).toHaveText('Save and share');
  await page.keyboard.press('Tab');
  await expect(cell(page, 'tj-1992-05,cis')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, 'kg-1999-08,cis')).toBeFocused();
  // No side belonged to the EU then: it is passed over.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 'kg-1999-08,osce')).toBeFocused();
  await expect(stop).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('.cell-panel')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.cell-panel')).toHaveCount(0);
  await expect(cell(page, 'kg-1999-08,osce')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('Incursion in Batken, 1999');
});

test('the picture and its table are saved as files that open', async ({ page }) => {
  await open(page, `/en/${PATH}`);
  const files: Record<string, Buffer> = {};
  for (const name of ['svg', 'png', 'csv'] as const) {
    await page.locator('.menu-save summary').click();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Save as ${name.toUpperCase()}` }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe(`gap.${name}`);
    files[name] = readFileSync(await saved.path());
    await page.locator('h1').click();
  }
  expect(files.png?.subarray(1, 4).toString()).toBe('PNG');
  expect(files.png?.length).toBeGreaterThan(20_000);
  const incidents = list(record, 'incident').length;
  const organizations = new Set(rows.map(({ organization }) => organization)).size;
  const csv = files.csv?.toString('utf8') ?? '';
  expect(csv.match(/^\w[\w-]*,\w[\w-]*,/gm)).toHaveLength(incidents * organizations);
  const drawing = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      faults: parsed.querySelectorAll('parsererror').length,
      cells: parsed.querySelectorAll('[role="button"]').length,
      legend: parsed.documentElement.textContent?.includes('searched, none found'),
    };
  }, files.svg?.toString('utf8') ?? '');
  expect(drawing).toEqual({ faults: 0, cells: rows.length, legend: true });
  await page.getByRole('link', { name: 'As a table' }).click();
  await expect(page.locator('.picture tbody tr')).toHaveCount(incidents * organizations);
  expect(await axeFaults(page)).toEqual([]);
});

for (const lang of ['en', 'ru'] as const) {
  test(`on a small screen it is a list by incident without overlap, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `/${lang}/${PATH}`);
    await expect(page.locator('.gap-matrix')).toBeVisible();
    await expect.poll(() => drawn(page)).toEqual(wanted(rows));
    await expect.poll(() => sidewaysOverflow(page)).toBe(0);
    const faultsOf = (svg: Element) => {
      const box = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')];
      const boxes = texts.map((text) => text.getBoundingClientRect());
      const name = (i: number) => texts[i]?.textContent;
      const small = texts.filter((text) => Number.parseFloat(getComputedStyle(text).fontSize) < 12);
      return [
        ...small.map(({ textContent }) => `small: ${textContent}`),
        ...boxes.flatMap((a, i) => (a.right > box.right + 1 ? [`cut off: ${name(i)}`] : [])),
        ...boxes.flatMap((a, i) =>
          boxes
            .slice(i + 1)
            .flatMap((b, j) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3
                ? [`${name(i)} meets ${name(i + 1 + j)}`]
                : [],
            ),
        ),
      ];
    };
    await expect.poll(() => page.locator('.gap-matrix').evaluate(faultsOf)).toEqual([]);
    await cell(page, 'kz-2022-01,cis').click();
    await expect(page.locator('.cell-panel')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });
}

test('on a small screen what is chosen is not under its panel, by press or by address', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `/en/${PATH}`);
  const seen = async (key: string) => {
    await expect(async () => {
      const chosen = await cell(page, key).boundingBox();
      const panel = await page.locator('aside.chosen').boundingBox();
      expect(chosen?.y).toBeGreaterThanOrEqual(0);
      expect((chosen?.y ?? 0) + (chosen?.height ?? 0)).toBeLessThanOrEqual(panel?.y ?? 0);
    }).toPass();
  };
  await cell(page, 'kg-tj-2022-09,un').click();
  await seen('kg-tj-2022-09,un');
  await open(page, `/ru/${PATH}?cell=kg-tj-2022-09,csto`);
  await seen('kg-tj-2022-09,csto');
});

test('the address restores what was seen', async ({ page, context }) => {
  await open(page, `/ru/${PATH}?account=kg-government&cell=kg-tj-2021-04,csto&theme=dark`);
  await expect(page.locator('.cell-panel')).toBeVisible();
  const other = await context.newPage();
  await open(other, page.url());
  await expect(other.locator('.cell-panel')).toBeVisible();
  await expect(async () => {
    const first = await page.locator('main').innerText();
    expect(await other.locator('main').innerText()).toBe(first);
  }).toPass();
  await open(page, `/embed/ru/${PATH}`);
  await settled(page);
  await expect(page.locator('.gap-matrix')).toBeVisible();
  await expect(page.locator('.header')).toHaveCount(0);
});

test('on a day before everything there is nothing to show, and no fault', async ({ page }) => {
  await open(page, `/en/${PATH}?known=1990-01-01`);
  await expect(page.locator('.known-on')).toContainText('1 January 1990');
  await expect(page.locator('[data-cell]')).toHaveCount(0);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Everything known today' }).click();
  await expect(page.locator('[data-cell]')).toHaveCount(rows.length);
});
