import type { Difference } from '../../infer/analysis/difference.ts';
import { type Block, heading, type Item, items, paragraph } from '../blocks.ts';
import type { Lang } from '../lang.ts';
import { signed } from './amounts.ts';
import { byId, type Called } from './rival-name.ts';
import { testWordsIn } from './words.ts';

/** What a change made of the result, from the fact that changed to the verdict. */
export function differenceBlocks(
  difference: Difference,
  lang: Lang,
  called: Called = byId,
): Block[] {
  return [
    heading(2, testWordsIn(lang).difference.title),
    differenceBlock(difference, lang, called),
  ];
}

/** The same without its heading. */
export function differenceBlock(difference: Difference, lang: Lang, called: Called = byId): Block {
  const words = testWordsIn(lang);
  const t = words.difference;
  const { standing, foundWords } = words.tracing;
  const lost = (ids: readonly string[]): Item[] =>
    ids.length > 0 ? [{ text: t.lost(ids.join(', ')) }] : [];
  const lines: Item[] = [
    ...difference.clues.map(({ clue, before, after, trust, lost: ids }) => ({
      text:
        before === after
          ? t.trust(called.clue(clue), whole(trust[0]), whole(trust[1]))
          : t.clue(called.clue(clue), foundWords[before], foundWords[after]),
      items: lost(ids),
    })),
    ...difference.values.map(({ case: id, set, before, after, lost: ids }) => ({
      text: t.value(
        id,
        set,
        before === undefined ? '?' : String(before),
        after === undefined ? '?' : String(after),
      ),
      items: lost(ids),
    })),
    ...difference.verdicts
      .toSorted((a, b) => Number(a.before === a.after) - Number(b.before === b.after))
      .map(({ rival, before, after, margin, against }) => ({
        text:
          before === after
            ? t.sameVerdict(called.rival(rival), standing[after])
            : t.verdict(called.rival(rival), standing[before], standing[after]),
        items: [
          {
            text: t.margin(
              signed(margin[0]),
              called.rival(against[0]),
              signed(margin[1]),
              called.rival(against[1]),
            ),
          },
        ],
      })),
    ...difference.solutions.map(({ outcome, kind, before, after }) => ({
      text: t.solution(outcome, t.kinds[kind]),
      items: [
        { text: t.was(before.join('; ') || words.none) },
        { text: t.is(after.join('; ') || words.none) },
      ],
    })),
  ];
  return lines.length === 0 ? paragraph(t.nothing) : items(lines);
}

const whole = (share: number): string => (share * 100).toFixed(0);
