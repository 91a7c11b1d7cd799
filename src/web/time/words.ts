import type { Measure } from '../../view/gap/wrapped.ts';
import { type Item, LINE, lineOf, type Row, TITLE } from './rows.ts';

/** The height of a bar, and of the words in it or beside it. */
export const BAR = 17;
/** The room that the line of a day leaves before and after words. */
const MARGIN = 3;

/** Where words or numbers stand in the picture. */
export interface WordBox {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Everything that is written in the lanes; `x` is counted from where days are drawn. */
export function wordsOf(
  rows: readonly Row[],
  { top, titleAbove, measure }: { top: number; titleAbove: boolean; measure: Measure },
): WordBox[] {
  return rows.flatMap(({ y, lane, depth, items }) => {
    const marks = top + y + (titleAbove ? TITLE : 0);
    const title = { x0: 0, x1: depth * 12 + 40 + measure(lane.title), y0: top + y, y1: marks };
    return [
      ...(titleAbove ? [title] : []),
      ...items.flatMap((item) => {
        const span = spanOf(item, measure);
        const y0 = marks + lineOf(item) * LINE + (LINE - BAR) / 2;
        return span ? [{ x0: span[0], x1: span[1], y0, y1: y0 + BAR }] : [];
      }),
    ];
  });
}

function spanOf(item: Item, measure: Measure): [number, number] | undefined {
  if (item.kind === 'period') {
    return item.label === '' ? undefined : [item.x0 + 5, item.x0 + 5 + measure(item.label)];
  }
  const { x0, x1, label } = item.placed;
  if (item.kind === 'cluster') return [x0, x1];
  return label && [label.x, label.x + label.width];
}

/** The dashes of an upright line that leaves out the words it would cross; none where it crosses none. */
export function dashesPast(
  words: readonly WordBox[],
  x: number,
  from: number,
  to: number,
): string | undefined {
  const crossed = words
    .filter(({ x0, x1 }) => x > x0 - MARGIN && x < x1 + MARGIN)
    .sort((a, b) => a.y0 - b.y0);
  const lengths: number[] = [];
  let at = from;
  for (const { y0, y1 } of crossed) {
    if (y1 <= at || y0 >= to) continue;
    if (y0 > at || lengths.length === 0) lengths.push(Math.max(0, y0 - at), y1 - Math.max(y0, at));
    else lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + y1 - at;
    at = y1;
  }
  return lengths.length === 0 ? undefined : [...lengths, Math.max(0, to - at)].join(' ');
}
