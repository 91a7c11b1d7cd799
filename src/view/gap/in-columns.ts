import type { Lang } from '../lang.ts';
import type { GapMatrix } from './matrix.ts';
import {
  type Box,
  CELL,
  type GapLayout,
  heavier,
  LEADING,
  leastColumn,
  PAD,
  type PlacedLine,
  SIGNS,
} from './placed.ts';
import { gapTexts } from './texts.ts';
import { type Measure, wrapped } from './wrapped.ts';

/** The room for a name, wanted and least. */
const NAMES = [240, 190] as const;

/** Names at the left, a column an organization; wider than the page where there are many. */
export function inColumns(
  { organizations, lines }: GapMatrix,
  room: number,
  measure: Measure,
  lang: Lang,
): GapLayout {
  const heavy = heavier(measure);
  const n = Math.max(1, organizations.length);
  const least = leastColumn(organizations, SIGNS[0], heavy);
  const column = Math.max(least, Math.min(SIGNS[1], Math.floor((room - NAMES[0]) / n)));
  const width = Math.max(room, NAMES[1] + n * column);
  const names = width - n * column;
  const heads = organizations.map(({ name }) => wrapped(name, column - 2 * PAD, heavy));
  const top = Math.max(1, ...heads.map((head) => head.length)) * LEADING + PAD;
  const left = (i: number) => names + i * column;
  let y = top;
  const placed = lines.map((line): PlacedLine => {
    const name = wrapped(line.name, names - 2 * PAD, measure);
    const note = line.unheard ? wrapped(gapTexts(lang).unheard, names - 2 * PAD, measure) : [];
    const all = (name.length + note.length) * LEADING;
    const height = Math.max(CELL, all) + PAD;
    const first = y + (height - all + LEADING) / 2;
    const box = (x: number, w: number): Box => ({ x, y: y + 1, width: w, height: height - 2 });
    const made: PlacedLine = {
      name: { x: PAD, y: first, lines: name, box: box(0, names - PAD) },
      note: note.length > 0 ? { x: PAD, y: first + name.length * LEADING, lines: note } : undefined,
      cells: organizations.map((_, i) => box(left(i) + 1, column - 2)),
      head: [],
      outside: undefined,
      bottom: y + height,
    };
    y += height;
    return made;
  });
  return {
    width,
    height: y + 1,
    heads: heads.map((head, i) => ({
      x: left(i) + PAD,
      y: top - PAD - (head.length - 0.5) * LEADING,
      lines: head,
    })),
    lines: placed,
  };
}
