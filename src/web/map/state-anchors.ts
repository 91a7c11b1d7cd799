import type { Size, Transform } from './camera.ts';

/** A state's outline in the units of the kept paths, for the browser to test points against. */
export interface Outlined {
  readonly code: string;
  readonly path: Path2D;
}

const COLUMNS = 18;
const ROWS = 12;

/**
 * Where on the stage the name of each state may stand: of a net of points those inside the state,
 * and of these the one farthest from anything else. A state that is hardly seen has none.
 */
export function stateAnchors(
  outlines: readonly Outlined[],
  { k, x, y }: Transform,
  size: Size,
): Map<string, { x: number; y: number }> {
  const context = document.createElement('canvas').getContext('2d');
  const anchors = new Map<string, { x: number; y: number }>();
  if (!context) return anchors;
  const spotAt = (column: number, row: number) => ({
    x: ((column + 0.5) / COLUMNS) * size.width,
    y: ((row + 0.5) / ROWS) * size.height,
  });
  const net = Array.from({ length: COLUMNS * ROWS }, (_, i) => {
    const spot = spotAt(i % COLUMNS, Math.floor(i / COLUMNS));
    const [px, py] = [(spot.x - x) / k, (spot.y - y) / k];
    // The last drawn lies on top, as an exclave on its host.
    return outlines.findLast(({ path }) => context.isPointInPath(path, px, py))?.code;
  });
  const depth = (at: number, code: string): number => {
    const [column, row] = [at % COLUMNS, Math.floor(at / COLUMNS)];
    let nearest = Math.min(column + 1, row + 1, COLUMNS - column, ROWS - row);
    for (const [other, held] of net.entries()) {
      if (held === code) continue;
      const [dx, dy] = [(other % COLUMNS) - column, Math.floor(other / COLUMNS) - row];
      nearest = Math.min(nearest, Math.hypot(dx, dy));
    }
    return nearest;
  };
  for (const code of new Set(net)) {
    if (code === undefined) continue;
    const inside = [...net.keys()].filter((at) => net[at] === code);
    const best = inside
      .map((at) => ({ at, depth: depth(at, code) }))
      .sort((a, b) => b.depth - a.depth)[0];
    if (best) anchors.set(code, spotAt(best.at % COLUMNS, Math.floor(best.at / COLUMNS)));
  }
  return anchors;
}
