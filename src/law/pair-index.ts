import { indexSpells } from './membership-planes.ts';
import type { Parties } from './population.ts';

/**
 * For every ordered pair of actors, when both were parties of what. Pairs that share the same are of one
 * kind: `kinds[a * actors + v]` is that of attacker a and victim v. Kinds that share much are neighbours.
 */
export interface PairIndex {
  readonly actors: number;
  readonly compacts: readonly string[];
  readonly kinds: Uint32Array;
  /** How many kinds there are. */
  readonly size: number;
  readonly shared: readonly Shared[];
}

/** When both of certain pairs were parties of one compact. */
export interface Shared {
  /** The place of the compact. */
  readonly compact: number;
  /**
   * The joint spells, four bounds each: from earliest, from latest, to earliest, to latest. A joint spell
   * is a spell of each: it begins when the later one begins, and ends when the first one ends.
   */
  readonly bounds: Int32Array;
  /** The kinds of these pairs in ranges: of each its first kind, and the one after its last. */
  readonly kinds: Int32Array;
}

/** Lays the spells of all compacts over each other, pair by pair. */
export function indexPairs(
  actors: readonly string[],
  compacts: ReadonlyMap<string, Parties>,
  states: ReadonlySet<string>,
): PairIndex {
  const found = new Map<string, { compact: number; bounds: Int32Array; pairs: number[] }>();
  for (const [compact, parties] of [...compacts.values()].entries()) {
    const { starts, bounds } = indexSpells(actors, parties, states);
    const bound = actors.flatMap((_, actor) => {
      const spells = bounds.subarray(4 * (starts[actor] ?? 0), 4 * (starts[actor + 1] ?? 0));
      return spells.length === 0 ? [] : [{ actor, spells }];
    });
    const alike = Map.groupBy(bound, ({ spells }) => spells.join());
    for (const ours of alike.values()) {
      for (const theirs of alike.values()) {
        const joint = jointSpells(ours[0]?.spells, theirs[0]?.spells);
        const name = `${compact}: ${joint}`;
        const shared = found.get(name) ?? { compact, bounds: joint, pairs: [] };
        for (const one of ours)
          for (const other of theirs) shared.pairs.push(one.actor * actors.length + other.actor);
        found.set(name, shared);
      }
    }
  }
  // What many pairs share comes first in their texts, so that sorting brings much of it together. A
  // number is two characters, since there may be more of them than one character has values.
  const often = [...found.values()].sort((a, b) => b.pairs.length - a.pairs.length);
  const texts = new Array<string>(actors.length ** 2).fill('');
  for (const [rank, { pairs }] of often.entries())
    for (const pair of pairs) texts[pair] += String.fromCharCode(rank >>> 16, rank & 0xffff);
  const kinds = new Map([...new Set(texts)].sort().map((text, kind) => [text, kind]));
  const kindOf = Uint32Array.from(texts, (text) => kinds.get(text) ?? 0);
  return {
    actors: actors.length,
    compacts: [...compacts.keys()],
    kinds: kindOf,
    size: kinds.size,
    shared: often.map(({ compact, bounds, pairs }) => ({
      compact,
      bounds,
      kinds: rangesOf(new Set(pairs.map((pair) => kindOf[pair] ?? 0))),
    })),
  };
}

const NONE: Int32Array = new Int32Array();

/** The spells that two sets of spells have together, each of one with each of the other. */
function jointSpells(ours = NONE, theirs = NONE): Int32Array {
  const joint = new Int32Array((ours.length * theirs.length) / 4);
  let at = 0;
  for (let a = 0; a < ours.length; a += 4) {
    for (let v = 0; v < theirs.length; v += 4, at += 4) {
      joint[at] = Math.max(ours[a] ?? 0, theirs[v] ?? 0);
      joint[at + 1] = Math.max(ours[a + 1] ?? 0, theirs[v + 1] ?? 0);
      joint[at + 2] = Math.min(ours[a + 2] ?? 0, theirs[v + 2] ?? 0);
      joint[at + 3] = Math.min(ours[a + 3] ?? 0, theirs[v + 3] ?? 0);
    }
  }
  return joint;
}

function rangesOf(numbers: ReadonlySet<number>): Int32Array {
  const sorted = [...numbers].sort((a, b) => a - b);
  return Int32Array.from(
    sorted.flatMap((number) => [
      ...(numbers.has(number - 1) ? [] : [number]),
      ...(numbers.has(number + 1) ? [] : [number + 1]),
    ]),
  );
}
