import { UserError } from '../base/user-error.ts';
import { PAGE_POLICY } from './page-policy.ts';
import type { Page } from './pages.ts';

/**
 * The page of the app for one place in a copy: with its language and title, for those who read it
 * without running it, the folder in which the copy stands, and the policy that a server would send.
 */
export function pageHtml(index: string, base: string, { lang, title }: Omit<Page, 'path'>): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />`;
  const copy = '<meta name="casus-copy" content="published" />';
  const full = title === 'Casus' ? title : `${title} · Casus`;
  return [
    [/<html lang="[a-z]*">/, `<html lang="${lang}">`],
    [/<base href="\/" ?\/?>/, `${policy}\n    ${copy}\n    <base href="${base}" />`],
    [/<title>[^<]*<\/title>/, `<title>${escaped(full)}</title>`],
  ].reduce((html, [part, own]) => replaced(html, part as RegExp, own as string), index);
}

function replaced(html: string, part: RegExp, own: string): string {
  if (part.test(html)) return html.replace(part, () => own);
  throw new UserError(
    `the built app has no ${part.source} in its index.html`,
    'Build it with npm run build:web.',
  );
}

/** Where a copy begins: one page that leads to each language. */
export function entryHtml(base: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="refresh" content="0; url=${base}en/" />
    <title>Casus</title>
  </head>
  <body>
    <p><a href="${base}en/">English</a> · <a href="${base}ru/" lang="ru">Русский</a></p>
  </body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
