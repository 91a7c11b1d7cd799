/** A stretch of a text, in UTF-16 code units: what JavaScript's `slice` takes. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** A text made ready for locators: folded, with the way back to the offsets of the text itself. */
export interface FoldedText {
  readonly text: string;
  readonly folded: string;
  /** For each unit of `folded`, where in `text` what it stands for begins and ends. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * What a locator looks past: runs of white space of any kind and width are one space; a soft hyphen
 * is nothing, with the line break that it made; a letter with combining marks is its composed form.
 * Nothing else is: quotes, dashes and capitals are a source's own words.
 */
const FOLDED = /(?<space>\s[\s\u00AD]*)|(?<hyphen>\u00AD+(?:[^\S\n]*\n[\s\u00AD]*)?)|\P{M}\p{M}+/gu;

/** Folds a text once, so that many locators can be looked for in it. */
export function foldText(text: string): FoldedText {
  const starts = new Uint32Array(text.length * 3);
  const ends = new Uint32Array(text.length * 3);
  const parts: string[] = [];
  let length = 0;
  const add = (folded: string, start: number, end: number): void => {
    parts.push(folded);
    starts.fill(start, length, length + folded.length);
    ends.fill(end, length, length + folded.length);
    length += folded.length;
  };
  const addPlain = (start: number, end: number): void => {
    const plain = text.slice(start, end);
    if (plain.normalize('NFC') === plain) {
      parts.push(plain);
      for (let at = start; at < end; at += 1) {
        starts[length] = at;
        ends[length] = at + 1;
        length += 1;
      }
      return;
    }
    let at = start;
    for (const letter of plain) {
      add(letter.normalize('NFC'), at, at + letter.length);
      at += letter.length;
    }
  };
  let done = 0;
  for (const match of text.matchAll(FOLDED)) {
    const end = match.index + match[0].length;
    addPlain(done, match.index);
    if (match.groups?.space !== undefined) add(' ', match.index, end);
    else if (match.groups?.hyphen === undefined) add(match[0].normalize('NFC'), match.index, end);
    done = end;
  }
  addPlain(done, text.length);
  return {
    text,
    folded: parts.join(''),
    starts: starts.slice(0, length),
    ends: ends.slice(0, length),
  };
}

/**
 * Every passage where a locator's words stand. Where some matches are whole words, those that begin
 * or end inside a word do not count: `36` is not meant by 1936.
 */
export function findLocator(text: FoldedText, words: string): Passage[] {
  const wanted = foldText(words).folded.trim();
  if (wanted === '') return [];
  const found: number[] = [];
  for (let at = text.folded.indexOf(wanted); at >= 0; at = text.folded.indexOf(wanted, at + 1)) {
    found.push(at);
  }
  const whole = found.filter((at) => standsAlone(text.folded, at, at + wanted.length));
  return (whole.length > 0 ? whole : found).map((at) => ({
    start: text.starts[at] ?? 0,
    end: text.ends[at + wanted.length - 1] ?? 0,
  }));
}

/**
 * The first passage with the same letters and digits in the same order, whatever stands between
 * them. A hint for a locator that is missing; never a match.
 */
export function nearLocator(text: FoldedText, words: string): string | undefined {
  const letters = words.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu);
  if (!letters) return undefined;
  return new RegExp(letters.join('[^\\p{L}\\p{N}]+'), 'iu').exec(text.folded)?.[0];
}

function standsAlone(text: string, start: number, end: number): boolean {
  // Two units on either side hold one letter whole, even one outside the first plane.
  const insideWord = (at: number): boolean =>
    /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2));
  return !insideWord(start) && !insideWord(end);
}
