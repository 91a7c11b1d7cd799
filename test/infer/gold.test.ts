import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/written.ts';
import { goldIds } from './gold-cases.ts';

/** Which test takes the gold cases whose names begin so. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  'qca/gold.test.ts': ['cs', 'fs', 'mv', 't', 'nec', 'fit', 'cal', 'rob', 'cluster', 'theory'],
  'cna.test.ts': ['cna'],
  'tracing.test.ts': ['bpt'],
  'ach.test.ts': ['ach'],
  'agreement.test.ts': ['icr'],
};

test('every gold case is taken by a test that names it', () => {
  const all = goldIds();
  expect(all.length).toBeGreaterThanOrEqual(54);
  const families = Object.values(TAKEN).flat();
  expect(all.filter((id) => !families.some((family) => id.startsWith(`${family}-`)))).toEqual([]);
  for (const [file, names] of Object.entries(TAKEN)) {
    const text = readFileSync(join(ROOT, 'test/infer', file), 'utf8');
    for (const name of names) expect(text, `${file}: ${name}`).toMatch(new RegExp(`\\b${name}\\b`));
  }
});
