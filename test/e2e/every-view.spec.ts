import { VIEWS } from '../../src/web/views.ts';
import { axeFaults, expect, open, sidewaysOverflow, test, unreachable } from './casus.ts';

/** Every view of the table, at an id that shows it well, and the first page. */
const PLACES = [
  { name: 'home', path: '' },
  { name: 'nowhere', path: 'central-asia/no-such-view' },
  ...VIEWS.map(({ id, example }) => ({
    name: id,
    path: `central-asia/${[id, example].filter(Boolean).join('/')}`,
  })),
];

for (const { name, path } of PLACES) {
  for (const lang of ['en', 'ru'] as const) {
    test(`${name}, ${lang}: no fault for WCAG 2.2 AA, light and dark`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await open(page, `/${lang}/${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      // A text in two languages that was put into another one whole.
      expect(await page.locator('body').textContent()).not.toContain('[object Object]');
      expect(await axeFaults(page)).toEqual([]);
      expect(await unreachable(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFaults(page)).toEqual([]);
    });
    test(`${name}, ${lang}: fits a screen of 390 pixels`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page, `/${lang}/${path}?theme=dark`);
      await expect.poll(() => sidewaysOverflow(page)).toBe(0);
      expect(await axeFaults(page)).toEqual([]);
    });
  }
}
