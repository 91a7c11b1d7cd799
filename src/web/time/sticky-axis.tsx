import { dayWords } from '../../view/day-words.ts';
import type { Lang } from '../../view/lang.ts';
import { type Window, xOf } from '../../view/time-lanes/pack.ts';
import { textWidth } from '../picture/text-width.ts';
import { day } from '../time.ts';
import { type Tick, ticksOf } from './ticks.ts';

/** The margins of the day in words, which is bold besides. */
const FLAG = 20;

/** The axis again, over that of the drawing: it stays in sight while the lanes scroll under it. */
export function StickyAxis({
  window,
  gutter,
  lang,
}: {
  window: Window;
  gutter: number;
  lang: Lang;
}) {
  const words = dayWords(day.value, lang);
  const x = xOf(window, day.value);
  const width = textWidth(words) + FLAG;
  const left = x > window.width / 2 ? x - width : x;
  const seen = x >= 0 && x <= window.width;
  const hidden = (tick: Tick): boolean => {
    const half = textWidth(tick.text) / 2 + 3;
    return seen && tick.x + half > left && tick.x - half < left + width;
  };
  return (
    <div class="time-sticky" aria-hidden="true">
      {ticksOf(window, lang)
        .filter((tick) => !hidden(tick))
        .map((tick) => (
          <span
            key={tick.day}
            class={tick.major ? 'major' : ''}
            style={{ left: `${gutter + tick.x}px` }}
          >
            {tick.text}
          </span>
        ))}
      {seen && (
        <b class="day-flag" style={{ left: `${gutter + left}px`, width: `${width}px` }}>
          {words}
        </b>
      )}
    </div>
  );
}
