import type { Mark } from '../../view/time-lanes/lane.ts';
import { CELL, type PlacedLabel, type Window, xOf } from '../../view/time-lanes/pack.ts';
import { ExtentShape } from './extent-shape.tsx';
import { type Item, LINE, lineOf } from './rows.ts';
import { BAR } from './words.ts';

/** What lasts less than this many pixels is drawn as a sign of its kind, not as a bar. */
const SIGN = 7;

/** One mark, a group of marks, or a stretch of a folded lane. */
export function ItemShape({ item, window, y }: { item: Item; window: Window; y: number }) {
  const top = y + lineOf(item) * LINE;
  const bar = top + (LINE - BAR) / 2;
  if (item.kind === 'period') return <PeriodShape item={item} y={bar} />;
  const { x0, x1, label } = item.placed;
  if (item.kind === 'cluster') {
    const text = item.marks.length > 999 ? '999+' : String(item.marks.length);
    return (
      <g class={`cluster ${item.marks[0]?.kind}`}>
        <rect class="target" x={x0} y={top} width={CELL - 2} height={LINE - 1} />
        <rect class="pill" x={x0} y={bar} width={x1 - x0} height={BAR} />
        <text x={(x0 + x1) / 2} y={bar + 12.5} text-anchor="middle">
          {text}
        </text>
      </g>
    );
  }
  const { mark } = item;
  const look = lookOf(mark);
  const small = x1 - x0 < SIGN;
  const width = Math.max(CELL, x1 - x0);
  const left = (x0 + x1) / 2 - width / 2;
  return (
    <>
      <rect class="target" x={left} y={top} width={width} height={LINE - 1} />
      {small ? (
        <Sign
          mark={mark}
          x={(xOf(window, mark.extent.earliest) + xOf(window, mark.extent.latest)) / 2}
          y={top + LINE / 2}
        />
      ) : (
        <ExtentShape extent={mark.extent} window={window} y={bar} height={BAR} look={look} />
      )}
      {label && (
        <Label label={label} y={bar + 12.5} look={isHatched(mark) ? `${look} hatched` : look} />
      )}
    </>
  );
}

/** Whose dates are one single day each. */
function isExact({ extent }: Mark): boolean {
  return extent.doubts.length === 0 && extent.ends === 'dated';
}

/** Words on a bar of which no day is sure need a ground of their own. */
function isHatched({ extent }: Mark): boolean {
  return extent.sure === undefined || extent.ends === 'unknown';
}

/** What a mark looks like: its kind, and of memberships and commitments whether they bind. */
function lookOf({ kind, binding }: Mark): string {
  return `${kind} ${binding ? 'binding' : 'loose'}`;
}

/** Kinds differ in shape, so that colour is not needed to tell them apart; a day in doubt is hatched. */
function Sign({ mark, x, y }: { mark: Mark; x: number; y: number }) {
  const { kind } = mark;
  const look = `sign ${kind}`;
  const fill = isExact(mark) && kind !== 'silence' ? undefined : 'url(#time-hatch)';
  if (kind === 'meeting') {
    return <path class={look} d={`M${x} ${y - 6}l6 6l-6 6l-6-6z`} style={{ fill }} />;
  }
  if (kind === 'response' || kind === 'silence') {
    return <circle class={look} cx={x} cy={y} r={5} style={{ fill }} />;
  }
  return <rect class={look} x={x - 2.5} y={y - BAR / 2} width={5} height={BAR} style={{ fill }} />;
}

function Label({ label, y, look }: { label: PlacedLabel; y: number; look: string }) {
  return (
    <text class={`label ${label.inside ? 'inside' : ''} ${look}`} x={label.x} y={y}>
      {label.text}
    </text>
  );
}

function PeriodShape({ item, y }: { item: Extract<Item, { kind: 'period' }>; y: number }) {
  const { period, x0, x1, label, binding } = item;
  const box = { x: x0, y, width: Math.max(1, x1 - x0 - 1), height: BAR };
  const kind = (period.sure[0] ?? period.open[0])?.kind ?? '';
  const look = `${kind} ${binding ? 'binding' : 'loose'}`;
  return (
    <g class={`extent ${look}`}>
      <rect class={period.sure.length > 0 ? 'sure' : 'doubt'} {...box} />
      {period.open.length > 0 && period.sure.length === 0 && (
        <rect class="hatch" fill="url(#time-hatch)" {...box} />
      )}
      {period.open.length > 0 && period.sure.length > 0 && (
        <rect class="hatch" fill="url(#time-hatch)" {...box} y={y + BAR - 5} height={5} />
      )}
      {label && (
        <text
          class={`label inside ${look} ${period.sure.length > 0 ? '' : 'hatched'}`}
          x={x0 + 5}
          y={y + 12.5}
        >
          {label}
        </text>
      )}
    </g>
  );
}
