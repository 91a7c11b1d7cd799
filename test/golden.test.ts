import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { typed } from './cli/run.ts';

const COLUMNS = 80;

/**
 * Whole answers as a reader meets them; `npm run golden` takes the answers of today. The edition of
 * the record is left out, since it changes with every file.
 */
test.each([
  ['dossier-kg-tj-2022-09.en.txt', 'dossier kg-tj-2022-09'],
  ['dossier-kg-tj-2022-09.ru.txt', 'dossier kg-tj-2022-09 --lang ru'],
  ['dossier-kg-tj-2022-09.md', 'dossier kg-tj-2022-09 --md'],
  ['gap-csto.en.txt', 'gap --org csto'],
  ['clause-cst.4.en.txt', 'clause cst.4'],
  ['members-csto-2005-10.en.txt', 'members csto --on 2005-10'],
  ['claims-kg-tj-2021-04.en.txt', 'claims kg-tj-2021-04'],
])('%s', async (file, line) => {
  const { code, out, err } = typed(line, COLUMNS);
  expect([code, err]).toEqual([0, '']);
  const answer = out.replace(/(edition|редакция) [0-9a-f]{12}/, '$1 …');
  await expect(answer).toMatchFileSnapshot(
    fileURLToPath(new URL(`golden/${file}`, import.meta.url)),
  );
});
