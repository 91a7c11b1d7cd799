import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../scripts/written.ts';
import { dyadYear } from '../../src/view/export/dyad-year.ts';
import { region } from '../region.ts';
import { exportTo, runs, scratch } from './exported.ts';

const PYTHON = process.env.CASUS_PYTHON ?? 'python3';

const place = scratch();
const folder = join(place.folder, 'out');
beforeAll(() => {
  const { status, stderr } = exportTo(folder, '--only', 'csv,dyad-year');
  expect([status, stderr]).toEqual([0, '']);
});
afterAll(place.remove);

/** The block of a language in the page, with the folder filled in. */
function block(language: string): string {
  const page = readFileSync(join(ROOT, 'docs/guide/export.md'), 'utf8');
  const [, text] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
  if (text === undefined) throw new Error(`the page has no block of ${language}`);
  return text.replaceAll('<folder>', folder.replaceAll('\\', '/'));
}

/** Of the two states of the page: rows, and the days of the promise; of states: Russian names with their letters. */
function wanted(): (number | string)[] {
  const [{ table } = { table: undefined }] = dyadYear.make(region());
  const at = (name: string) => table?.fields.findIndex((field) => field.name === name) ?? -1;
  const rows = (table?.rows ?? []).filter(
    (row) => row[at('state1')] === 'kg' && row[at('state2')] === 'tj',
  );
  const days = rows.reduce((sum, row) => sum + Number(row[at('defense_days')]), 0);
  return [rows.length, days, 'Кыргызстан', '2005-01-01'];
}

test.skipIf(!runs('Rscript', ['--version']))(
  'R reads it with the lines of the page and no package (where there is Rscript)',
  () => {
    const told = `
      name <- subset(casus$state, id == "kg")$title_ru
      day <- subset(casus$membership, id == "csto-uz")$from_earliest
      stopifnot(inherits(day, "Date"), is.integer(border$year), all(is.na(border$neutral)))
      con <- stdout(); out <- c(nrow(border), sum(border$defense_days), name, format(day))
      writeLines(enc2utf8(as.character(out)), con, useBytes = TRUE)`;
    const out = execFileSync('Rscript', ['--vanilla', '-e', `${block('r')}\n${told}`], {
      encoding: 'utf8',
    });
    expect(out.trimEnd().split('\n')).toEqual(wanted().map(String));
  },
);

test.skipIf(!runs(PYTHON, ['-c', 'import pandas']))(
  'Python reads it with the lines of the page (where python3 has pandas)',
  () => {
    const told = `
import json
states, spells = casus["state"].set_index("id"), casus["membership"].set_index("id")
assert border["neutral"].isna().all()
print(json.dumps([len(border), int(border["defense_days"].sum()), states.loc["kg", "title_ru"],
                  spells.loc["csto-uz", "from_earliest"].strftime("%Y-%m-%d")]))`;
    const out = execFileSync(PYTHON, ['-B', '-c', `${block('python')}\n${told}`], {
      encoding: 'utf8',
    });
    expect(JSON.parse(out)).toEqual(wanted());
  },
);
