import { describe, expect, test } from 'vitest';
import { list } from '../../src/record/record.ts';
import { region } from '../region.ts';
import { json, typed } from './run.ts';

interface Band {
  readonly low?: number;
  readonly high?: number;
}

interface Result {
  readonly kind: string;
  readonly incident?: string;
  readonly differences?: readonly {
    readonly clause: { readonly id: string; readonly instrument: string };
    readonly was?: { readonly truth: string };
    readonly is?: { readonly truth: string };
  }[];
  readonly answered?: readonly {
    readonly actor: string;
    readonly was?: string;
    readonly is?: string;
  }[];
  readonly still?: readonly string[];
  readonly counts?: { readonly was: readonly number[]; readonly is: readonly number[] };
  readonly measure?: string;
  readonly lines?: readonly { readonly id: string; readonly was: Band; readonly is: Band }[];
  readonly ran?: {
    readonly difference: {
      readonly values: readonly { readonly case: string; readonly set: string }[];
    };
    readonly statements: readonly {
      readonly statement: string;
      readonly was?: number;
      readonly is?: number;
    }[];
  };
}

interface Answer {
  readonly editions: { readonly recorded: string; readonly supposed: string };
  readonly results: readonly Result[];
}

const run = (line: string) => json(`scenario ${line}`) as Answer;
const incidentOf = ({ results }: Answer, id: string) =>
  results.find(({ incident }) => incident === id) as Required<Result>;
const linesOf = ({ results }: Answer, id: string) =>
  Object.fromEntries(
    (results.find(({ measure }) => measure === id)?.lines ?? []).map((line) => [line.id, line]),
  );

describe('every scenario of the record', () => {
  test.each(list(region(), 'scenario').map((one) => [one.id, one] as const))('%s', (id, one) => {
    const { results, editions } = run(id);
    expect(results.length).toBe(one.probes.length);
    expect(editions.supposed !== editions.recorded).toBe(one.changes.length > 0);
    const { code, out } = typed(`scenario ${id} --lang ru`);
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Casus вероятностей не назначает.');
  });
});

describe('what a scenario makes come out otherwise', () => {
  test('a war that ends soon: no promise hangs on it, and H1 has no case left', () => {
    const answer = run('khamidov.war-ends-soon --record record/post-soviet');
    expect(incidentOf(answer, 'kg-tj-2022-09').differences).toEqual([]);
    const { difference, statements } = (answer.results[1] as Required<Result>).ran;
    expect(new Set(difference.values.map(({ set }) => set))).toEqual(new Set(['WAR']));
    expect(difference.values.map((one) => one.case)).toContain('csto kg-tj-2022-09');
    expect(difference.values.map((one) => one.case)).not.toContain('csto kg-tj-2021-04');
    const [h1] = statements.filter(({ statement }) => statement === 'WAR -> ~ACTED');
    expect(h1?.was).toBeGreaterThan(0);
    expect(h1?.is).toBeUndefined();
  });

  test('a record that does not hold the analysis says which does', () => {
    expect(typed('scenario khamidov.war-ends-soon').out.replaceAll(/\s+/g, ' ')).toContain(
      'run the scenario with --record post-soviet',
    );
  });

  test('a long war in which the CSTO decays: its commitments are gone, and those of others stay', () => {
    const answer = run('khamidov.prolonged-war');
    const { differences, still, answered } = incidentOf(answer, 'kg-tj-2022-09');
    expect(answered, 'what is over gives no answers').toEqual([{ actor: 'csto', was: 'contact' }]);
    expect(differences.length).toBeGreaterThan(0);
    for (const { clause, is } of differences) {
      expect(clause.instrument).toMatch(/^cst/);
      expect(is).toBeUndefined();
    }
    expect(still.filter((id) => id.startsWith('cst'))).toEqual([]);
    expect(still).toEqual(expect.arrayContaining(['un-charter', 'osce-stockholm-1992']));
    const { ru } = linesOf(answer, 'hubs');
    expect(ru?.is.high).toBeLessThan(ru?.was.low as number);
    const { 'without-ru': without } = linesOf(answer, 'density');
    expect(without?.is).toEqual(without?.was);
  });

  test('Russia without power to project: its troops are left out, what is owed stays', () => {
    const answer = run('khamidov.no-projection');
    const { answered, counts } = incidentOf(answer, 'kz-2022-01');
    expect(answered).toEqual([{ actor: 'ru', was: 'force' }]);
    expect(counts.is).toEqual(counts.was);
    // Its agreements are not changed, so that no number of them may be another.
    for (const { was, is } of Object.values(linesOf(answer, 'density'))) expect(is).toEqual(was);
  });

  test('a turn to one another: one agreement more that all five and nobody else have', () => {
    const { agreements, forums } = linesOf(run('khamidov.intra-regional'), 'exclusive');
    expect([agreements?.was, agreements?.is]).toEqual([
      { low: 1, high: 1 },
      { low: 2, high: 2 },
    ]);
    expect(forums?.is).toEqual(forums?.was);
  });

  test('an alliance of the five owes nothing in fighting among them, and may owe against outsiders', () => {
    const answer = run('mayer.alliance-of-five');
    expect(incidentOf(answer, 'kg-tj-2022-09').differences).toEqual([]);
    const { differences } = incidentOf(answer, 'tj-af-2021-06');
    expect(differences.map(({ clause, is }) => [clause.id, is?.truth])).toEqual([
      ['supposed-alliance-of-five.assistance@2020', 'depends'],
    ]);
  });

  test('a freeze changes nothing that a rule reads, and the answer says so', () => {
    expect(run('khamidov.freeze').results).toEqual([]);
    expect(typed('scenario khamidov.freeze').out.replaceAll(/\s+/g, ' ')).toContain(
      'It changes nothing that a rule reads: everything comes out as recorded.',
    );
  });
});

test('the list quotes the word for likelihood as the author’s, and says where no rule reads a scenario', () => {
  const { out } = typed('scenario');
  expect(out).toContain('“hypothetically”');
  expect(out).toContain('Casus gives none.');
  expect(out).toContain('no rule');
});

test.each([
  ['mayer.alliance-of-five', 'is not very likely'],
  ['mayer.one-leader', 'might be declining'],
  ['jordanova.moscow-adventurism', 'possible'],
  // Where the words of the author are about something else, none is put in the place of them.
  ['mayer.loose-coordination', undefined],
  ['mayer.joint-army', undefined],
  ['jordanova.forced-choice', undefined],
  ['jordanova.taiwan-caspian', undefined],
  ['alibakhshov.earlier-act', undefined],
  ['alibakhshov.recurrence', undefined],
  ['doolotkeldieva.further-escalation', undefined],
])('how likely the author calls %s: %s', (id, word) => {
  const out = typed(`scenario ${id}`).out.replaceAll(/\s+/g, ' ');
  expect(out).toContain(word ? `“${word}”` : 'How likely, the author does not say.');
});

test('an incident put to a scenario names its author, the source, and what no rule reads', () => {
  const { out } = typed('suppose kg-tj-2022-09 --scenario mayer.loose-coordination');
  const text = out.replaceAll(/\s+/g, ' ');
  expect(text).toContain('(mayer.loose-coordination; Sebastian Mayer)');
  expect(text).toContain('means of enforcement. [1a, 1b]');
  expect(text).toContain('What no rule reads');
  expect(text).toContain('The near end of a scale, and no course of events.');
});

describe('slips', () => {
  test.each([
    ['scenario khamidov.war-end-soon', 'khamidov.war-ends-soon'],
    ['suppose kg-tj-2022-09 --scenario khamidov.frieze', 'khamidov.freeze'],
    [
      'suppose kg-tj-2022-09 docs/guide/suppose-mechanism --scenario khamidov.freeze',
      'a scenario is supposed as it stands',
    ],
  ])('%s', (line, says) => {
    const { code, err } = typed(line);
    expect(code).toBe(1);
    expect(err).toContain(says);
  });
});
