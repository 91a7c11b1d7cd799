/** A place in a grid: line and column. */
export type Place = readonly [number, number];

/**
 * Where a key leads in a grid: arrows, Home and End (WAI-ARIA Authoring Practices, grid pattern).
 * Places that hold nothing are passed over; undefined where the key leads nowhere.
 */
export function step(
  key: string,
  [line, column]: Place,
  [lines, columns]: Place,
  has: (place: Place) => boolean,
): Place | undefined {
  const across = Array.from({ length: columns }, (_, i): Place => [line, i]);
  const down = Array.from({ length: lines }, (_, i): Place => [i, column]);
  const ways: Readonly<Record<string, readonly Place[]>> = {
    ArrowRight: across.slice(column + 1),
    ArrowLeft: across.slice(0, column).reverse(),
    ArrowDown: down.slice(line + 1),
    ArrowUp: down.slice(0, line).reverse(),
    Home: across,
    End: [...across].reverse(),
  };
  return ways[key]?.find(has);
}
