import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { loadRecord } from '../../src/store/load.ts';
import { exportOf } from '../../src/view/export/export-of.ts';
import { EXPORTS } from '../../src/view/export/index.ts';
import { axeFaults, expect, open, settled, sidewaysOverflow, test } from './casus.ts';

const AT = 'central-asia';

test.describe('the golden words', () => {
  test('the figure 59 leads from its card into the document, at the passage', async ({ page }) => {
    await open(page, `/en/${AT}/incident/kg-tj-2022-09?open=kg-tj-2022-09.s3-kg-dead-59`);
    const card = page.getByRole('dialog');
    await expect(card).toContainText('Asel Doolotkeldieva');
    await expect(card).toContainText('The Diplomat');
    await expect(card).toContainText('As of');
    await expect(card.locator('.words').first()).toContainText('at least 59 civilians');
    await card.locator('.passages a').first().click();
    await expect(page).toHaveURL(/\/source\/diplomat-2022\?.*sel=kg-tj-2022-09\.s3-kg-dead-59/);
    const words = page.locator('.document mark[data-current]');
    await expect(words).toHaveText('at least 59 civilians and servicemen dead');
    await expect(words).toBeInViewport();
    await expect(page.locator('.places .chosen')).toContainText('at least 59 civilians');
  });

  test('the next and the previous passage are walked to, and the address remembers', async ({
    page,
  }) => {
    await open(page, `/en/${AT}/source/diplomat-2022?sel=kg-tj-2022-09.s3-kg-dead-59`);
    const words = page.locator('.document mark[data-current]').first();
    const place = page.locator('.passage-bar [role=status]');
    await expect(words).toContainText('at least 59');
    const first = await place.innerText();
    await page.getByRole('link', { name: 'Next passage' }).click();
    await expect(place).not.toHaveText(first);
    await expect(words).toBeInViewport();
    const next = await words.innerText();
    await expect(page).not.toHaveURL(/sel=kg-tj-2022-09\.s3-kg-dead-59$/);
    await page.reload();
    await settled(page);
    await expect(words).toHaveText(next);
    await page.getByRole('link', { name: 'Previous passage' }).click();
    await expect(place).toHaveText(first);
  });

  test('a source that the library lacks shows its citation and few words, and says what to do', async ({
    page,
  }) => {
    await open(page, `/ru/${AT}/source/khovar-2022-09-24`);
    await expect(page.locator('.library-note')).toContainText(
      'casus library add ФАЙЛ --source khovar-2022-09-24',
    );
    await expect(page.locator('.document')).toHaveCount(0);
    await expect(page.locator('.places > li').first()).toBeVisible();
  });

  test('words that the text lacks are not shown at a look-alike', async ({ page }) => {
    await page.route('**/api/*/library/*', async (route) => {
      const reply = await route.fetch();
      const text = await reply.json();
      const changed = text.text.replaceAll('at least 59 civilians', 'at least 59 people');
      await route.fulfill({ json: { ...text, text: changed } });
    });
    await open(page, `/en/${AT}/source/diplomat-2022?sel=kg-tj-2022-09.s3-kg-dead-59`);
    await expect(page.getByRole('alert')).toContainText('do not stand in your copy');
    await expect(page.locator('.document mark[data-current]')).toHaveCount(0);
    await expect(page.locator('.places .chosen')).toContainText('Nothing that looks like them');
  });

  test('a text is never taken for markup', async ({ page }) => {
    await page.route('**/api/*/library/*', async (route) => {
      const text = '<img src=x onerror="document.title=\'taken\'"> <b>at least 59 civilians';
      await route.fulfill({ json: { text: `${text} and servicemen dead</b>` } });
    });
    await open(page, `/en/${AT}/source/diplomat-2022?sel=kg-tj-2022-09.s3-kg-dead-59`);
    await expect(page.locator('.document')).toContainText('<img src=x');
    await expect(page.locator('.document img, .document b')).toHaveCount(0);
    expect(await page.title()).not.toBe('taken');
  });

  test('a source is cited as BibTeX and CSL-JSON', async ({ page }) => {
    // Without a year of its own an article would be left out by some readers of BibTeX: it is `misc`.
    for (const [id, button, file, holds] of [
      ['diplomat-2022', 'Save BibTeX', 'diplomat-2022.bib', '@article{diplomat-2022,'],
      ['mayer-2020', 'Save BibTeX', 'mayer-2020.bib', '@misc{mayer-2020,'],
      ['mayer-2020', 'Save CSL-JSON', 'mayer-2020.csl.json', '"literal": "Sebastian Mayer"'],
    ] as const) {
      await open(page, `/en/${AT}/source/${id}`);
      await page.getByText('Cite this source').click();
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      expect(saved.suggestedFilename()).toBe(file);
      expect(readFileSync(await saved.path(), 'utf8')).toContain(holds);
    }
  });
});

test.describe('contradictions', () => {
  test('are narrowed by kind and by actor, in the address', async ({ page }) => {
    await open(page, `/en/${AT}/contradictions`);
    const matters = page.locator('.matter');
    await expect(matters.first()).toBeVisible();
    const all = await matters.count();
    await page.getByLabel('Kind').selectOption('attribution');
    await expect(page).toHaveURL(/f=kind(=|%3D)attribution/);
    await page.getByLabel('Who speaks or is spoken of').selectOption('tj');
    // What is loaded anew is what the address says: it must have been said.
    await expect(page).toHaveURL(/f=\w+(=|%3D)tj/);
    await expect.poll(() => matters.count()).toBeLessThan(all);
    const some = await matters.count();
    expect(some).toBeGreaterThan(0);
    await page.reload();
    await settled(page);
    await expect(page.locator('.matter')).toHaveCount(some);
    await page.goBack();
    await expect(page).not.toHaveURL(/(=|%3D)tj/);
    await page.getByRole('link', { name: 'Show all' }).click();
    await expect(page.locator('.matter')).toHaveCount(all);
  });

  test('one stands alone at its address, with what depends on it', async ({ page }) => {
    await open(page, `/en/${AT}/contradictions/who-is-blamed-2022`);
    await expect(page.locator('h1')).toHaveText('Who attacked in September 2022?');
    await expect(page.locator('.side-of')).toHaveCount(3);
    await expect(page.locator('.findings dt a')).toHaveText([
      'Kyrgyz-Tajik fighting, September 2022',
    ]);
    await page.locator('.findings .fact').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });
});

test.describe('data tables', () => {
  test('a condition narrows, a slip is answered, a file has what is shown', async ({ page }) => {
    await open(page, `/en/${AT}/data/claim`);
    await page.getByLabel('Add a condition').fill('incident=kg-tj-2022-09');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/incident(=|%3D)kg-tj-2022-09/);
    await page.getByLabel('Add a condition').fill('figures=dead');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByRole('link', { name: 'figure=dead', exact: true }).click();
    await expect(page).toHaveURL(/f=figure(=|%3D)dead/);
    await expect(page.locator('.caution[role=alert]')).toHaveCount(0);
    const rows = await page.locator('.data-table tbody tr').count();
    expect(rows).toBeGreaterThan(20);
    await page.getByText('Take away').click();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^CSV of what is shown/ }).click(),
    ]);
    const csv = readFileSync(await saved.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(csv).toHaveLength(rows + 1);
    expect(csv[0]).toMatch(/^\ufefftitle,speaker,asOf,/);
    expect(csv.join('\n')).toContain('[2022-09-18..2022-09-30],asserts,kg-tj-2022-09,dead,kg,59,');
  });

  test('the whole edition is one archive, with what casus export writes', async ({ page }) => {
    await open(page, `/en/${AT}/data`);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save all as one archive' }).click(),
    ]);
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    const { record } = loadRecord(fileURLToPath(new URL(`../../record/${AT}`, import.meta.url)));
    expect(saved.suggestedFilename()).toBe(`casus-${AT}-${record.edition}.zip`);
    const files = Object.entries(unzipSync(readFileSync(await saved.path()))).map(
      ([path, bytes]) => [path, strFromU8(bytes)],
    );
    const { written } = exportOf(record, EXPORTS, undefined);
    const wanted = [...written].map(([path, text]) => [`casus-${AT}/${path}`, text]);
    expect(files.map(([path]) => path)).toEqual(wanted.map(([path]) => path));
    // Compared file by file: a difference of some megabytes would take minutes to print.
    const other = files.filter(([, text], i) => text !== wanted[i]?.[1]).map(([path]) => path);
    expect(other).toEqual([]);
  });

  test('a head sorts up, down, and not; a row opens its card', async ({ page }) => {
    await open(page, `/en/${AT}/data/incident`);
    const head = page.getByRole('columnheader', { name: 'first day' });
    const ids = () => page.locator('.data-table .id').allInnerTexts();
    const before = await ids();
    await head.getByRole('link').click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    const up = await ids();
    await head.getByRole('link').click();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await expect.poll(ids).toEqual([...up].reverse());
    await head.getByRole('link').click();
    await expect(head).not.toHaveAttribute('aria-sort');
    await expect.poll(ids).toEqual(before);
    await page.locator('.data-table tbody .fact').first().click();
    await expect(page.getByRole('dialog').locator('.words, .where').first()).toBeVisible();
  });

  test('more than a page of rows is paged, and the page is in the address', async ({ page }) => {
    await open(page, `/en/${AT}/data/source`);
    await expect(page.locator('.data-table tbody tr')).toHaveCount(100);
    const first = await page.locator('.data-table .id').first().innerText();
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(page.locator('.data-table .id').first()).not.toHaveText(first);
    await expect(page).toHaveURL(/page=2/);
    await page.getByLabel('Words in a row').fill('mayer');
    await expect(page).not.toHaveURL(/page=/);
  });

  test('the citation pins the edition', async ({ page }) => {
    await open(page, `/en/${AT}/data/incident`);
    const text = await page.locator('.citation').innerText();
    const [, edition, address] = /edition (\w+)\. (\S+)$/.exec(text) ?? [];
    expect(address).toContain(`ed=${edition}`);
    await open(page, address ?? '');
    await expect(page.locator('.footer .caution')).toHaveCount(0);
    await expect(page.locator('.data-table tbody tr').first()).toBeVisible();
  });
});

test.describe('search', () => {
  test('a slash, words, arrows, Enter: by keyboard to the thing that is meant', async ({
    page,
  }) => {
    await open(page, `/en/${AT}/sources`);
    const field = page.getByLabel('Search the record');
    await expect(field).toBeVisible();
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await page.keyboard.type('точикистон');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/?\?/);
    const first = page.locator('.hits .hit').first();
    await expect(first).toHaveText('Tajikistan');
    await page.keyboard.press('ArrowDown');
    await expect(first).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toContainText('Tajikistan');
    await page.keyboard.press('Escape');
    await expect(first).toBeFocused();
  });

  test('what is typed is searched at once; nothing is explained and near words are offered', async ({
    page,
  }) => {
    await open(page, `/ru/${AT}/search`);
    await page.getByLabel('Искать в записи').fill('обязательсво');
    await expect(page.locator('.near').first()).toHaveText(/обязательств/i);
    await page.locator('.near').first().click();
    await expect(page.locator('.hits > li').first()).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });

  test('the texts of the library are searched too, and open at the place', async ({ page }) => {
    await open(page, `/en/${AT}/search?q=paramilitary`);
    const library = page.locator('section', { has: page.locator('#hits-library') });
    await library.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/source\/.*hit=\d+-\d+/);
    const words = page.locator('.document mark[data-current]').first();
    await expect(words).toBeInViewport();
    await expect(words).toContainText(/paramilitar/i);
  });

  test('words with many hits fit a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `/ru/${AT}/search?q=${encodeURIComponent('граница')}`);
    await expect(page.locator('.hits > li').first()).toBeVisible();
    await expect.poll(() => sidewaysOverflow(page)).toBe(0);
  });
});
