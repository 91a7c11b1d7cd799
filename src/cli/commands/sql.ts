import { readFileSync } from 'node:fs';
import { toJson } from '../../answer/to-json.ts';
import { UserError } from '../../base/user-error.ts';
import type { Answer } from '../../datasets/sql/ask-world.ts';
import { csvLine } from '../../infer/qca/csv.ts';
import { heading, paragraph, table } from '../../view/blocks.ts';
import { sqlWords } from '../../view/data/sql-words.ts';
import { printText } from '../../view/print-text.ts';
import { type CommandContext, command } from '../command.ts';
import { interruptible } from '../interruptible.ts';
import { openRecord } from '../open-record.ts';

const ROWS = 100;
const SECONDS = 60;

/** `casus sql "SELECT …"`: questions to the imported data, the tables derived from them, and the record. */
export const sql = command({
  name: 'sql',
  summary: 'ask the imported data, the tables derived from them and the record in SQL',
  arguments: [{ name: '[query]', about: 'one SELECT; a hyphen reads it from standard input' }],
  options: [
    { flags: '--tables', about: 'list what can be asked' },
    { flags: '--csv', about: 'write the answer as CSV' },
    { flags: '--rows <n>', about: `how many rows to write; ${ROWS} unless given` },
    { flags: '--seconds <n>', about: `how long it may take; ${SECONDS} unless given` },
    { flags: '--memory <gb>', about: 'how many gigabytes it may use; 2 unless given' },
    { flags: '--store <folder>', about: 'where imports are kept; as for casus data' },
  ],
  run: (context) => interruptible((signal) => run(context, signal)),
});

async function run(context: CommandContext, signal: AbortSignal): Promise<number> {
  const { folder, lang, json, output, options } = context;
  const [typed] = context.arguments;
  if (typed === undefined && options.tables !== true) {
    throw new UserError(
      'no question is asked',
      'Write casus sql "SELECT ...", or casus sql --tables.',
    );
  }
  const [
    { DATASETS },
    { openWorld },
    { addRecord, RECORD_TABLES },
    { askWorld },
    { DERIVED },
    stores,
    forms,
  ] = await Promise.all([
    import('../../datasets/index.ts'),
    import('../../datasets/sql/open-world.ts'),
    import('../../datasets/sql/record-tables.ts'),
    import('../../datasets/sql/ask-world.ts'),
    import('../../datasets/sql/derived.ts'),
    import('../../datasets/store/folder.ts'),
    import('../../datasets/store/tables-of.ts'),
  ]);
  const store = typeof options.store === 'string' ? options.store : stores.storeFolder();
  const limits = { memory: `${numberOf(options.memory, '--memory', 2)}GB`, threads: 2 };
  const record = openRecord(folder);
  const world = await openWorld(DATASETS, store, {
    more: (duck) => addRecord(duck, record),
    limits,
  });
  const t = sqlWords(lang);
  try {
    if (options.tables === true) {
      const rows = [
        ...DATASETS.flatMap((dataset) =>
          forms
            .tablesOf(dataset)
            .map(({ name, row }) => [`${forms.schemaOf(dataset.id)}.${name}`, row]),
        ),
        ...DERIVED.map(({ name, row }) => [name, row]),
        ...RECORD_TABLES.map(({ name, columns }) => [
          `record.${name}`,
          Object.keys(columns).join(', '),
        ]),
      ].filter(([name = '']) => world.tables.has(name));
      const wanting = DERIVED.filter(({ name }) => !world.tables.has(name));
      output.write(
        json
          ? toJson(rows.map(([name, row]) => ({ name, row })))
          : printText(
              [
                heading(2, t.title),
                table(
                  [t.table, t.row],
                  rows.map(([name = '', row = '']) => [name, row]),
                ),
                ...wanting.map(({ name, needs }) => paragraph(t.wanting(name, needs.join(', ')))),
              ],
              output.columns,
            ),
      );
      return 0;
    }
    const query = typed === '-' ? readFileSync(0, 'utf8') : (typed ?? '');
    const answer = await askWorld(
      world.connection,
      query,
      {
        rows: numberOf(options.rows, '--rows', ROWS),
        seconds: numberOf(options.seconds, '--seconds', SECONDS),
      },
      signal,
    );
    if (json) output.write(toJson(answer));
    else if (options.csv === true) output.write(csvOf(answer));
    else {
      output.write(
        printText(
          [
            table(
              answer.columns,
              answer.rows.map((row) => row.map((cell) => String(cell ?? ''))),
            ),
            paragraph(t.rows(answer.rows.length, answer.more)),
          ],
          output.columns,
        ),
      );
    }
    return 0;
  } finally {
    world.close();
  }
}

function csvOf({ columns, rows }: Answer): string {
  return [columns, ...rows].map(csvLine).join('\n');
}

function numberOf(typed: unknown, option: string, unless: number): number {
  if (typed === undefined) return unless;
  const value = Number(typed);
  if (Number.isFinite(value) && value > 0) return value;
  throw new UserError(
    `${option} ${String(typed)} is not a number above 0`,
    `Write ${option} ${unless}.`,
  );
}
