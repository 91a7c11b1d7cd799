import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Lang } from '../../view/lang.ts';
import type { Lane } from '../../view/time-lanes/lane.ts';
import type { Window } from '../../view/time-lanes/pack.ts';
import { textWidth } from '../picture/text-width.ts';
import { useFonts } from '../picture/use-fonts.ts';
import { go } from '../state.ts';
import { boundsOf, Chart, idsOf, type Tip } from './chart.tsx';
import { isOpen } from './folding.ts';
import { useGestures } from './gestures.ts';
import { type Item, rowsOf } from './rows.ts';
import { see, seen } from './span.ts';
import { StickyAxis } from './sticky-axis.tsx';
import { TipBox } from './tip-box.tsx';

/** Below this many pixels the titles of lanes stand above them. */
const NARROW = 620;
const GUTTER = 172;
/** A press opens at most so many things at once. */
const MOST_OPENED = 12;

/** The picture with its axis, its hint, and the hands upon it. */
export function Stage({ lanes, lang }: { lanes: readonly Lane[]; lang: Lang }) {
  const own = useRef<HTMLDivElement>(null);
  const wide = useSignal(0);
  const fonts = useFonts();
  const tip = useSignal<Tip | undefined>(undefined);
  useLayoutEffect(() => {
    const box = own.current;
    if (!box) return;
    const measure = () => {
      wide.value = box.clientWidth;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  const gutter = wide.value < NARROW ? 0 : GUTTER;
  const width = Math.max(200, wide.value - gutter - 12);
  const { first, last } = seen.value;
  const open = isOpen.value;
  const window = useMemo((): Window => ({ first, last, width }), [first, last, width]);
  const rows = useMemo(
    () =>
      rowsOf(lanes, { lang, window, isOpen: open, measure: textWidth, titleAbove: gutter === 0 }),
    [lanes, lang, window, open, gutter, fonts],
  );
  useGestures(own, { window, gutter });
  return (
    <div class="time-stage" ref={own}>
      <StickyAxis window={window} gutter={gutter} lang={lang} />
      {wide.value > 0 && <Chart {...{ rows, window, gutter, lang, tip, choose }} />}
      <TipBox tip={tip} lang={lang} />
    </div>
  );
}

/** One thing is selected; a group comes closer, or opens where it cannot be told apart any more. */
function choose(item: Item): void {
  const ids = idsOf(item);
  if (item.kind === 'mark') {
    const narrow = globalThis.innerWidth < 900;
    go({ query: narrow ? { sel: ids[0], open: ids } : { sel: ids[0], open: undefined } });
    return;
  }
  if (item.kind === 'cluster') {
    const [from, to] = boundsOf(item.marks);
    const { first, last } = seen.peek();
    const room = Math.max(30, (to - from) * 0.15);
    if (
      Number.isFinite(to - from) &&
      to - from > 1 &&
      (to - from + 2 * room) * 1.3 < last - first
    ) {
      see({ first: from - room, last: to + room });
      return;
    }
  }
  go({ query: { open: ids.slice(0, MOST_OPENED) } });
}
