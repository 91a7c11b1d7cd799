import { toJson } from '../../answer/to-json.ts';
import { UserError } from '../../base/user-error.ts';
import { paragraphsIn } from '../../infer/reuse/paragraphs.ts';
import { findReuse, REUSE_DEFAULTS, type ReuseOptions } from '../../infer/reuse/reuse.ts';
import { toldPair } from '../../infer/reuse/runs.ts';
import { readTexts } from '../../store/library/read-texts.ts';
import { wordReader } from '../../view/find/word-forms.ts';
import { printText } from '../../view/print-text.ts';
import { reuseBlocks } from '../../view/reuse-blocks.ts';
import { reuseWordsIn } from '../../view/reuse-words.ts';
import { type CommandContext, command } from '../command.ts';
import { report } from '../terminal.ts';
import { watched } from '../watched.ts';

const LIMIT = 20;

/** `casus reuse A B`: which passages of one text stand in another, word by word. Needs no record. */
export const reuse = command({
  name: 'reuse',
  summary: 'passages of one text that stand in another, as where a law was copied, word by word',
  arguments: [
    { name: '<a>', about: 'a file, or a folder of txt, md, html, pdf and docx files' },
    { name: '[b]', about: 'what to hold it against; without it, a is held against itself' },
  ],
  options: [
    {
      flags: '--least <words>',
      about: `words that must be the same, ${REUSE_DEFAULTS.least} unless given`,
    },
    {
      flags: '--alike <share>',
      about: `share of the aligned words that must be the same, ${REUSE_DEFAULTS.alike} unless given`,
    },
    {
      flags: '--shingle <words>',
      about: `words in a row that candidates share, ${REUSE_DEFAULTS.shingle} unless given`,
    },
    {
      flags: '--common <pairs>',
      about: `pairs of paragraphs from which on a run of words is a formula, ${REUSE_DEFAULTS.common} unless given`,
    },
    {
      flags: '--limit <n>',
      about: `how many passages to show, ${LIMIT} unless given; JSON has all`,
    },
  ],
  run: async ({ lang, json, output, arguments: [a = '', b], options: given }) => {
    const options = askOptions(given);
    const limit = askWhole(given, 'limit', LIMIT, 1);
    const tell = (fault: UserError) => report(fault, output);
    const paragraphsOf = async (path: string) =>
      (await readTexts(path, tell)).flatMap(({ name, text }) => paragraphsIn(name, text));
    const left = await paragraphsOf(a);
    const right = b === undefined ? undefined : await paragraphsOf(b);
    const read = wordReader();
    const found = await watched(output, reuseWordsIn(lang).progress, (watch) =>
      findReuse(left, right, read, options, watch),
    );
    output.write(
      json
        ? toJson({ ...found, pairs: found.pairs.map(toldPair) })
        : printText(reuseBlocks(found, { a, b, limit }, lang), output.columns),
    );
    return 0;
  },
});

function askOptions(given: CommandContext['options']): ReuseOptions {
  const { least, alike, shingle, common } = REUSE_DEFAULTS;
  const share = given.alike === undefined ? alike : Number(given.alike);
  if (!(share > 0 && share <= 1)) {
    throw new UserError(
      `--alike ${String(given.alike)} is no share`,
      'Write a number above 0 and up to 1, for example --alike 0.8.',
    );
  }
  return {
    least: askWhole(given, 'least', least, 1),
    alike: share,
    shingle: askWhole(given, 'shingle', shingle, 1),
    common: askWhole(given, 'common', common, 1),
  };
}

function askWhole(
  given: CommandContext['options'],
  name: string,
  standard: number,
  from: number,
): number {
  if (given[name] === undefined) return standard;
  const number = Number(given[name]);
  if (Number.isInteger(number) && number >= from) return number;
  throw new UserError(
    `--${name} ${String(given[name])} is no whole number from ${from} on`,
    `Write for example --${name} ${standard}.`,
  );
}
