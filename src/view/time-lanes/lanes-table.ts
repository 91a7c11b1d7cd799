import type { Lang } from '../lang.ts';
import type { Cell, Table } from '../table.ts';
import type { Extent } from './extent.ts';
import type { Lane, Mark } from './lane.ts';
import { laneTexts } from './texts.ts';

/** Every mark of the time line in a table, with its dates as the record has them. */
export function lanesTable(lanes: readonly Lane[], lang: Lang): Table {
  const t = laneTexts(lang);
  const { caption, lane, what, sort, from, to, about } = t.table;
  return {
    caption,
    columns: [what, lane, sort, from, to, about],
    rows: lanes.flatMap((one) => rowsOf(one, [], lang)),
  };
}

function rowsOf(lane: Lane, above: readonly string[], lang: Lang): (readonly Cell[])[] {
  const path = [...above, lane.title];
  const own = lane.marks.map((mark): Cell[] => [
    { text: mark.title, ids: [mark.id] },
    { text: path.join(' › ') },
    { text: mark.sort },
    { text: mark.from },
    { text: mark.to },
    { text: doubtText(mark, lang) },
  ]);
  return [...own, ...lane.lanes.flatMap((within) => rowsOf(within, path, lang))];
}

/** What is not sure about the dates of a mark; nothing where they are exact. */
export function doubtText({ extent }: Pick<Mark, 'extent'>, lang: Lang): string {
  const t = laneTexts(lang).doubt;
  return doubtsOf(extent)
    .map((doubt) => t[doubt])
    .join('; ');
}

function doubtsOf(extent: Extent): ('rival' | 'open' | 'unknown' | 'undated')[] {
  if (extent.ticks.length === 0) return ['undated'];
  return [
    ...(extent.doubts.length > 0 ? (['rival'] as const) : []),
    ...(extent.ends === 'open' ? (['open'] as const) : []),
    ...(extent.ends === 'unknown' ? (['unknown'] as const) : []),
  ];
}
