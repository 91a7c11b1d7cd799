import type { Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDay } from '../../base/day.ts';
import type { Lang } from '../../view/lang.ts';
import { doubtText } from '../../view/time-lanes/lanes-table.ts';
import { boundsOf, datesOf, type Tip } from './chart.tsx';
import { timeTexts } from './texts.ts';

const NAMED = 6;
/** Between it and the edge of the screen. */
const MARGIN = 8;
/** The height of a mark, with a little room: what has no place below stands above it. */
const MARK = 30;

/** What a mark is, while the pointer or the focus is on it. Escape puts it away. */
export function TipBox({ tip, lang }: { tip: Signal<Tip | undefined>; lang: Lang }) {
  const shown = tip.value;
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !tip.peek()) return;
      event.preventDefault();
      tip.value = undefined;
    };
    // Before all others hear the key: it is the nearest thing to put away.
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, []);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = box.current;
    if (!own || !shown) return;
    const { innerWidth, innerHeight } = globalThis;
    const { width, height } = own.getBoundingClientRect();
    const below = shown.y + 6;
    const fits = below + height <= innerHeight - MARGIN;
    const left = Math.max(MARGIN, Math.min(shown.x - 20, innerWidth - width - MARGIN));
    own.style.left = `${left}px`;
    own.style.top = `${fits ? below : Math.max(MARGIN, shown.y - MARK - height)}px`;
  }, [shown]);
  if (!shown) return null;
  return (
    <div class="time-tip" aria-hidden="true" ref={box}>
      {linesOf(shown, lang).map((line, i) => (
        <p key={line} class={i === 0 ? 'first' : ''}>
          {line}
        </p>
      ))}
    </div>
  );
}

function linesOf({ item, lane }: Tip, lang: Lang): string[] {
  const t = timeTexts(lang);
  if (item.kind === 'mark') {
    const { mark } = item;
    return [mark.title, mark.sort, datesOf(mark, lang), doubtText(mark, lang)].filter(Boolean);
  }
  if (item.kind === 'cluster') {
    const [from, to] = boundsOf(item.marks);
    const named = item.marks.slice(0, NAMED).map(({ title }) => title);
    const rest = item.marks.length - named.length;
    return [
      t.cluster(item.marks.length),
      `${formatDay(from)} – ${formatDay(to - 1)}`,
      ...named,
      ...(rest > 0 ? [`+ ${rest}`] : []),
    ];
  }
  const { from, to } = item.period;
  const dates = [
    Number.isFinite(from) && t.from(formatDay(from)),
    Number.isFinite(to) && t.to(formatDay(to - 1)),
  ];
  return [lane, item.text, dates.filter(Boolean).join(', ')];
}
