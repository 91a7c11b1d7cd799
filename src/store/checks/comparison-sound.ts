import type { Comparison, SetSpec } from '../../record/comparison.ts';

type Path = readonly PropertyKey[];

/** How many thresholds each way to calibrate takes; the others take one at least. */
const THRESHOLDS: Readonly<Record<string, readonly number[]>> = {
  crisp: [1],
  logistic: [3],
  linear: [3, 6],
};

const LITERAL = String.raw`\s*~?\s*[A-Z][A-Z0-9_]*(?:\[\d+(?:,\d+)*\]|\{\d+(?:,\d+)*\})?\s*`;

/** Products of sets, one or several: `A`, `A*~B`, `A,B[1]`. */
const EXPECTATION = new RegExp(`^${LITERAL}(?:[*,]${LITERAL})*$`);

/** The sets of a comparison have names of their own, fit its cases, and are what its texts ask about. */
export function comparisonSound(
  id: string,
  comparison: Comparison,
  told: (code: 'analysis-set', path: Path, text: string) => void,
): void {
  const tell = (path: Path, text: string) => told('analysis-set', ['comparison', ...path], text);
  const sets = [
    { set: comparison.outcome, path: ['outcome'] },
    ...comparison.conditions.map((set, i) => ({ set, path: ['conditions', i] })),
  ];
  const names = sets.map(({ set }) => set.id as string);
  const ofRecord = 'organizations' in comparison.cases;

  for (const [i, { set, path }] of sets.entries()) {
    if (names.indexOf(set.id) < i) tell(path, `two sets of ${id} are called ${set.id}`);
    if ('column' in set.draw === ofRecord) {
      const [drawn, cases] = ofRecord
        ? ['a column', 'organizations of the record']
        : ['the record', 'rows of a data set'];
      tell([...path, 'draw'], `${set.id} is drawn from ${drawn}, and the cases are ${cases}`);
    }
    thresholdsFit(set, path);
  }
  for (const [i, { id: other, set, calibration }] of comparison.alternatives.entries()) {
    known(set ?? '', ['alternatives', i]);
    if (calibration) thresholdsFit({ id: other, calibration }, ['alternatives', i]);
  }
  for (const [i, { expect }] of comparison.expectations.entries()) {
    const path = ['expectations', i];
    known(expect, path);
    if (!EXPECTATION.test(expect)) {
      tell(path, `the expectation ${expect} is no product of sets, such as A*~B`);
    }
  }
  for (const [i, { rows }] of comparison.impossible.entries()) known(rows, ['impossible', i]);
  for (const [i, { statement }] of comparison.statements.entries()) {
    known(statement, ['statements', i]);
  }

  function known(text: string, path: Path): void {
    for (const [name] of text.matchAll(/[A-Z][A-Z0-9_]*/g)) {
      if (!names.includes(name)) tell(path, `${name} is no set of ${id}: ${names.join(', ')}`);
    }
  }

  function thresholdsFit(set: Pick<SetSpec, 'id' | 'calibration'>, path: Path): void {
    if (!('thresholds' in set.calibration)) return;
    const { kind, thresholds } = set.calibration;
    const wanted = THRESHOLDS[kind];
    if (!wanted || wanted.includes(thresholds.length)) return;
    const text = `${set.id}, ${kind}, has ${thresholds.length} thresholds and takes ${wanted.join(' or ')}`;
    tell([...path, 'calibration'], text);
  }
}
