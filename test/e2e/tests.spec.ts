import { axeFaults, expect, open, sidewaysOverflow, test } from './casus.ts';

const TRACING = 'central-asia/tests/tracing-2022-09';
const ACROSS = 'post-soviet/tests/why-did-they-not-act';

/** The worker has answered: what is shown is the result. */
const done = '.test-progress[data-running="idle"]';

test.describe('a test within one case', () => {
  test('the verdict of the author stands beside ours, and opens his words', async ({ page }) => {
    await open(page, `/en/${TRACING}`);
    await expect(page.locator('.verdicts tbody tr')).toHaveCount(9);
    const row = page.locator('.verdicts [data-rival="h2"]');
    await expect(row).toContainText('partly not rejected');
    await expect(row).toHaveAttribute('data-standing', 'weakened');
    await row.locator('.fact').click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('a finding leads to the request that it stands on', async ({ page }) => {
    await open(page, `/en/${TRACING}`);
    const found = page.locator('[data-clue="asked-afterwards"]');
    await expect(found).toHaveAttribute('data-found', 'seen');
    await found.locator('.fact').click();
    await expect(page.getByRole('dialog')).toContainText('contingent');
  });

  test('favouring a rival from the start moves every share, and says what it changed', async ({
    page,
  }) => {
    await open(page, `/en/${TRACING}`);
    await expect(page.locator(done)).toBeAttached();
    await page.getByLabel('Favour from the start').selectOption('h1');
    await expect(page).toHaveURL(/favour=h1/);
    await expect(page.locator('.changed')).toContainText('H1: Russia: weakened; now:');
    await page.getByRole('button', { name: 'Back to the file' }).click();
    await expect(page.locator('.changed')).toHaveCount(0);
  });

  test('less trust in a source is in the address, and in what another reader sees', async ({
    page,
  }) => {
    await open(page, `/en/central-asia/tests/tracing-2021-04?leave=odkb-zas-2021&trust=0`);
    await expect(page.locator('.changed')).toContainText(
      '“The CSTO offered help in public, if asked”: believed to 50 %',
    );
    await expect(page.locator('.changed')).toContainText('cost: weakened; now: not told apart.');
  });

  test('by another coder every verdict is made anew, and both stand side by side', async ({
    page,
  }) => {
    await open(page, `/en/${TRACING}`);
    const hands = page.getByRole('region', { name: 'By other hands' });
    await expect(hands.locator('[data-rival="h1"]')).toContainText('weakened');
    await expect(hands.locator('[data-rival="h1"]')).toContainText('far behind');
    await page.getByLabel('Likelihoods by').selectOption('coder-b');
    await expect(page).toHaveURL(/coder=coder-b/);
    await expect(page.locator('.changed')).toContainText('H1: Russia: weakened; now: far behind.');
    await expect(page.locator('.verdicts [data-rival="h1"]')).toHaveAttribute(
      'data-standing',
      'far-behind',
    );
  });

  test('the evidence names rivals and clues in words, in both languages', async ({ page }) => {
    for (const [lang, rival, clue] of [
      ['en', 'no mechanism', 'The CSTO offered in public to do more'],
      ['ru', 'нет механизма', 'ОДКБ публично предложила больше'],
    ] as const) {
      await open(page, `/${lang}/${TRACING}`);
      const words = page.locator('.matrix text');
      await expect(words.filter({ hasText: clue })).toHaveCount(1);
      // A name of several words stands in lines.
      const [first = '', last = ''] = rival.split(' ');
      await expect(words.filter({ hasText: new RegExp(`^${first}$`) })).not.toHaveCount(0);
      await expect(words.filter({ hasText: new RegExp(`^${last}$`) })).toHaveCount(1);
      await expect(page.locator('.matrix')).not.toContainText('offer-of-mediation');
      await expect(page.locator('.ach th', { hasText: rival })).toHaveCount(1);
    }
  });

  test('the evidence has its twin in a table', async ({ page }) => {
    await open(page, `/en/${TRACING}`);
    await page.getByRole('link', { name: 'As a table' }).first().click();
    await expect(
      page.getByRole('table').filter({ hasText: 'Weight of each finding' }),
    ).toBeVisible();
  });

  test('fits a screen of 390 pixels once it is computed', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `/ru/${TRACING}?leave=khamidov-2023`);
    await expect(page.locator('.verdicts')).toBeVisible();
    await expect.poll(() => sidewaysOverflow(page)).toBe(0);
  });
});

test.describe('a comparison across cases', () => {
  test('a row opens its cases, and a case what its values stand on', async ({ page }) => {
    await open(page, `/en/${ACROSS}`);
    await page.locator('[data-row="20"] .count-button').click();
    const cases = page.locator('.row-cases');
    await expect(cases).toContainText('CSTO, Unrest in Kazakhstan, January 2022');
    await cases.locator('table .fact').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('the absence has four models, none of them the answer', async ({ page }) => {
    await open(page, `/en/${ACROSS}?explain=absence`);
    const simple = page.locator('.solution[data-kind="parsimonious"]');
    await expect(simple).toContainText('4 models explain the rows equally well.');
    await expect(simple.locator('.ambiguity')).toContainText('In every model');
  });

  test('a moved threshold is computed anew, and the change is named', async ({ page }) => {
    await open(page, `/en/${ACROSS}?at-ACTED=2`);
    await expect(page.locator('.changed')).toContainText('ACTED, conservative solution');
    await expect(page.locator('[data-statement="WAR -> ~ACTED"]')).toHaveAttribute(
      'data-standing',
      'fails',
    );
  });

  test('the work shows how far it is and can be cancelled', async ({ page }) => {
    // The code of the work comes when it may: else it could be done before anybody looks.
    let letGo = () => {};
    const may = new Promise<void>((done) => {
      letGo = done;
    });
    await page.route('**/assets/worker-*.js', async (route) => {
      await may;
      await route.continue();
    });
    await page.goto(`/en/${ACROSS}`);
    const progress = page.locator('.test-progress');
    await expect(progress).toHaveAttribute('data-running', 'running');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(progress).toHaveAttribute('data-running', 'cancelled');
    await expect(page.locator('.truth-table')).toHaveCount(0);
    letGo();
    await page.getByRole('button', { name: 'Run it again' }).click();
    await expect(page.locator('.truth-table')).toBeVisible();
  });

  test('no fault for WCAG 2.2 AA, by keyboard through the truth table', async ({ page }) => {
    await open(page, `/en/${ACROSS}`);
    const button = page.locator('[data-row="30"] .count-button');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.row-cases')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });
});
