import type { Covered, Reuse } from '../infer/reuse/reuse.ts';
import { type Run, type Stretch, type ToldPair, toldPair } from '../infer/reuse/runs.ts';
import { type Block, heading, items, paragraph } from './blocks.ts';
import type { Lang } from './lang.ts';
import { type ReuseWords, reuseWordsIn } from './reuse-words.ts';

/** Of words that are the same, so many are shown at either end of a run. */
const ENDS = 6;

/** What was found, the longest stretches first, each with both places and its alignment. */
export function reuseBlocks(
  reuse: Reuse,
  { a, b, limit }: { a: string; b: string | undefined; limit: number },
  lang: Lang,
): Block[] {
  const t = reuseWordsIn(lang);
  const shown = reuse.pairs.slice(0, limit).map(toldPair);
  return [
    heading(2, t.title(a, b)),
    paragraph(
      shown.length === 0 ? t.none : `${t.found(reuse.pairs.length, shown.length)} ${t.legend}`,
    ),
    items([
      { text: coveredText(a, reuse.a, t) },
      ...(b === undefined ? [] : [{ text: coveredText(b, reuse.b, t) }]),
      ...(reuse.tooCommon === 0 ? [] : [{ text: t.formulas(reuse.tooCommon) }]),
      { text: t.reads },
    ]),
    ...shown.map((pair) => pairBlock(pair, t)),
  ];
}

function pairBlock({ a, b, same, aligned, share, runs }: ToldPair, t: ReuseWords): Block {
  const part = ({ words, of }: Stretch) => percent(words / of);
  return items([
    {
      text: t.measure(same, aligned, percent(share)),
      items: [
        { text: placeText(a, t) },
        { text: placeText(b, t) },
        { text: t.ofParagraph(part(a), part(b)) },
        { text: alignmentText(runs) },
      ],
    },
  ]);
}

function coveredText(name: string, { paragraphs, words, reused }: Covered, t: ReuseWords): string {
  return t.covered(name, paragraphs, words, percent(words === 0 ? 0 : reused / words));
}

function placeText({ file, section, paragraph: number, line }: Stretch, t: ReuseWords): string {
  return t.place(file, section, number, line);
}

/** The alignment on one line; what is the same is cut short in its middle. */
export function alignmentText(runs: readonly Run[]): string {
  return runs
    .map(({ kind, a, b }) => {
      const [first, second] = [onLine(a), onLine(b)];
      if (kind === 'same') return cutMiddle(first);
      if (kind === 'changed') return `[${first} → ${second}]`;
      return kind === 'only-a' ? `[−${first}]` : `[+${second}]`;
    })
    .join(' ');
}

function cutMiddle(text: string): string {
  const words = text.split(' ');
  if (words.length <= 2 * ENDS + 1) return text;
  return [...words.slice(0, ENDS), '…', ...words.slice(-ENDS)].join(' ');
}

const onLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

const percent = (share: number): string => (share * 100).toFixed(0);
