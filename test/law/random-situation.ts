import fc from 'fast-check';
import type { Truth } from '../../src/base/truth.ts';
import { leafKey } from '../../src/law/evaluate.ts';
import type { Situation } from '../../src/law/situation.ts';
import type { Condition } from '../../src/record/condition.ts';

const COMPACTS = ['pact', 'union'] as const;
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  pact: ['kg', 'tj', 'kz'],
  union: ['kg', 'uz'],
};
const ROLES = { attacker: 'tj', victim: 'kg' };

/** Conditions of every form, small enough that the open questions can be counted out. */
export const conditions: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => {
  const inner = tie('any');
  const who = fc.constantFrom('attacker', 'victim');
  const anybody = fc.constantFrom('attacker', 'victim', 'member');
  const leaves = [
    fc.constant({ atom: 'emergency' }),
    fc.record({ atom: fc.constant('threat'), args: fc.record({ to: anybody }) }),
    fc.record({ atom: fc.constant('attack'), args: fc.record({ by: who, on: anybody }) }),
    fc.record({ party: fc.constantFrom(...COMPACTS), who }),
    fc.record({ inArea: fc.constant('zone'), what: who }),
  ];
  return {
    any: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'random' },
      ...leaves,
      fc.record({ all: fc.array(inner, { maxLength: 3 }) }),
      fc.record({ any: fc.array(inner, { maxLength: 3 }) }),
      fc.record({ not: inner }),
      fc.record({
        some: fc.constantFrom(...COMPACTS),
        as: fc.constant('member'),
        where: inner,
      }),
      fc.record({
        count: fc.constantFrom(...COMPACTS),
        as: fc.constant('member'),
        where: inner,
        atLeast: fc.integer({ min: 1, max: 3 }),
      }),
      fc.record({
        reading: fc.constant('words'),
        options: fc.record({ narrow: inner, broad: inner }),
      }),
      fc.record({
        reading: fc.constant('scope'),
        options: fc.record({ here: inner, there: inner, nowhere: inner }),
      }),
    ) as fc.Arbitrary<unknown> as fc.Arbitrary<Condition>,
  };
}).any;

/** What is held of each question, by its key. */
export type Beliefs = (key: string) => Truth;

/** Any truth for any question, `open` as often as the other two together. */
export const beliefs: fc.Arbitrary<Beliefs> = fc
  .array(fc.constantFrom<Truth>('yes', 'no', 'open', 'open'), { minLength: 31, maxLength: 31 })
  .map((said) => (key) => {
    let hash = 7;
    for (const letter of key) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
    return said[hash % said.length] ?? 'open';
  });

/** The situation in which these beliefs hold. */
export function situationOf(held: Beliefs): Situation {
  const verdict = (truth: Truth) => ({ truth, evidence: { kind: 'assumed' as const } });
  const party = (compact: string, actor: string): Truth =>
    MEMBERS[compact]?.includes(actor) ? held(leafKey('party', compact, { who: actor })) : 'no';
  return {
    roles: ROLES,
    atom: (atom, args) => verdict(held(leafKey('atom', atom, args))),
    inArea: (area, what) => verdict(held(leafKey('area', area, { what }))),
    party: (compact, actor) => verdict(party(compact, actor)),
    partiesOf: (compact) =>
      (MEMBERS[compact] ?? [])
        .map((actor) => ({ actor, truth: party(compact, actor) }))
        .filter(({ truth }) => truth !== 'no'),
  };
}

/** The same beliefs with these questions settled. */
export function settling(held: Beliefs, settled: ReadonlyMap<string, Truth>): Beliefs {
  return (key) => settled.get(key) ?? held(key);
}

/** Every way to settle these questions. */
export function worldsOf(keys: readonly string[]): Map<string, Truth>[] {
  return keys.reduce<Map<string, Truth>[]>(
    (worlds, key) =>
      worlds.flatMap((world) => [
        new Map([...world, [key, 'yes']]),
        new Map([...world, [key, 'no']]),
      ]),
    [new Map()],
  );
}
