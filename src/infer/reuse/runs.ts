import type { Step } from './align.ts';
import type { Paragraph } from './paragraphs.ts';
import type { ReusedPair } from './reuse.ts';

/** Words in a row that fare alike, as they are written on either side; empty where a side has none. */
export interface Run {
  readonly kind: Step['kind'];
  readonly a: string;
  readonly b: string;
}

/** One side of a pair: where the aligned stretch stands, and how much of the paragraph it is. */
export interface Stretch {
  readonly file: string;
  readonly section?: string;
  readonly paragraph: number;
  readonly line: number;
  /** Offsets of the stretch in the file's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Words of the stretch, and of the paragraph. */
  readonly words: number;
  readonly of: number;
}

/** A pair as it is told: both places, the share of the same words, and the alignment itself. */
export interface ToldPair {
  readonly a: Stretch;
  readonly b: Stretch;
  readonly same: number;
  /** Steps of the alignment; `same` of them is the share. */
  readonly aligned: number;
  readonly share: number;
  readonly runs: readonly Run[];
}

/** What a pair says, in words and places. */
export function toldPair({ a, b, alignment, wordsA, wordsB }: ReusedPair): ToldPair {
  const { same, steps } = alignment;
  const runs: Run[] = [];
  for (let from = 0; from < steps.length; ) {
    const kind = steps[from]?.kind ?? 'same';
    let to = from;
    while (steps[to]?.kind === kind) to += 1;
    const run = steps.slice(from, to);
    runs.push({
      kind,
      a:
        kind === 'only-b'
          ? ''
          : written(
              a,
              wordsA,
              run.map((step) => step.a),
            ),
      b:
        kind === 'only-a'
          ? ''
          : written(
              b,
              wordsB,
              run.map((step) => step.b),
            ),
    });
    from = to;
  }
  return {
    a: stretch(a, wordsA, alignment.a),
    b: stretch(b, wordsB, alignment.b),
    same,
    aligned: steps.length,
    share: same / steps.length,
    runs,
  };
}

type Words = ReusedPair['wordsA'];

function written({ text }: Paragraph, words: Words, places: readonly number[]): string {
  return text.slice(words[places[0] ?? 0]?.start, words[places.at(-1) ?? 0]?.end);
}

function stretch(
  { name, section, number, line, start }: Paragraph,
  words: Words,
  [from, to]: readonly [number, number],
): Stretch {
  return {
    file: name,
    ...(section === undefined ? {} : { section }),
    paragraph: number,
    line,
    start: start + (words[from]?.start ?? 0),
    end: start + (words[to - 1]?.end ?? 0),
    words: to - from,
    of: words.length,
  };
}
