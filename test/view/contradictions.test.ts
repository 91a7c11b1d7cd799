import { expect, test } from 'vitest';
import { get } from '../../src/record/record.ts';
import { disagreements } from '../../src/view/contradictions.ts';
import { region, tableOf, withTables } from '../region.ts';

// The sources disagree on when Uzbekistan left the treaty, around the incident of August 1999.
test.each([
  ['who is a party', { party: 'cst', who: 'victim' }],
  ['whether some party acts', { some: 'cst', as: 'x', where: { all: [] } }],
  ['how many parties act', { count: 'cst', as: 'x', where: { all: [] }, atLeast: 2 }],
  ['how many, in one reading', { reading: 'r', options: { a: { count: 'cst', as: 'x' } } }],
])('a clause that asks %s hangs on rival dates of a membership', (_, when) => {
  const clause = { ...get(region(), 'clause', 'cst.4@1994'), id: 'made', when };
  const record = withTables(region(), { clause: tableOf<'clause'>([clause as never]) });
  const found = disagreements(record).find(({ id }) => id === 'cst-uz-1.to');
  expect(found?.findings).toEqual([{ incident: 'kg-1999-08', clauses: ['made'] }]);
});
