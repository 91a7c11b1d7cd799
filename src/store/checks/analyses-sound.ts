import type { Diagnostic } from '../../base/diagnostic.ts';
import type { SetSpec } from '../../record/comparison.ts';
import type { CasusRecord } from '../../record/record.ts';
import { fault } from '../messages.ts';
import { type LoadedThing, thingsOfKind } from '../thing.ts';
import { withinCaseSound } from './within-case-sound.ts';

type Path = readonly PropertyKey[];

/** How many thresholds each way to calibrate takes; the others take one at least. */
const THRESHOLDS: Readonly<Record<string, readonly number[]>> = {
  crisp: [1],
  logistic: [3],
  linear: [3, 6],
};

/** What an analysis names of its own is there: its sets, its rivals, its earlier clues. */
export function analysesSound(_: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  return thingsOfKind(things, 'analysis').flatMap((thing) => {
    const told: Diagnostic[] = [];
    const tell = (
      code: 'analysis-set' | 'analysis-rival' | 'analysis-clue',
      path: Path,
      text: string,
    ) => told.push(fault(code, thing.placeOf(path), text));
    const { comparison, withinCase } = thing.value;
    if (comparison) {
      const at = ['comparison'];
      const sets: readonly SetSpec[] = [comparison.outcome, ...comparison.conditions];
      const names = sets.map(({ id }) => id as string);
      const unknown = (text: string) =>
        [...text.matchAll(/[A-Z][A-Z0-9_]*/g)]
          .map(([name]) => name)
          .filter((name) => !names.includes(name));
      const texts: (readonly [string, Path])[] = [
        ...comparison.expectations.map((one, i) => [one.expect, ['expectations', i]] as const),
        ...comparison.impossible.map((one, i) => [one.rows, ['impossible', i]] as const),
        ...comparison.statements.map((one, i) => [one.statement, ['statements', i]] as const),
        ...comparison.alternatives.map((one, i) => [one.set ?? '', ['alternatives', i]] as const),
      ];
      for (const [text, path] of texts) {
        for (const name of unknown(text)) {
          tell(
            'analysis-set',
            [...at, ...path],
            `${name} is no set of ${thing.id}: ${names.join(', ')}`,
          );
        }
      }
      for (const [i, { id, calibration }] of sets.entries()) {
        const path = i === 0 ? [...at, 'outcome'] : [...at, 'conditions', i - 1];
        if (names.indexOf(id) < i)
          tell('analysis-set', path, `two sets of ${thing.id} are called ${id}`);
        if (!('thresholds' in calibration)) continue;
        const wanted = THRESHOLDS[calibration.kind];
        const given = calibration.thresholds.length;
        if (wanted && !wanted.includes(given)) {
          const text = `${id}, ${calibration.kind}, has ${given} thresholds and takes ${wanted.join(' or ')}`;
          tell('analysis-set', [...path, 'calibration'], text);
        }
      }
    }
    if (withinCase) withinCaseSound(thing.id, withinCase, tell);
    return told;
  });
}
