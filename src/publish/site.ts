import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from './pages.ts';
import type { Sort } from './put-in-place.ts';

export const MARK = 'casus.json';

/** The folder of a published copy. */
export const SITE: Sort = {
  mark: MARK,
  own: [MARK, 'index.html', '404.html', ...LANGS, 'embed', 'assets', 'editions', 'geography'],
  refusal: 'is no published copy, and what is in it would be lost',
  remedy: `Name a new or empty folder; a copy is known by its ${MARK}.`,
  keep: keepEditions,
};

/** An edition as a copy keeps it: it never changes, so a link that names it goes on working. */
const EDITION = /^[a-z0-9-]+\.[0-9a-f]{12}\.json$/;

function keepEditions(folder: string, next: string): number {
  const before = join(folder, 'editions');
  const editions = existsSync(before) ? readdirSync(before) : [];
  const lost = editions.filter(
    (name) => EDITION.test(name) && !existsSync(join(next, 'editions', name)),
  );
  for (const name of lost) copyFileSync(join(before, name), join(next, 'editions', name));
  return lost.length;
}
