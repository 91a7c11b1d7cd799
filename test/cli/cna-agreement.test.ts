import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typed } from './run.ts';

const json = (line: string) => JSON.parse(typed(`${line} --json`).out);
const CNA = 'cna docs/guide/cna-example.csv';
const CODES = 'agreement docs/guide/agreement-example.csv';

describe('casus cna', () => {
  test('finds the chain that made the cases, and its rival', () => {
    const { outcomes, complex, kind } = json(`${CNA} --ordering ASKED,SPLIT,BUSY<MEET<ACT`);
    expect(kind).toBe('crisp');
    const of = (name: string) =>
      outcomes
        .find(({ outcome }: { outcome: string }) => outcome === name)
        .solutions.map(({ solution }: { solution: string }) => solution);
    expect(of('MEET')).toEqual(['ASKED + SPLIT']);
    expect(of('ACT')).toEqual(['~BUSY*MEET', 'ASKED*~BUSY + SPLIT*~BUSY']);
    expect(of('ASKED')).toEqual([]);
    expect(complex).toHaveLength(2);
  });

  test.each([
    ['--outcome ACT', 1],
    ['--outcome ACT,~MEET', 2],
    ['--factors ASKED,BUSY,ACT', 3],
  ])('%s: %d outcomes', (options, count) => {
    expect(json(`${CNA} ${options}`).outcomes).toHaveLength(count);
  });

  test('says in both languages that rivals are rivals', () => {
    expect(typed(CNA).out).toContain('rivals that these data cannot tell apart');
    expect(typed(`${CNA} --lang ru`).out).toContain('эти данные их не различают');
  });
});

describe('casus agreement', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'casus-agreement-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  test('measures by what the codes are', () => {
    const names = json(CODES);
    expect(names.pairs.map(({ weights }: { weights: string }) => weights)).toEqual(
      Array.from({ length: 3 }, () => 'unweighted'),
    );
    expect(names.fleiss).toBeDefined();
    const ranks = json(`${CODES} --level ordinal --order none,words,act`);
    expect(ranks.pairs).toHaveLength(6);
    expect(ranks.fleiss).toBeUndefined();
    expect(ranks.differ).toEqual(['three', 'five', 'seven', 'ten']);
  });

  // Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", the example of two coders and ten units.
  test('the two coders of Krippendorff 2011: alpha .095', () => {
    const rows = ['0,1', '1,1', '0,1', '0,0', '0,0', '0,1', '0,0', '0,0', '1,0', '0,0'];
    const file = written('k.csv', ['unit,a,b', ...rows.map((row, i) => `${i},${row}`)].join('\n'));
    expect(json(`agreement ${file}`).alpha.value).toBeCloseTo(0.095, 3);
  });

  test('a gap is no code, and all codes the same have no number', () => {
    const file = written('same.csv', 'unit,a,b\none,1,1\ntwo,1,NA\nthree,1,1\n');
    const { alpha, differ } = json(`agreement ${file}`);
    expect(alpha).toMatchObject({ pairable: 4 });
    expect(alpha.value).toBeUndefined();
    expect(differ).toEqual([]);
    expect(typed(`agreement ${file}`).out).toContain('nothing could have been disagreed about');
  });

  test('where R’s irr gives another number, both stand', () => {
    const file = written('three.csv', 'unit,a,b,c\none,1,1,2\ntwo,2,2,2\nthree,1,2,1\n');
    const { alpha, irr } = json(`agreement ${file} --level ordinal`);
    expect(irr).toBeLessThan(alpha.value);
    expect(typed(`agreement ${file} --level ordinal`).out).toContain('as irr of R gives it');
  });
});
