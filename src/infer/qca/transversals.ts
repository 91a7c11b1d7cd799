import { at, full, lowest, members, ones } from './bits.ts';

/** Sets of vertices, `words` words of bits each. */
export interface Hypergraph {
  readonly vertices: number;
  readonly words: number;
  readonly edges: Int32Array;
}

/** The edges that contain no other edge, each once: they alone decide what hits all. */
export function minimalEdges({ vertices, words, edges }: Hypergraph): Hypergraph {
  const count = edges.length / words;
  const sizes = new Int32Array(count);
  for (let e = 0; e < count; e += 1)
    for (let w = 0; w < words; w += 1) sizes[e] = at(sizes, e) + ones(at(edges, e * words + w));
  const order = Array.from(sizes.keys()).sort((a, b) => at(sizes, a) - at(sizes, b));
  const kept = new Int32Array(edges.length);
  let n = 0;
  for (const e of order) {
    let inner = false;
    for (let k = 0; k < n && !inner; k += 1) {
      inner = true;
      for (let w = 0; w < words && inner; w += 1)
        inner = (at(kept, k * words + w) & ~at(edges, e * words + w)) === 0;
    }
    if (inner) continue;
    for (let w = 0; w < words; w += 1) kept[n * words + w] = at(edges, e * words + w);
    n += 1;
  }
  return { vertices, words, edges: kept.slice(0, n * words) };
}

/**
 * Every minimal set of vertices that hits all edges, each once: algorithm MMCS (Murakami and Uno,
 * Discrete Applied Mathematics 170, 2014), which needs no memory of what it found. `found` gets the
 * chosen vertices in a shared array and their number, and ends the search by false.
 */
export function minimalTransversals(
  graph: Hypergraph,
  found: (chosen: Int32Array, size: number) => boolean,
): void {
  const { vertices, words, edges } = graph;
  const count = words === 0 ? 0 : edges.length / words;
  const edgeWords = Math.max(1, Math.ceil(count / 32));
  const depths = Math.min(vertices, count) + 1;
  // The edges of each vertex.
  const hits = new Int32Array(vertices * edgeWords);
  for (let e = 0; e < count; e += 1)
    for (const v of members(edges, e * words, words)) {
      const i = v * edgeWords + (e >>> 5);
      hits[i] = at(hits, i) | (1 << (e & 31));
    }
  // Per depth: the edges not hit, the vertices that may be added, those of the edge in hand, and the
  // edges that only one chosen vertex hits.
  const missed = new Int32Array((depths + 1) * edgeWords);
  missed.set(full(count, edgeWords));
  const open = new Int32Array((depths + 1) * words);
  open.set(full(vertices, words));
  const branch = new Int32Array((depths + 1) * words);
  const critical: Int32Array[] = Array.from(
    { length: depths + 1 },
    (_, depth) => new Int32Array(depth * edgeWords),
  );
  const chosen = new Int32Array(depths + 1);

  const rarest = (depth: number): number => {
    let best = -1;
    let least = vertices + 1;
    for (let w = 0; w < edgeWords; w += 1)
      for (let word = at(missed, depth * edgeWords + w); word !== 0; word &= word - 1) {
        const e = w * 32 + lowest(word);
        let size = 0;
        for (let v = 0; v < words; v += 1)
          size += ones(at(edges, e * words + v) & at(open, depth * words + v));
        if (size >= least) continue;
        least = size;
        best = e;
        if (size === 0) return e;
      }
    return best;
  };

  /** Whether each chosen vertex still hits an edge alone once this one is added. */
  const stays = (depth: number, vertex: number): boolean => {
    const before = critical[depth] as Int32Array;
    const after = critical[depth + 1] as Int32Array;
    for (let j = 0; j < depth; j += 1) {
      let some = 0;
      for (let w = 0; w < edgeWords; w += 1) {
        const left = at(before, j * edgeWords + w) & ~at(hits, vertex * edgeWords + w);
        after[j * edgeWords + w] = left;
        some |= left;
      }
      if (some === 0) return false;
    }
    for (let w = 0; w < edgeWords; w += 1) {
      const not = at(missed, depth * edgeWords + w);
      const hit = at(hits, vertex * edgeWords + w);
      after[depth * edgeWords + w] = not & hit;
      missed[(depth + 1) * edgeWords + w] = not & ~hit;
    }
    return true;
  };

  const walk = (depth: number): boolean => {
    const edge = rarest(depth);
    if (edge === -1) return found(chosen, depth);
    const here = depth * words;
    for (let w = 0; w < words; w += 1) {
      const both = at(edges, edge * words + w) & at(open, here + w);
      branch[here + w] = both;
      open[here + w] = at(open, here + w) & ~both;
    }
    for (let w = 0; w < words; w += 1)
      for (let word = at(branch, here + w); word !== 0; word &= word - 1) {
        const bit = word & -word;
        if (!stays(depth, w * 32 + lowest(word))) continue;
        chosen[depth] = w * 32 + lowest(word);
        for (let v = 0; v < words; v += 1) open[here + words + v] = at(open, here + v);
        if (!walk(depth + 1)) return false;
        open[here + w] = at(open, here + w) | bit;
      }
    return true;
  };
  walk(0);
}
