import { dayWords } from '../../view/day-words.ts';
import type { Lang } from '../../view/lang.ts';
import { type Window, xOf } from '../../view/time-lanes/pack.ts';
import { day, firstDay } from '../time.ts';
import { dashesPast, type WordBox } from './words.ts';

const TOP = 4;
const FOOT = 16;

/** The day that is looked at, and the spell before it where one is: the only part that follows time. */
export function DayLine({
  window,
  gutter,
  height,
  words,
  lang,
}: {
  window: Window;
  gutter: number;
  height: number;
  /** What is written in the lanes: the line stops where words stand. */
  words: readonly WordBox[];
  lang: Lang;
}) {
  const x = xOf(window, day.value);
  const first = firstDay.value;
  const start = first === undefined ? x : Math.max(0, xOf(window, first));
  const seen = x >= 0 && x <= window.width;
  return (
    <g class="day-line" transform={`translate(${gutter} 0)`}>
      {first !== undefined && x > 0 && (
        <rect
          class="day-spell"
          x={start}
          y={0}
          width={Math.max(0, Math.min(x, window.width) - start)}
          height={height}
        />
      )}
      {seen && (
        <line
          class="day-now"
          x1={x}
          x2={x}
          y1={TOP}
          y2={height - FOOT}
          stroke-dasharray={dashesPast(words, x, TOP, height - FOOT)}
        />
      )}
      {seen && (
        <text x={Math.min(Math.max(x, 56), window.width - 56)} y={height - 3}>
          {dayWords(day.value, lang)}
        </text>
      )}
    </g>
  );
}
