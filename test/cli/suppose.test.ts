import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { json, typed } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'casus-suppose-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Answer {
  readonly editions: { readonly recorded: string; readonly supposed: string };
  readonly changed: readonly { readonly how: string; readonly kind: string; readonly id: string }[];
  readonly differences: readonly {
    readonly clause: string;
    readonly direction: { readonly attacker: string };
    readonly was?: { readonly truth: string; readonly outcomes: readonly string[] };
    readonly is?: { readonly truth: string; readonly outcomes: readonly string[] };
  }[];
}

const suppose = (line: string) => json(`suppose ${line} --json`) as Answer;

/** A folder with one supposed file. */
function supposed(name: string, path: string, text: string): string {
  const file = join(folder, name, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return join(folder, name);
}

describe('an incident run again', () => {
  test('with a mechanism for conflicts among members: a duty more, in both directions', () => {
    const { changed, differences, editions } = suppose(
      'kg-tj-2022-09 docs/guide/suppose-mechanism',
    );
    expect(changed).toEqual([{ how: 'new', kind: 'clause', id: 'csto-internal.mediate@2020' }]);
    expect(
      differences.map(({ direction, was, is }) => [direction.attacker, was, is?.truth]),
    ).toEqual([
      ['tj', undefined, 'yes'],
      ['kg', undefined, 'yes'],
    ]);
    expect(editions.supposed).not.toBe(editions.recorded);
  });

  test('without the duty to assist: it is no longer in force, and nothing else changes', () => {
    const { changed, differences } = suppose('kg-tj-2022-09 --without cst.4@2012');
    expect(changed[0]).toEqual({ how: 'without', kind: 'clause', id: 'cst.4@2012' });
    expect(new Set(changed.slice(1).map(({ how, kind }) => `${how} ${kind}`))).toEqual(
      new Set(['with-it legalization', 'with-it scenario']),
    );
    expect(new Set(differences.map(({ clause }) => clause))).toEqual(new Set(['cst.4@2012']));
    for (const { was, is } of differences) expect([was?.truth, is]).toEqual(['depends', undefined]);
  });

  test('with a request that was never made: article 4 is triggered in the account of the victim', () => {
    const request = supposed(
      'asked',
      'requests/asked.yaml',
      `- id: supposed-request
  incident: kg-tj-2022-09
  by: kg
  to: [csto]
  on: 2022-09-16
  what: military-assistance
  stance: made
  summary: { en: Supposed., ru: Предположено. }
  cite: { source: khamidov-2023, where: supposed }
`,
    );
    const { differences } = suppose(
      `kg-tj-2022-09 ${request} --account kg-government --reading cst.4.who=any-attacker`,
    );
    const article = differences.find(
      ({ clause, direction }) => clause === 'cst.4@2012' && direction.attacker === 'tj',
    );
    expect([article?.was?.truth, article?.is?.truth]).toEqual(['open', 'yes']);
    expect(article?.is?.outcomes).toEqual(['duty-unmet']);
  });
});

test('a scenario of the record: what it changes stands in the answer, and it may be put to any incident', () => {
  const { changed, differences, editions } = suppose(
    'kg-tj-2021-04 --scenario mayer.alliance-of-five',
  );
  expect(changed).toContainEqual({
    how: 'new',
    kind: 'clause',
    id: 'supposed-alliance-of-five.assistance@2020',
  });
  expect(new Set(changed.map(({ how }) => how))).toEqual(new Set(['new']));
  expect(differences).toEqual([]);
  expect(editions.supposed).toBe(`${editions.recorded}+mayer.alliance-of-five`);
  const { out } = typed('suppose kg-tj-2021-04 --scenario khamidov.war-ends-soon');
  expect(out.replaceAll(/\s+/g, ' ')).toContain('own words: “highly unlikely” (Saadi Khamidov)');
});

describe('what cannot be supposed', () => {
  test.each([
    ['nothing', 'kg-tj-2022-09', 'nothing is supposed', '--without'],
    ['no such folder', 'kg-tj-2022-09 no/such/folder', 'there is no folder at', 'layout'],
    [
      'an id that is not there',
      'kg-tj-2022-09 --without cst.4@2021',
      'nothing called',
      'cst.4@2012',
    ],
    ['a source', 'kg-tj-2022-09 --without hrw-2021-04-30', 'is a source', 'claims'],
    ['a side of the incident', 'kg-tj-2022-09 --without tj', 'so supposed, the record has', ''],
  ])('%s', (_, line, message, remedy) => {
    const { code, err, out } = typed(`suppose ${line}`);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
    expect(err).toContain(remedy);
  });

  test('a file with a fault: told with its line', () => {
    const broken = supposed('broken', 'clauses/x@2022.yaml', 'id: x@2022\nkind: promise\n');
    const { code, err } = typed(`suppose kg-tj-2022-09 ${broken}`);
    expect(code).toBe(1);
    expect(err).toMatch(/broken\/clauses\/x@2022\.yaml:\d+/);
  });

  test('an empty folder', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect(typed(`suppose kg-tj-2022-09 ${empty}`).err).toContain('nothing supposed');
  });
});
