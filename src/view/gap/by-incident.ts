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

/** A list by incident: its name, below it the organizations that it concerned, then the others. */
export function byIncident(
  { organizations, lines }: GapMatrix,
  width: number,
  measure: Measure,
  lang: Lang,
): GapLayout {
  const t = gapTexts(lang);
  const heavy = heavier(measure);
  const abreast = Math.max(1, Math.floor(width / leastColumn(organizations, SIGNS[1], heavy)));
  const column = Math.floor(width / abreast);
  const heads = organizations.map(({ name }) => wrapped(name, column - 2 * PAD, heavy));
  let y = 0;
  const placed = lines.map((line): PlacedLine => {
    const top = y + 10;
    const name = wrapped(line.name, width - PAD, measure);
    const note = line.unheard ? wrapped(t.unheard, width - PAD, measure) : [];
    const cellsTop = top + (name.length + note.length) * LEADING + PAD;
    const concerned = organizations.flatMap((_, i) => (line.cells[i] ? [i] : []));
    const tall = CELL + LEADING * Math.max(1, ...concerned.map((i) => heads[i]?.length ?? 1));
    const cells = organizations.map((_, i): Box | undefined => {
      const at = concerned.indexOf(i);
      if (at < 0) return undefined;
      const [x, row] = [(at % abreast) * column, Math.floor(at / abreast)];
      return { x: x + 1, y: cellsTop + row * tall + 1, width: column - 2, height: tall - 2 };
    });
    const below = cellsTop + Math.ceil(concerned.length / abreast) * tall;
    const others = organizations.filter((_, i) => !line.cells[i]).map((one) => one.name);
    const outside =
      others.length > 0 ? wrapped(t.outsideList(others.join(', ')), width - PAD, measure) : [];
    y = below + outside.length * LEADING + PAD;
    return {
      name: {
        x: 0,
        y: top + LEADING / 2,
        lines: name,
        box: { x: 0, y: top, width, height: Math.max(24, name.length * LEADING) },
      },
      note:
        note.length > 0 ? { x: 0, y: top + (name.length + 0.5) * LEADING, lines: note } : undefined,
      cells,
      head: cells.map(
        (box, i) =>
          box && {
            x: box.x + PAD,
            y: box.y + LEADING / 2 + 3,
            lines: heads[i] ?? [],
          },
      ),
      outside:
        outside.length > 0 ? { x: 0, y: below + LEADING / 2 + 2, lines: outside } : undefined,
      bottom: y,
    };
  });
  return { width, height: y + 1, heads: [], lines: placed };
}
