import type { Signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { formatDay } from '../../base/day.ts';
import type { Lang } from '../../view/lang.ts';
import { doubtText } from '../../view/time-lanes/lanes-table.ts';
import { boundsOf, datesOf, type Tip } from './chart.tsx';
import type { Item } from './rows.ts';
import { timeTexts } from './texts.ts';

const NAMED = 6;

/** What a mark is, while the pointer or the focus is on it. Escape puts it away. */
export function TipBox({ tip, lang }: { tip: Signal<Tip | undefined>; lang: Lang }) {
  const shown = tip.value;
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') tip.value = undefined;
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  if (!shown) return null;
  const left = Math.min(Math.max(8, shown.x - 20), globalThis.innerWidth - 330);
  const above = shown.y > globalThis.innerHeight - 150;
  const place = above
    ? { bottom: `${globalThis.innerHeight - shown.y + 30}px` }
    : { top: `${shown.y + 6}px` };
  return (
    <div class="time-tip" aria-hidden="true" style={{ left: `${Math.max(8, left)}px`, ...place }}>
      {linesOf(shown.item, lang).map((line, i) => (
        <p key={line} class={i === 0 ? 'first' : ''}>
          {line}
        </p>
      ))}
    </div>
  );
}

function linesOf(item: Item, lang: Lang): string[] {
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
  return [item.text, dates.filter(Boolean).join(', ')];
}
