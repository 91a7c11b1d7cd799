import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { KINDS } from '../../src/record/kinds.ts';
import { type RecordFile, readFiles } from '../../src/store/files.ts';
import { checkTexts } from '../../src/store/load.ts';
import { type Chance, chance, mutate } from './mutations.ts';

const RECORDS = fileURLToPath(new URL('../../record', import.meta.url));
const SEED = 20220914;
const WANTED = 10_000;
/** Files of a round are read together, so that what holds across files is broken as well. */
const A_ROUND = 250;

const files = readdirSync(RECORDS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((entry) => readFiles(join(RECORDS, entry.name), RECORDS));
const texts = files.map(({ text }) => text);

interface Text {
  readonly file: string;
  readonly text: string;
}

describe(`${WANTED} broken files, seed ${SEED}`, () => {
  const rounds = Array.from({ length: WANTED / A_ROUND }, (_, round) => round);

  test.for(rounds)('round %i: no crash, no hang, every fault has its place and remedy', (round) => {
    const random = chance(SEED + round);
    const broken = drawn(files, A_ROUND, random).map((file) => brokenFile(file, random));
    const { diagnostics } = checked(broken);
    const known = new Map(broken.map(({ file, text }) => [file, text.split('\n').length]));
    for (const diagnostic of diagnostics) {
      const fault = whatLacks(diagnostic, known);
      if (fault) throw new Error(`${fault}: ${JSON.stringify(diagnostic, null, 2)}`);
    }
    // Most of what was done to the files is a fault.
    expect(diagnostics.length).toBeGreaterThan(A_ROUND / 2);
  });
});

/** The diagnostics of these files; of a crash, the one file that alone makes it. */
function checked(broken: readonly Text[]): { diagnostics: readonly Diagnostic[] } {
  try {
    return checkTexts(broken);
  } catch (error) {
    const culprit = broken.find((each) => {
      try {
        checkTexts([each]);
        return false;
      } catch {
        return true;
      }
    });
    throw new Error(`${error}\nby ${culprit?.file ?? 'several files'}:\n${culprit?.text}`);
  }
}

/** So many of them by chance, each at most once. */
function drawn<T>(items: readonly T[], count: number, random: Chance): T[] {
  const left = [...items];
  return Array.from({ length: count }, () => left.splice(random.below(left.length), 1)).flat();
}

/** A file of the record, or a piece of a long list, under its own name, with something wrong. */
function brokenFile({ file, kind, text }: RecordFile, random: Chance): Text {
  const piece = kind !== undefined && KINDS[kind].list ? pieceOf(text, random) : text;
  return { file, text: mutate(piece, random, texts) };
}

/** Up to four things of a list that follow one another. */
function pieceOf(text: string, random: Chance): string {
  const things = text.split(/^(?=- )/m);
  const from = random.below(things.length);
  return things.slice(from, from + 1 + random.below(4)).join('');
}

/** What a diagnostic fails to say, if anything; `lengths` are the lines of each file. */
function whatLacks(
  { place, message, why, remedy, code }: Diagnostic,
  lengths: ReadonlyMap<string, number>,
): string | undefined {
  const last = code === 'region-missing' ? 1 : lengths.get(place.file);
  if (last === undefined) return 'it names no file that was read';
  if (!(place.line >= 1 && place.line <= last)) return `its line is not in the file's ${last}`;
  if (!(place.column >= 1)) return 'its column is none';
  if (message.trim() === '' || why.trim() === '' || remedy.trim() === '')
    return 'it is not explained';
  if (/\p{Cc}/u.test(message) || message.length > 400) return 'its message is no line';
  if (/undefined|\[object|call stack/.test(message)) return 'its message leaks the program';
  return undefined;
}
