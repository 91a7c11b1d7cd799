import type { Source } from './source.ts';
import type { LibraryText } from './text-layer.ts';

/** Which texts of a library are which sources', and where that cannot be told. */
export interface MatchedTexts {
  readonly bySource: ReadonlyMap<string, readonly LibraryText[]>;
  /** A text that several sources fit alike. */
  readonly unclear: readonly { readonly text: LibraryText; readonly sources: readonly string[] }[];
  /** A source that several texts fit alike, none of which says whose it is. */
  readonly rivals: readonly { readonly source: string; readonly texts: readonly LibraryText[] }[];
  readonly unknown: readonly LibraryText[];
}

/** A text says whose it is near its beginning; further down it quotes other texts. */
const OPENING = 3000;

/**
 * Gives each source its texts. What a layer says of itself counts first; else the text is the source's
 * whose id is its file's name, whose title is a line of its opening, whose longer title stands in its
 * opening, or whose author's name does, in this order. A tie is told, never broken.
 */
export function matchTexts(
  sources: readonly Source[],
  texts: readonly LibraryText[],
): MatchedTexts {
  const given = new Map<string, LibraryText[]>();
  const guessed = new Map<string, LibraryText[]>();
  const unclear: { text: LibraryText; sources: string[] }[] = [];
  const unknown: LibraryText[] = [];
  const known = sources.map(keysOf);
  for (const text of texts) {
    const own = text.layer?.source;
    if (own !== undefined) {
      given.set(own, [...(given.get(own) ?? []), text]);
      continue;
    }
    const fits = sourcesOf(known, text);
    const [first] = fits;
    if (first === undefined) unknown.push(text);
    else if (fits.length > 1) unclear.push({ text, sources: fits });
    else guessed.set(first, [...(guessed.get(first) ?? []), text]);
  }
  const open = [...guessed].filter(([source]) => !given.has(source));
  return {
    bySource: new Map([...given, ...open.filter(([, found]) => found.length === 1)]),
    unclear,
    rivals: open.flatMap(([source, found]) => (found.length > 1 ? [{ source, texts: found }] : [])),
    unknown,
  };
}

/** The sources that one text fits best, by its name and its opening: one, none, or several alike. */
export function sourcesOfText(
  sources: readonly Source[],
  text: Pick<LibraryText, 'name' | 'text'>,
): string[] {
  return sourcesOf(sources.map(keysOf), text);
}

interface Keys {
  readonly id: string;
  readonly title: string;
  readonly names: readonly string[];
}

function keysOf({ id, title, authors }: Source): Keys {
  const names = authors.flatMap((author) => {
    const words = wordsOf(author).split(' ');
    if (words.length < 2 || words.length > 4) return [];
    return [words.join(' '), [words.at(-1), ...words.slice(0, -1)].join(' ')];
  });
  return { id, title: wordsOf(title), names };
}

function sourcesOf(known: readonly Keys[], { name, text }: Pick<LibraryText, 'name' | 'text'>) {
  const stem = name.replace(/\.[a-z]+$/i, '').toLowerCase();
  const opening = text.slice(0, OPENING);
  const lines = opening.split('\n').map((line) => ` ${wordsOf(line)} `);
  const whole = ` ${wordsOf(opening)} `;
  const ranked = known.map((keys) => ({ id: keys.id, rank: rankOf(keys, stem, lines, whole) }));
  const best = Math.max(0, ...ranked.map(({ rank }) => rank));
  return best === 0 ? [] : ranked.filter(({ rank }) => rank === best).map(({ id }) => id);
}

function rankOf(
  { id, title, names }: Keys,
  stem: string,
  lines: readonly string[],
  whole: string,
): number {
  if (stem === id) return 4;
  const words = title.split(' ').length;
  const asLine = (line: string) =>
    line.includes(` ${title} `) && line.trim().split(' ').length <= words + 3;
  if (words >= 3 && lines.some(asLine)) return 3;
  if (words >= 6 && whole.includes(` ${title} `)) return 2;
  return names.some((name) => whole.includes(` ${name} `)) ? 1 : 0;
}

/** The words alone, in lower case: quotes and dashes differ between a page and its citation. */
function wordsOf(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}
