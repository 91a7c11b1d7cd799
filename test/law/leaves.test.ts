import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Id } from '../../src/base/id.ts';
import type { Truth } from '../../src/base/truth.ts';
import { combinations, evaluate, readingsIn } from '../../src/law/evaluate.ts';
import { answersOf, clausesInForce } from '../../src/law/finding.ts';
import { accountsHeard } from '../../src/law/hearing.ts';
import { knownOf } from '../../src/law/known.ts';
import { settleByRequests } from '../../src/law/testimony.ts';
import { leavesOf, reasonsFor, truthGiven } from '../../src/law/trace.ts';
import { belongsTo, get, list } from '../../src/record/record.ts';
import { fuzzy, region } from '../region.ts';
import { beliefs, conditions, situationOf } from './random-situation.ts';

test('each reason given for a yes or a no suffices by itself', () => {
  const seen = { yes: 0, no: 0 };
  fc.assert(
    fc.property(conditions, beliefs, (condition, held) => {
      for (const way of combinations(readingsIn(condition))) {
        const trace = evaluate(condition, situationOf(held), way);
        if (trace.truth === 'open') continue;
        for (const reason of reasonsFor(trace)) {
          const others = leavesOf(trace).filter(
            ({ key }) => !reason.some((one) => one.key === key),
          );
          const settled = new Map(others.map(({ key }): [string, Truth] => [key, 'open']));
          expect(truthGiven(trace, settled)).toBe(trace.truth);
          if (others.length > 0) seen[trace.truth] += 1;
        }
      }
    }),
    { numRuns: 2000 },
  );
  expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(100);
});

test('what a pivot promises comes true of the commitment itself, doubt about its dates and all', () => {
  const record = region();
  let inForce = 0;
  for (const incident of list(record, 'incident')) {
    const known = knownOf(record, incident.id);
    const accounts = accountsHeard(record, known);
    for (const { clause } of clausesInForce(record, incident)) {
      for (const direction of incident.directions) {
        for (const account of accounts) {
          const { findings, pivots } = answersOf(
            record,
            incident,
            clause,
            direction,
            account,
            known,
          );
          for (const { readings, leaves, answer } of pivots.pivots ?? []) {
            const settled = new Map(leaves.map(({ leaf, as }): [string, Truth] => [leaf.key, as]));
            if (leaves.some(({ leaf }) => leaf.kind === 'in-force')) inForce += 1;
            const alike = findings.filter((finding) =>
              Object.entries(readings).every(([id, option]) => finding.readings[id] === option),
            );
            expect(alike.length).toBeGreaterThan(0);
            for (const { because } of alike) expect(truthGiven(because, settled)).toBe(answer);
          }
        }
      }
    }
  }
  expect(inForce).toBeGreaterThan(10);
});

describe('a request to an organization, of an incident from 28 April to 1 May 2021', () => {
  const span = { first: fuzzy('2021-04-28'), last: fuzzy('2021-05-01') };
  test.each([
    ['made on a day of it', 'made', '2021-04-29', 'yes'],
    ['made the day before', 'made', '2021-04-27', 'open'],
    ['made on some day of that year', 'made', '2021', 'open'],
    ['made in April, on which day is not known', 'made', '2021-04', 'open'],
    ['made on the first day or the second', 'made', '[2021-04-28,2021-04-29]', 'yes'],
    ['made on the last day or the next', 'made', '[2021-05-01,2021-05-02]', 'open'],
    ['declined on a day of it', 'declined', '2021-04-29', 'no'],
    ['declined, as was said then or a day later', 'declined', '[2021-05-01,2021-05-02]', 'no'],
  ] as const)('%s', (_, stance, on, wanted) => {
    const record = region();
    const [template] = list(record, 'request');
    if (!template) throw new Error('no request to draw others after');
    const request = {
      ...template,
      by: 'kg' as Id<'actor'>,
      to: ['csto' as Id<'actor'>],
      what: 'military-assistance' as const,
      stance,
      on: fuzzy(on),
    };
    const known = {
      claims: [],
      responses: [],
      silences: [],
      leftOut: 0,
      on: undefined,
      requests: [request],
    };
    const atom = get(record, 'atom', 'requested-assistance');
    const { truth } = settleByRequests(record, known, atom, { by: 'kg', to: 'csto' }, span);
    expect(truth).toBe(wanted);
  });
});

describe('whose word a person speaks for', () => {
  test.each([
    ['islam-karimov', 'uz', '2010-06-15', true],
    ['islam-karimov', 'uz', '2022-09-16', false],
    ['islam-karimov', 'kg', '2010-06-15', false],
    ['kg.mfa', 'kg', '2022-09-16', true],
  ] as const)('%s of %s on %s: %s', (who, whole, on, wanted) => {
    expect(belongsTo(region(), who, whole, fuzzy(on))).toBe(wanted);
  });
});
