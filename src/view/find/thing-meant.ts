import { closestMatch } from '../../base/closest-match.ts';
import { NotThere } from '../../base/user-error.ts';
import { foldLetters } from './fold-letters.ts';

/** Something that can be asked for: its id, and everything that it is called, its name first. */
export interface Callable {
  readonly id: string;
  readonly calls: readonly string[];
}

/** How many of those that fit, or are near, are named. */
const NAMED = 8;
const NEAR = 3;
/** From so many letters on the beginning of a word stands for it. */
const LEAST_BEGINNING = 4;

/**
 * What the user means among things: by id; by a name, in either language, any case and Latin letters
 * too; or by some words of its names. Where several fit they are named, else those that are near.
 */
export function thingMeant<T extends Callable>(
  among: readonly T[],
  typed: string,
  what: string,
  otherwise: string,
): T {
  const named = called(among, typed);
  const fitting = named.length > 0 ? named : byWords(among, typed);
  const [only, ...others] = fitting;
  if (only && others.length === 0) return only;
  if (only) {
    throw new NotThere(
      `${typed} may mean any of ${fitting.length} in the record`,
      `Write the id.\n${linesOf(fitting)}`,
      typed,
    );
  }
  const near = nearTo(among, typed);
  const [first, ...more] = near;
  const remedy = first
    ? [
        `Did you mean ${first.call}?`,
        ...(more.length > 0 ? [linesOf(near.map(({ one }) => one))] : []),
      ]
    : [otherwise, ...(among.length <= 2 * NAMED ? [linesOf(among, 2 * NAMED)] : [])];
  throw new NotThere(`there is no ${what} ${typed} in the record`, remedy.join('\n'), typed);
}

/** The one of that id, else those of that name. */
export function called<T extends Callable>(among: readonly T[], typed: string): T[] {
  const id = typed.toLowerCase();
  const found = among.find((one) => one.id === id);
  if (found) return [found];
  const wanted = keyOf(typed);
  return among.filter(({ calls }) => calls.some((call) => keyOf(call) === wanted));
}

/** Those that have all the words in their names or ids. */
export function byWords<T extends Callable>(among: readonly T[], typed: string): T[] {
  const words = keyOf(typed).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return among.filter(({ id, calls }) => {
    const own = new Set([id, ...calls].flatMap((call) => keyOf(call).split(' ')));
    return words.every(
      (word) =>
        own.has(word) ||
        (word.length >= LEAST_BEGINNING && [...own].some((one) => one.startsWith(word))),
    );
  });
}

/** The few whose id or name is spelled most like it, and which of these. */
export function nearTo<T extends Callable>(
  among: readonly T[],
  typed: string,
): { call: string; one: T }[] {
  const found: { call: string; one: T }[] = [];
  let left = among;
  while (found.length < NEAR) {
    const call = closestMatch(
      typed,
      left.flatMap(({ id, calls }) => [id, ...calls]),
    );
    const one = left.find(({ id, calls }) => id === call || calls.includes(call ?? ''));
    if (call === undefined || !one) break;
    found.push({ call, one });
    left = left.filter((other) => other !== one);
  }
  return found;
}

function linesOf(things: readonly Callable[], most = NAMED): string {
  const lines = things
    .slice(0, most)
    .map(({ id, calls: [name = ''] }) => (name ? `- ${id}: ${name}` : `- ${id}`));
  return [...lines, ...(things.length > most ? [`and ${things.length - most} more`] : [])].join(
    '\n',
  );
}

const LATIN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...'абвгдезийклмнопрстуфыэ'].map((letter, i) => [letter, 'abvgdeziiklmnoprstufye'[i] ?? '']),
  ),
  ...{ ж: 'zh', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ь: '', ю: 'iu', я: 'ia' },
};

/** The words of a name without case, marks and signs, in Latin letters, so that OBSE calls ОБСЕ. */
function keyOf(text: string): string {
  return text
    .split(/[^\p{L}\p{M}\p{N}'’‘ʻʼ]+/u)
    .map((word) => foldLetters(word).replaceAll(/[а-я]/g, (letter) => LATIN[letter] ?? letter))
    .filter(Boolean)
    .join(' ');
}
