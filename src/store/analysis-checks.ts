import type { Diagnostic } from '../base/diagnostic.ts';
import type { SetSpec } from '../record/comparison.ts';
import type { CasusRecord } from '../record/record.ts';
import type { ClueSpec } from '../record/within-case.ts';
import { fault } from './messages.ts';
import { type LoadedThing, thingsOfKind } from './thing.ts';

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
    if (withinCase) {
      const at = ['withinCase'];
      const rivals = withinCase.rivals.map(({ id }) => id);
      const priors = withinCase.rivals.flatMap(({ prior }) => (prior === undefined ? [] : [prior]));
      const sum = priors.reduce((total, share) => total + share, 0);
      if (priors.length > 0 && (priors.length < rivals.length || Math.abs(sum - 1) > 1e-6)) {
        tell(
          'analysis-rival',
          [...at, 'rivals'],
          `the priors of ${thing.id} do not give each rival a share of 1 in all`,
        );
      }
      const check = (list: ClueSpec['likelihoods'], path: Path, what: string) => {
        const given = list.flatMap(({ for: ids }) => ids);
        const wrong = given.filter((id) => !rivals.includes(id));
        const missing = rivals.filter((id) => given.filter((one) => one === id).length !== 1);
        if (wrong.length > 0)
          tell('analysis-rival', path, `${what}: ${wrong.join(', ')} is no rival of ${thing.id}`);
        else if (missing.length > 0) {
          tell(
            'analysis-rival',
            path,
            `${what}: not one likelihood each for ${missing.join(', ')}`,
          );
        }
        for (const [i, { p, low = p, high = p }] of list.entries()) {
          if (!(low <= p && p <= high)) {
            tell(
              'analysis-rival',
              [...path, i],
              `${what}: ${p} does not lie from ${low} to ${high}`,
            );
          }
        }
      };
      for (const [i, clue] of withinCase.clues.entries()) {
        const path = [...at, 'clues', i];
        check(clue.likelihoods, [...path, 'likelihoods'], clue.id);
        const before = withinCase.clues.slice(0, i).map(({ id }) => id);
        if (before.includes(clue.id))
          tell('analysis-clue', path, `two clues of ${thing.id} are called ${clue.id}`);
        for (const [j, { when, likelihoods }] of clue.given.entries()) {
          check(likelihoods, [...path, 'given', j, 'likelihoods'], clue.id);
          for (const id of Object.keys(when).filter((one) => !before.includes(one))) {
            tell(
              'analysis-clue',
              [...path, 'given', j, 'when'],
              `${clue.id} depends on ${id}, which is no clue before it`,
            );
          }
        }
        for (const way of unstated(clue)) {
          tell('analysis-clue', [...path, 'given'], `${clue.id} has no likelihoods for ${way}`);
        }
      }
    }
    return told;
  });
}

/** The ways in which the clues that a clue depends on may come out and that no case speaks of. */
function unstated({ given }: ClueSpec): string[] {
  const on = [...new Set(given.flatMap(({ when }) => Object.keys(when)))];
  const ways = on.reduce<Record<string, boolean>[]>(
    (list, id) => list.flatMap((way) => [true, false].map((seen) => ({ ...way, [id]: seen }))),
    given.length === 0 ? [] : [{}],
  );
  return ways
    .filter(
      (way) =>
        !given.some(({ when }) => Object.entries(when).every(([id, seen]) => way[id] === seen)),
    )
    .map((way) =>
      Object.entries(way)
        .map(([id, seen]) => (seen ? id : `no ${id}`))
        .join(', '),
    );
}
