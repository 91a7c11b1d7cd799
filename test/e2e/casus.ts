import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/** Every test watches that nothing leaves the origin, and that the page has no error. */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${baseURL}/`) && !/^(?:blob|data):/.test(url)) {
          faults.push(`a request left the origin: ${url}`);
        }
      });
      page.on('pageerror', (error) => faults.push(`the page failed: ${error.message}`));
      page.on('console', (message) => {
        // That a page is not there is said by its status too, which a browser notes.
        const told = / 404 /.test(message.text()) && message.location().url === page.url();
        if (message.type() === 'error' && !told)
          faults.push(`the page complains: ${message.text()}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a place of the app and waits until it is whole. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Nothing is being loaded or computed any more and the fonts are there. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('.loading')).toHaveCount(0);
  await expect(page.locator('.test-progress:not([data-running="idle"])')).toHaveCount(0);
  await expect(page.locator('main h1, main h2, main svg, main table').first()).toBeVisible();
  // Letters are fetched when they are first drawn, so that "ready" may be said before the last of them.
  await expect.poll(() => page.evaluate(() => document.fonts.status)).toBe('loaded');
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA, each fault a line. */
export async function axeFaults(page: Page): Promise<string[]> {
  // In one go and without what passed: there are no frames of others, and only faults are told.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(WCAG)
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}

/** How far the page reaches beyond the screen sideways, in pixels. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** What says that it is a button and that no key reaches; axe has no rule for it. */
export function unreachable(page: Page): Promise<(string | null)[]> {
  return page
    .locator('main [role="button"]:not(button):not([tabindex])')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
}
