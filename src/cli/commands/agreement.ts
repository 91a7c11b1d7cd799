import { toJson } from '../../answer/to-json.ts';
import { UserError } from '../../base/user-error.ts';
import { agreementOf, type Coding } from '../../infer/agreement/agreement.ts';
import type { Level } from '../../infer/agreement/distance.ts';
import type { CaseTable } from '../../infer/qca/csv.ts';
import { agreementBlocks } from '../../view/agreement-blocks.ts';
import { printText } from '../../view/print-text.ts';
import { readCaseFile } from '../case-file.ts';
import { command } from '../command.ts';
import { namesOf, oneOf, wordsOf } from '../option-values.ts';

const LEVELS: readonly Level[] = ['nominal', 'ordinal', 'interval', 'ratio'];
const GAPS: readonly string[] = ['', 'NA', '.'];

/** `casus agreement FILE`: how far coders agree beyond chance. Needs no record. */
export const agreement = command({
  name: 'agreement',
  summary: 'how far several coders agree beyond chance: alpha and kappa of a CSV file of codes',
  arguments: [{ name: '<file>', about: 'codes as CSV: the unit first, then a column a coder' }],
  options: [
    {
      flags: '--level <level>',
      about: `what the codes are: ${LEVELS.join(', ')}; nominal unless given`,
    },
    { flags: '--coders <names>', about: 'the columns to compare; all unless given' },
    {
      flags: '--order <codes>',
      about: 'the codes from the least to the most, where they are words and not nominal',
    },
  ],
  run: ({ lang, json, output, arguments: [file = ''], options }) => {
    const data = readCaseFile(file);
    const level = oneOf(options.level, '--level', LEVELS);
    const columns = [...data.columns.keys()];
    const chosen = namesOf(options.coders, '--coders', columns);
    const coders = chosen.length > 0 ? chosen : columns;
    if (coders.length < 2) {
      throw new UserError(
        'agreement wants two coders at least',
        'Give the file a column for each coder, beside that of the units.',
      );
    }
    const coding = codingOf(data, coders, level, wordsOf(options.order));
    const found = agreementOf(coding, level);
    output.write(
      json
        ? toJson({ coders, units: coding.units.length, ...found })
        : printText(agreementBlocks(coding, found, lang), output.columns),
    );
    return 0;
  },
});

/** The codes as numbers: as they are, by the order given, or, where they are names, by any order. */
function codingOf(
  { cases, columns }: CaseTable,
  coders: readonly string[],
  level: Level,
  order: readonly string[],
): Coding {
  const cells = coders.map((name) => columns.get(name) ?? []);
  const codes = [...new Set(cells.flat())].filter((code) => !GAPS.includes(code));
  const words = codes.filter((code) => !Number.isFinite(Number(code)));
  const places =
    order.length > 0
      ? inOrder(order, codes)
      : words.length > 0 && level === 'nominal'
        ? new Map(codes.toSorted().map((code, place) => [code, place]))
        : undefined;
  return {
    units: cases,
    coders,
    byCoder: cells.map((list, coder) =>
      list.map((code, unit) => {
        if (GAPS.includes(code)) return undefined;
        const value = places ? places.get(code) : Number(code);
        if (value !== undefined && Number.isFinite(value)) return value;
        throw new UserError(
          `${coders[coder]} codes ${cases[unit]} as “${code}”, which is no number, and --level ${level} needs one`,
          level === 'ordinal'
            ? `Say which is more: --order ${codes.join(',')}, from the least to the most.`
            : 'Write the codes as numbers, or take --level nominal.',
        );
      }),
    ),
  };
}

function inOrder(order: readonly string[], codes: readonly string[]): Map<string, number> {
  for (const code of codes) namesOf(code, 'a code that --order leaves out: the file', order);
  return new Map(order.map((code, place) => [code, place]));
}
