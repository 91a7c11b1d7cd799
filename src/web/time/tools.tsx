import type { Lang } from '../../view/lang.ts';
import type { Lane } from '../../view/time-lanes/lane.ts';
import { turnAll } from './folding.ts';
import { Legend } from './legend.tsx';
import { pan, see, seen, whole, zoom } from './span.ts';
import { timeTexts } from './texts.ts';

/** How to read the picture, which part of time is seen, and whether lanes are folded. */
export function Tools({ lang, lanes }: { lang: Lang; lanes: readonly Lane[] }) {
  const t = timeTexts(lang);
  const middle = () => (seen.peek().first + seen.peek().last) / 2;
  return (
    <>
      <Legend lang={lang} />
      <span class="time-buttons">
        <Tool label={t.earlier} sign="←" act={() => pan(-0.5)} />
        <Tool label={t.zoomOut} sign="−" act={() => zoom(2, middle())} />
        <Tool label={t.zoomIn} sign="+" act={() => zoom(0.5, middle())} />
        <Tool label={t.later} sign="→" act={() => pan(0.5)} />
        <button type="button" onClick={() => see(whole.peek())}>
          {t.whole}
        </button>
        <button type="button" onClick={() => turnAll(lanes, true)}>
          {t.unfold}
        </button>
        <button type="button" onClick={() => turnAll(lanes, false)}>
          {t.fold}
        </button>
      </span>
    </>
  );
}

function Tool({ label, sign, act }: { label: string; sign: string; act: () => void }) {
  return (
    <button type="button" aria-label={label} title={label} onClick={act}>
      {sign}
    </button>
  );
}
