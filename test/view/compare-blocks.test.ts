import { expect, test } from 'vitest';
import { typedLater } from '../cli/run.ts';

const LINE = 'compare membership csto --store test/fixtures/no-store';

test.each([
  [LINE, 'Nothing was compared: no source but the record was asked.'],
  [
    LINE,
    'The record itself holds rival dates of membership, from different sources, for: Uzbekistan.',
  ],
  [`${LINE} --lang ru`, 'Сравнивать не с чем'],
])('%s says: %s', async (line, said) => {
  const { out } = await typedLater(line);
  expect(out.replace(/\s+/g, ' ')).toContain(said);
});

test('where only one source was asked, nothing is said of agreement', async () => {
  const { out } = await typedLater(LINE);
  expect(out).not.toContain('do not contradict');
});
