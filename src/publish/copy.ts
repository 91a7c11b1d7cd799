import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { UserError } from '../base/user-error.ts';
import { packRecord } from '../record/edition.ts';
import type { CasusRecord } from '../record/record.ts';
import { filesBelow } from '../store/files-below.ts';
import { headOf } from './heads.ts';
import { entryHtml, pageHtml } from './page-html.ts';
import { pagesOf, viewsOfApp } from './pages.ts';
import type { Copy } from './put-in-place.ts';
import { MARK } from './site.ts';

export interface CopyOptions {
  readonly records: readonly CasusRecord[];
  /** The folder of the built app, and that of the geography. */
  readonly app: string;
  readonly geography: string;
  /** Where on its site the copy will stand: `/`, `/casus/`. */
  readonly base: string;
}

/**
 * All files of a copy that needs no server: the app with a page at every address, the editions, the
 * geography. Of the user's library there is nothing in it.
 */
export function copyOf({ records, app, geography, base }: CopyOptions): Copy {
  const copy = new Map<string, string | Uint8Array>();
  const index = indexOf(app);
  for (const path of filesBelow(app)) {
    const name = relative(app, path).replaceAll('\\', '/');
    if (name.startsWith('assets/')) copy.set(name, readFileSync(path));
  }
  for (const path of filesBelow(geography).filter((path) => path.endsWith('.json'))) {
    copy.set(`geography/${basename(path)}`, readFileSync(path));
  }
  for (const record of records) {
    const name = `editions/${record.region.id}.${record.edition}.json`;
    copy.set(name, JSON.stringify(packRecord(record)));
  }
  copy.set('editions/heads.json', JSON.stringify(records.map(headOf)));
  for (const page of pagesOf(records, viewsOfApp(app))) {
    copy.set(`${page.path}/index.html`, pageHtml(index, base, page));
  }
  copy.set('404.html', pageHtml(index, base, { lang: 'en', title: 'Casus' }));
  copy.set('index.html', entryHtml(base));
  const editions = Object.fromEntries(records.map(({ region, edition }) => [region.id, edition]));
  copy.set(MARK, `${JSON.stringify({ v: 1, base, editions }, null, 2)}\n`);
  return copy;
}

function indexOf(app: string): string {
  try {
    return readFileSync(join(app, 'index.html'), 'utf8');
  } catch {
    throw new UserError(`there is no built app at ${app}`, 'Build it with npm run build:web.');
  }
}
