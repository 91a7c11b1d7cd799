import { type Signal, useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { formatDay } from '../../base/day.ts';
import type { Lang } from '../../view/lang.ts';
import type { Mark } from '../../view/time-lanes/lane.ts';
import { cutTo, type Window } from '../../view/time-lanes/pack.ts';
import { textWidth } from '../picture/text-width.ts';
import { query } from '../state.ts';
import { DayLine } from './day-line.tsx';
import { turn } from './folding.ts';
import { ItemShape } from './item-shape.tsx';
import { keepFocus, walk } from './keys.ts';
import { heightOf, type Item, LINE, type Row, TITLE } from './rows.ts';
import { timeTexts } from './texts.ts';
import { ticksOf } from './ticks.ts';
import { wordsOf } from './words.ts';

export const AXIS = 26;
/** Room for the day in words below its line. */
const FOOT = 18;

export interface ChartProps {
  readonly rows: readonly Row[];
  readonly window: Window;
  /** The room for the titles of lanes, in pixels; none where they stand above. */
  readonly gutter: number;
  readonly lang: Lang;
  readonly tip: Signal<Tip | undefined>;
  readonly choose: (item: Item) => void;
}

export interface Tip {
  readonly item: Item;
  /** What its lane is called in full. */
  readonly lane: string;
  readonly x: number;
  readonly y: number;
}

/** The lanes as one drawing. Drawn anew when lanes or the window change, not when the day does. */
export function Chart({ rows, window, gutter, lang, tip, choose }: ChartProps) {
  const t = timeTexts(lang);
  const height = AXIS + heightOf(rows) + FOOT;
  const width = gutter + window.width + 12;
  const focus = useSignal<string | undefined>(undefined);
  const drawn = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => keepFocus(drawn.current));
  const selected = useComputed(() => query.value.sel).value;
  const keys = rows.flatMap(({ lane, open, items }) => [
    ...(open === undefined ? [] : [lane.id]),
    ...items.map(({ key }) => `${lane.id} ${key}`),
  ]);
  const words = useMemo(
    () => wordsOf(rows, { top: AXIS, titleAbove: gutter === 0, measure: textWidth }),
    [rows, gutter],
  );
  const tabbed = keys.includes(focus.value ?? '') ? focus.value : keys[0];
  return (
    <svg
      class="time-chart"
      ref={drawn}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={`${t.picture}. ${t.hint}`}
      // What hears of the focus is a stop of the Tab key itself, unless it says that it is none.
      tabindex={-1}
      onKeyDown={walk}
      onFocusIn={(event) => {
        const of = (event.target as Element).closest('[data-key]');
        if (of instanceof SVGElement) focus.value = of.dataset.key;
      }}
    >
      <defs>
        <pattern
          id="time-hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line class="hatch-line" x1="0" y1="0" x2="0" y2="5" />
        </pattern>
        <clipPath id="time-plot">
          <rect x={-6} y={0} width={window.width + 12} height={height} />
        </clipPath>
      </defs>
      <Axis window={window} gutter={gutter} height={height} lang={lang} />
      {rows.map((row) => (
        <LaneShape
          key={row.lane.id}
          {...{ row, window, gutter, lang, tip, choose, selected, tabbed }}
        />
      ))}
      <DayLine {...{ window, gutter, height, words, lang }} />
    </svg>
  );
}

interface LaneProps extends Omit<ChartProps, 'rows'> {
  readonly row: Row;
  readonly selected: string | undefined;
  readonly tabbed: string | undefined;
}

function LaneShape({ row, window, gutter, lang, tip, choose, selected, tabbed }: LaneProps) {
  const { lane, depth, open, items } = row;
  const y = AXIS + row.y;
  const above = gutter === 0;
  const marksY = above ? y + TITLE : y;
  const indent = depth * 12 + (open === undefined && depth > 0 ? 12 : 0);
  const room = (above ? window.width : gutter) - indent - 24;
  const show = (item: Item, target: Element) => {
    const box = target.getBoundingClientRect();
    tip.value = { item, lane: lane.long, x: box.left + Math.min(box.width, 60) / 2, y: box.bottom };
  };
  return (
    <g data-lane={lane.id}>
      {depth === 0 && row.y > 8 && (
        <line class="lane-rule" x1={0} x2={gutter + window.width + 12} y1={y - 4} y2={y - 4} />
      )}
      {open === undefined ? (
        <text class={`lane-title depth-${depth}`} x={8 + indent} y={y + 16}>
          {cutTo(lane.title, room + 12, textWidth)}
          <title>{lane.long}</title>
        </text>
      ) : (
        <g
          role="button"
          class="lane-turn"
          data-key={lane.id}
          tabindex={tabbed === lane.id ? 0 : -1}
          aria-expanded={open}
          aria-label={lane.long}
          onClick={() => turn(lane)}
        >
          <rect
            class="target"
            x={indent}
            y={y}
            width={(above ? 200 : gutter) - indent - 4}
            height={LINE - 1}
          />
          <path
            class="turn"
            d={
              open ? `M${8 + indent} ${y + 10}l8 0l-4 6z` : `M${9 + indent} ${y + 8}l6 4.5l-6 4.5z`
            }
          />
          <text class={`lane-title depth-${depth}`} x={22 + indent} y={y + 16}>
            {cutTo(lane.title, room, textWidth)}
          </text>
        </g>
      )}
      <g transform={`translate(${gutter} 0)`} clip-path="url(#time-plot)">
        {items.map((item) => {
          const key = `${lane.id} ${item.key}`;
          const ids = idsOf(item);
          return (
            <g
              role="button"
              key={item.key}
              class={`item ${selected !== undefined && ids.includes(selected) ? 'selected' : ''}`}
              data-key={key}
              data-fact={ids.join(',')}
              tabindex={tabbed === key ? 0 : -1}
              aria-label={nameOf(item, lane.title, lang)}
              onClick={() => choose(item)}
              onPointerEnter={(event) => show(item, event.currentTarget)}
              onPointerLeave={() => {
                tip.value = undefined;
              }}
              onFocus={(event) => {
                if (event.currentTarget.matches(':focus-visible')) show(item, event.currentTarget);
              }}
              onBlur={() => {
                tip.value = undefined;
              }}
            >
              <ItemShape item={item} window={window} y={marksY} />
            </g>
          );
        })}
      </g>
    </g>
  );
}

/** The things of the record that an item stands for. */
export function idsOf(item: Item): string[] {
  if (item.kind === 'mark') return [item.mark.id];
  if (item.kind === 'cluster') return item.marks.map(({ id }) => id);
  return [...item.period.sure, ...item.period.open].map(({ id }) => id);
}

/** What a reader who hears the picture is told of an item. */
export function nameOf(item: Item, lane: string, lang: Lang): string {
  const t = timeTexts(lang);
  if (item.kind === 'mark') return `${item.mark.title}, ${datesOf(item.mark, lang)}`;
  if (item.kind === 'cluster') {
    const [from, to] = boundsOf(item.marks);
    return t.clusterAria(item.marks.length, lane, formatDay(from), formatDay(to - 1));
  }
  const { from, to } = item.period;
  return [
    `${lane}: ${item.text}`,
    Number.isFinite(from) && t.from(formatDay(from)),
    Number.isFinite(to) && t.to(formatDay(to - 1)),
  ]
    .filter(Boolean)
    .join(', ');
}

export function datesOf({ from, to }: Mark, lang: Lang): string {
  const t = timeTexts(lang);
  return from === to ? from : `${t.from(from)}, ${t.to(to)}`;
}

export function boundsOf(marks: readonly Mark[]): [number, number] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { extent } of marks) {
    from = Math.min(from, extent.earliest);
    to = Math.max(to, extent.latest);
  }
  return [from, to];
}

function Axis({
  window,
  gutter,
  height,
  lang,
}: {
  window: Window;
  gutter: number;
  height: number;
  lang: Lang;
}) {
  return (
    <g class="time-axis" aria-hidden="true" transform={`translate(${gutter} 0)`}>
      {ticksOf(window, lang).map(({ x, text, day, major }) => (
        <g key={day}>
          <line class={major ? 'grid major' : 'grid'} x1={x} x2={x} y1={AXIS} y2={height - FOOT} />
          <text x={x} y={17} text-anchor="middle" class={major ? 'major' : ''}>
            {text}
          </text>
        </g>
      ))}
      <line class="grid major" x1={0} x2={window.width} y1={AXIS - 0.5} y2={AXIS - 0.5} />
    </g>
  );
}
