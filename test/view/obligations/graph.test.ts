import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../../src/base/day.ts';
import { list } from '../../../src/record/record.ts';
import { graphOf, NODE } from '../../../src/view/obligations/graph.ts';
import { organizationsOf } from '../../../src/view/obligations/matrices.ts';
import { region } from '../../region.ts';

const record = region();
const states = list(record, 'state').map(({ id }) => id as string);
const some = fc.shuffledSubarray(states, { minLength: 1 });
const day = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2026, 1, 1) });
const place = { left: 100, right: 400 };

test('no name stands on another, and every line has both its ends', () => {
  fc.assert(
    fc.property(some, day, (shown, on) => {
      const graph = graphOf(record, shown, organizationsOf(record, shown), on, place);
      for (const column of [graph.states, graph.organizations]) {
        const at = column.map(({ y }) => y).sort((a, b) => a - b);
        for (const [i, y] of at.entries()) {
          expect(y - (at[i - 1] ?? -NODE / 2)).toBeGreaterThanOrEqual(NODE - 1e-9);
          expect(y + NODE / 2).toBeLessThanOrEqual(graph.height + 1e-9);
        }
      }
      const drawn = new Set([...graph.states, ...graph.organizations].map(({ id }) => id));
      for (const { state, organization } of graph.edges) {
        expect(drawn.has(state) && drawn.has(organization)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('the same picture every time, whatever the order in which organizations are told, and the day', () => {
  fc.assert(
    fc.property(day, day, fc.nat(), (a, b, seed) => {
      const organizations = organizationsOf(record, states);
      const turned = [...organizations].sort(
        (x, y) => ((x.charCodeAt(0) * seed) % 7) - ((y.charCodeAt(0) * seed) % 7),
      );
      const one = graphOf(record, states, organizations, a, place);
      const other = graphOf(record, states, turned, b, place);
      expect(other.organizations).toEqual(one.organizations);
      expect(other.states).toEqual(one.states);
    }),
    { numRuns: 30 },
  );
});
