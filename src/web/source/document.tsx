import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Passage } from '../../record/locator.ts';
import {
  type Paragraph,
  type Piece,
  paragraphsIn,
  piecesOf,
} from '../../view/sources/marked-text.ts';
import type { LocatedPassage } from '../../view/sources/places.ts';
import { address, linkTo } from '../state.ts';
import { sourceTexts } from './texts.ts';

/** Letters that fit a line of the reader, to guess how high a paragraph is before it is drawn. */
const LINE = 75;

/**
 * The text of a source with its cited passages marked, each a link that chooses it. The text is
 * another's: it is set as text and never as markup.
 */
export function Document({
  text,
  lang: textLang,
  passages,
  chosen,
  current,
  hit,
}: {
  text: string;
  lang: string;
  passages: readonly LocatedPassage[];
  /** Places whose passages are lit. */
  chosen: ReadonlySet<number>;
  /** The passage that is looked at. */
  current: number | undefined;
  /** Words that were searched for. */
  hit: Passage | undefined;
}) {
  const { lang } = address.value;
  const t = sourceTexts(lang);
  const pane = useRef<HTMLElement>(null);
  const paragraphs = useMemo(() => paragraphsIn(text), [text]);
  const marked: readonly Passage[] = hit ? [...passages, hit] : passages;
  const looked = current ?? (hit ? passages.length : undefined);
  const isChosen = (passage: number) => chosen.has(passages[passage]?.place ?? -1);

  useLayoutEffect(() => {
    const box = pane.current;
    const mark = box?.querySelector<HTMLElement>('[data-current]');
    if (!box || !mark) return;
    const bring = () => {
      const at = mark.getBoundingClientRect().top - box.getBoundingClientRect().top;
      box.scrollTop += at - box.clientHeight / 3;
    };
    bring();
    // What comes into sight gets its true height only now, and moves the mark.
    const soon = requestAnimationFrame(() => {
      bring();
      box.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(soon);
  }, [text, looked]);

  return (
    // A part that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section class="document" ref={pane} tabIndex={0} lang={textLang} aria-label={t.document}>
      {paragraphs.map((paragraph) => (
        <p
          key={paragraph.start}
          style={{
            containIntrinsicBlockSize: `auto ${Math.ceil(paragraph.text.length / LINE) * 26}px`,
          }}
        >
          {pieces(paragraph)}
        </p>
      ))}
    </section>
  );

  function pieces(paragraph: Paragraph) {
    return (
      <>
        {shownIn(piecesOf(paragraph, marked), looked, isChosen).map(({ text, shown, lit }, i) => {
          if (shown === undefined) return text;
          const isCurrent = shown === looked;
          const mark = (
            <mark class={lit || isCurrent ? 'lit' : ''} data-current={isCurrent || undefined}>
              {text}
            </mark>
          );
          if (shown >= passages.length || text.trim() === '') return mark;
          return (
            <a
              key={i}
              href={linkTo({ query: { sel: undefined, own: { n: String(shown + 1) } } })}
              aria-current={isCurrent ? 'location' : undefined}
            >
              {mark}
            </a>
          );
        })}
      </>
    );
  }
}

interface Shown {
  readonly text: string;
  /** The passage that a press on it chooses. */
  readonly shown: number | undefined;
  readonly lit: boolean;
}

/** Where passages overlap, the one that is looked at is shown whole, else the one that begins first. */
function shownIn(
  pieces: readonly Piece[],
  looked: number | undefined,
  isChosen: (passage: number) => boolean,
): Shown[] {
  const all: Shown[] = [];
  for (const { text, in: within } of pieces) {
    const isLooked = looked !== undefined && within.includes(looked);
    const shown = isLooked ? looked : within[0];
    const lit = isLooked || within.some(isChosen);
    const last = all.at(-1);
    if (last && last.shown === shown && last.lit === lit) {
      all[all.length - 1] = { ...last, text: last.text + text };
    } else all.push({ text, shown, lit });
  }
  return all;
}
