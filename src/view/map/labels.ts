/** A box on the stage, in pixels from its left upper corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label that wants a place beside its anchor; a label of an area wants to stand on it. */
export interface Wanted {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Half the width of the mark at the anchor, which the label keeps clear of; 0 for an area. */
  readonly clear: number;
  /** Those with a greater rank choose first. */
  readonly rank: number;
}

/** Where a label was put: its box, and its id. */
export interface Placed extends Box {
  readonly id: string;
}

const GAP = 3;

/**
 * Puts labels where none meets another, a mark, or the edge of the stage. Those of a greater rank
 * choose first, each the first free of eight places round its mark, then above or below it as far
 * aside as the edge asks (an area tries its middle, then a little off it); one that finds none is
 * left out. The same wishes always give the same places.
 *
 * After the order of preference of Imhof, Positioning Names on Maps, The American Cartographer 2
 * (1975), and the greedy method of Christensen, Marks and Shieber, ACM Transactions on Graphics 14
 * (1995), section 3.2.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  stage: { readonly width: number; readonly height: number },
  marks: readonly Box[] = [],
): Placed[] {
  const placed: Placed[] = [];
  const order = [...wanted].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  for (const label of order) {
    const free = spots(label, stage.width).find(
      (box) =>
        within(box, stage) &&
        !placed.some((other) => meet(box, other)) &&
        !marks.some((mark) => meet(box, mark)),
    );
    if (free) placed.push({ id: label.id, ...free });
  }
  return placed;
}

/** Do two boxes share any dot? */
export function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function spots({ x, y, width, height, clear }: Wanted, stage: number): Box[] {
  const off = clear === 0 ? 0 : clear + GAP;
  const box = (dx: number, dy: number): Box => ({ x: x + dx, y: y + dy, width, height });
  const [middle, above, below] = [-height / 2, -off - height, off];
  if (off === 0) {
    return [0, -1, 1, -2, 2].flatMap((step) =>
      [0, -0.35, 0.35].map((shift) =>
        box(-width / 2 + shift * width, middle + step * height * 0.8),
      ),
    );
  }
  const seen = x >= 0 && x <= stage;
  const aside = Math.min(Math.max(-width / 2, -x), stage - width - x);
  return [
    box(off, middle),
    box(-off - width, middle),
    box(-width / 2, above),
    box(-width / 2, below),
    box(off * 0.7, above + off * 0.3),
    box(off * 0.7, below - off * 0.3),
    box(-off * 0.7 - width, above + off * 0.3),
    box(-off * 0.7 - width, below - off * 0.3),
    ...(seen ? [box(aside, above), box(aside, below)] : []),
  ];
}

function within(box: Box, stage: { readonly width: number; readonly height: number }): boolean {
  return (
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= stage.width &&
    box.y + box.height <= stage.height
  );
}
