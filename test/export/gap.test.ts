import { describe, expect, test } from 'vitest';
import { gap } from '../../src/view/export/gap.ts';
import { dataOf } from '../asked.ts';
import { region } from '../region.ts';

const [rows = [], findings = []] = gap
  .make(region())
  .flatMap(({ table }) => table ?? [])
  .map(({ fields, rows }) =>
    rows.map((row) => Object.fromEntries(fields.map(({ name }, i) => [name, row[i]]))),
  );

interface Answered {
  readonly organization: string;
  readonly incident: string;
  readonly responses: readonly string[];
  readonly answers: readonly { readonly findings: readonly { readonly result: unknown }[] }[];
}

describe('gap', () => {
  test('it is what casus gap answers', () => {
    const answered = dataOf<Answered[]>('gap');
    expect(
      rows.map(({ organization, incident, responses }) => [organization, incident, responses]),
    ).toEqual(
      answered.map(({ organization, incident, responses }) => [
        organization,
        incident,
        responses.length,
      ]),
    );
  });

  test('the CSTO in September 2022: both sides members, contact with a party after two days', () => {
    const row = rows.find(
      ({ incident, organization }) => incident === 'kg-tj-2022-09' && organization === 'csto',
    );
    expect(row).toMatchObject({
      ...{ sides: 2, members: 2, members_open: 0, requests: 0 },
      ...{ highest_grade: 2, highest_delay_least: 2, highest_delay_most: 2 },
    });
  });
});

describe('finding', () => {
  test.each([
    ['kg-government', 'any-attacker', { triggered: 'open', outcome: 'open' }],
    ['kg-government', 'external-only', { triggered: 'no', outcome: 'no-norm' }],
    ['tj-government', 'any-attacker', { triggered: 'no', outcome: 'no-norm' }],
  ])(
    'article 4 in September 2022, if Tajikistan attacked, by %s, %s',
    (account, option, wanted) => {
      const found = findings.filter(
        (row) =>
          row.incident === 'kg-tj-2022-09' &&
          row.clause === 'cst.4@2012' &&
          row.attacker === 'tj' &&
          row.account === account &&
          row.reading === `cst.4.who=${option}`,
      );
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ in_force: 'yes', ...wanted });
    },
  );

  test('every finding of casus gap is a row', () => {
    const counted = dataOf<Answered[]>('gap').flatMap(({ answers }) =>
      answers.flatMap(({ findings }) => findings),
    );
    expect(counted.length).toBeGreaterThan(2000);
    expect(findings.length).toBeGreaterThanOrEqual(counted.length);
  });
});
