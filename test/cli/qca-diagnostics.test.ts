import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typed } from './run.ts';

const LINE = 'qca docs/guide/qca-example.csv --outcome ACT --conditions REQUEST,SPLIT,BUSY,THREAT';
const json = (options: string, line = LINE) => JSON.parse(typed(`${line} ${options} --json`).out);

describe('casus qca, beside its solutions', () => {
  test('says nothing of what was not asked', () => {
    const answer = json('');
    for (const name of ['necessity', 'robust', 'skew', 'proof', 'theory', 'panel']) {
      expect(answer[name], name).toBeUndefined();
    }
  });

  test('every literal of a proof is needed: without it the term covers a row without the outcome', () => {
    const { proof, rows, conditions, parsimonious } = json('--proof');
    expect(proof.terms.map(({ term }: { term: string }) => term)).toEqual(parsimonious.implicants);
    const without = new Map(
      rows
        .filter(({ out }: { out: string }) => out === '0')
        .map((row: { number: number; values: number[] }) => [row.number, row.values]),
    );
    for (const { term, literals } of proof.terms) {
      expect(literals.map(({ literal }: { literal: string }) => literal).join('*')).toBe(term);
      for (const { literal, row } of literals) {
        const values = without.get(row) as number[];
        const holds = (part: string) =>
          values[conditions.indexOf(part.replace('~', ''))] === Number(!part.startsWith('~'));
        const rest = term.split('*').filter((part: string) => part !== literal);
        expect([rest.every(holds), holds(literal)], `${term}, ${literal}`).toEqual([true, false]);
      }
    }
  });

  test('no term covers two of the rows that prove the bound', () => {
    const { proof, rows, conditions, parsimonious } = json('--proof');
    expect(proof.by).toBe('apart');
    expect(proof.apart.length).toBe(proof.lower);
    expect(proof.lower).toBe(parsimonious.size.lower);
    for (const { term } of proof.terms) {
      const covered = rows.filter(
        ({ number, values }: { number: number; values: number[] }) =>
          proof.apart.includes(number) &&
          term
            .split('*')
            .every(
              (part: string) =>
                values[conditions.indexOf(part.replace('~', ''))] === Number(!part.startsWith('~')),
            ),
      );
      expect(covered.length, term).toBeLessThanOrEqual(1);
    }
  });

  test('what is necessary, how skewed the sets are, which cases decide', () => {
    const { necessity, skew, robust } = json('--necessity 0.9 --robust');
    expect(necessity.single).toHaveLength(8);
    const found = necessity.found.map(({ expression }: { expression: string }) => expression);
    expect(found).toContain('~SPLIT');
    expect(skew[0]).toMatchObject({ set: 'ACT', inside: 3, outside: 6 });
    expect(robust.decisive).toContain('one');
    expect(robust.inclusion.from).toBeLessThanOrEqual(0.8);
  });

  test('a theory splits the cases into four', () => {
    const { theory, of } = json('--theory REQUEST*~SPLIT --expect REQUEST,~SPLIT,~BUSY');
    expect(of).toBe('intermediate');
    expect(theory.length).toBeGreaterThan(0);
    for (const { areas } of theory) {
      const cases = areas.flatMap((one: { withOutcome: string[]; without: string[] }) => [
        ...one.withOutcome,
        ...one.without,
      ]);
      expect(new Set(cases).size).toBe(9);
      expect(cases).toHaveLength(9);
    }
  });

  test('all irredundant models are at least those with the fewest terms', () => {
    const count = (options: string) => BigInt(json(options).parsimonious.count);
    expect(count('--irredundant')).toBeGreaterThanOrEqual(count(''));
  });
});

describe('by group', () => {
  let folder = '';
  let line = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'casus-panel-'));
    const rows = ['a,x,2001,1,1', 'b,x,2002,1,0', 'c,y,2001,1,1', 'd,y,2002,0,0', 'e,z,2002,1,1'];
    writeFileSync(join(folder, 'panel.csv'), ['case,WHO,YEAR,A,Y', ...rows].join('\n'));
    line = `qca ${join(folder, 'panel.csv')} --outcome Y --conditions A --incl-cut 0.7`;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('the model holds in 2001 and in two cases of three in 2002', () => {
    const [fit] = json('--cluster YEAR --unit WHO', line).panel;
    expect(fit.between).toMatchObject([
      { group: '2001', cases: 2, consistency: 1 },
      { group: '2002', cases: 3, consistency: 0.5 },
    ]);
    expect(fit.within.map(({ group }: { group: string }) => group)).toEqual(['x', 'y', 'z']);
    expect(fit.betweenToPooled).toBeGreaterThan(0);
  });

  test.each([
    ['--cluster YEAR', '--cluster wants --unit beside it', 'Name both'],
    ['--cluster YAER --unit WHO', '--cluster names YAER', 'Did you mean YEAR?'],
    ['--theory B', 'there is no column B', ''],
    ['--theory A*', 'is no expression', 'Write products with *'],
    ['--necessity 90', '--necessity is 90', 'from 0 to 1'],
  ])('%s is answered with one message', (options, message, remedy) => {
    const { code, err } = typed(`${line} ${options}`);
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(err).toContain(remedy);
  });
});
