import { toJson } from '../../answer/to-json.ts';
import { closestMatch } from '../../base/closest-match.ts';
import { UserError } from '../../base/user-error.ts';
import { type Block, heading, items, paragraph, table } from '../../view/blocks.ts';
import { sqlWords } from '../../view/data/sql-words.ts';
import { printText } from '../../view/print-text.ts';
import { command } from '../command.ts';
import { interruptible } from '../interruptible.ts';

/** `casus world <question>`: one question put to all disputes or crises there are data of. */
export const world = command({
  name: 'world',
  summary:
    'one question put to every dispute since 1816 or every crisis since 1918: who was bound, who came',
  arguments: [{ name: '<question>', about: 'commitments or organizations' }],
  options: [
    { flags: '--table <id>', about: 'only this table of the answer' },
    { flags: '--store <folder>', about: 'where imports are kept; as for casus data' },
  ],
  run: ({ arguments: [typed = ''], options, lang, json, output }) =>
    interruptible(async (signal) => {
      const [{ WORLD_QUESTIONS }, { DATASETS }, { openWorld }, { askWorld }, stores, { DERIVED }] =
        await Promise.all([
          import('../../datasets/world/index.ts'),
          import('../../datasets/index.ts'),
          import('../../datasets/sql/open-world.ts'),
          import('../../datasets/sql/ask-world.ts'),
          import('../../datasets/store/folder.ts'),
          import('../../datasets/sql/derived.ts'),
        ]);
      const ids = WORLD_QUESTIONS.map(({ id }) => id);
      const question = WORLD_QUESTIONS.find(({ id }) => id === typed);
      if (!question) {
        throw new UserError(
          `world does not know the question ${typed}`,
          `Did you mean ${closestMatch(typed, ids) ?? ids.join(' or ')}?`,
        );
      }
      const { table: only } = options;
      const chosen = question.tables.filter(({ id }) => only === undefined || id === only);
      if (chosen.length === 0) {
        const known = question.tables.map(({ id }) => id);
        throw new UserError(
          `${question.id} has no table ${String(only)}`,
          `It has ${known.join(', ')}.`,
        );
      }
      /** The data sets behind tables that are not there. */
      const importsFor = (tables: readonly string[]): string[] => [
        ...new Set(
          tables.flatMap((name): string[] => {
            const derived = DERIVED.find((one) => one.name === name);
            return derived
              ? importsFor(derived.needs)
              : [(name.split('.')[0] ?? '').replaceAll('_', '-')];
          }),
        ),
      ];
      const store = typeof options.store === 'string' ? options.store : stores.storeFolder();
      const used = DATASETS.filter(({ id }) => question.imports.includes(id));
      const open = await openWorld(used, store, { kept: chosen.flatMap(({ needs }) => needs) });
      try {
        const t = sqlWords(lang);
        const answers: {
          id: string;
          columns: string[];
          rows: (string | number | boolean | null)[][];
        }[] = [];
        const blocks: Block[] = [
          heading(1, question.title[lang]),
          items(question.notes.map((note) => ({ text: note[lang] }))),
        ];
        for (const { id, title, columns, needs, sql, notes } of chosen) {
          blocks.push(heading(2, title[lang]));
          const wanting = needs.filter((need) => !open.tables.has(need));
          if (wanting.length > 0) {
            blocks.push(paragraph(t.wanting(title[lang], importsFor(wanting).join(', '))));
            continue;
          }
          const { rows } = await askWorld(
            open.connection,
            sql,
            { rows: 1000, seconds: 600 },
            signal,
          );
          answers.push({
            id,
            columns: columns.map(({ en }) => en),
            rows: rows.map((row) => [...row]),
          });
          blocks.push(
            table(
              columns.map((column) => column[lang]),
              rows.map((row) => row.map((cell) => String(cell ?? ''))),
            ),
            ...notes.map((note) => paragraph(note[lang])),
          );
        }
        output.write(
          json
            ? toJson({ question: question.id, tables: answers })
            : printText(blocks, output.columns),
        );
        return 0;
      } finally {
        open.close();
      }
    }),
});
