import { describe, expect, test } from 'vitest';
import { coverageFiles, coveredRows, inventory } from '../scripts/coverage.ts';
import { staleIn } from '../scripts/written.ts';
import { asked } from './asked.ts';
import { region } from './region.ts';

const ROWS = coveredRows();

test('every row of the inventory is there, once', () => {
  const listed = inventory().flatMap(({ items }) => items.map(({ row }) => row));
  expect(listed.length).toBe(356);
  expect(ROWS.map(({ row }) => row).sort()).toEqual([...listed].sort());
});

test('every row has a home, or a reason why it has none', () => {
  const homeless = ROWS.filter(
    ({ things = [], commands = [], reason }) => things.length + commands.length === 0 && !reason,
  );
  expect(homeless.map(({ row }) => row)).toEqual([]);
});

test('every id is in the record', () => {
  const ids = new Set(Object.values(region().tables).flatMap((table) => [...table.keys()]));
  const missing = ROWS.flatMap(({ row, things = [] }) =>
    things.filter((id) => !ids.has(id)).map((id) => `${row} ${id}`),
  );
  expect(missing).toEqual([]);
});

describe('every command answers', () => {
  const lines = [...new Set(ROWS.flatMap(({ commands = [] }) => commands))];

  test.each(lines)('casus %s', (line) => {
    const { code, out, err } = asked(line);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).not.toContain('on this it is silent');
  });
});

test('docs/coverage.md is current: npm run coverage', () => {
  expect(staleIn(coverageFiles())).toEqual([]);
});
