import { toJson } from '../../answer/to-json.ts';
import { closestMatch } from '../../base/closest-match.ts';
import { UserError } from '../../base/user-error.ts';
import { saidOf } from '../../measure/said.ts';
import { heading, items } from '../../view/blocks.ts';
import { saidBlocks } from '../../view/measure/blocks.ts';
import { printText } from '../../view/print-text.ts';
import { command } from '../command.ts';
import { interruptible } from '../interruptible.ts';
import { openRecord } from '../open-record.ts';
import { worldTableBlocks, worldTableJson, worldTables } from '../published/world-tables.ts';

/** `casus world <question>`: one question put to all disputes or crises there are data of. */
export const world = command({
  name: 'world',
  summary:
    'one question put to all cases of published data: who was bound and came, what organizations did, who is how strong',
  arguments: [{ name: '<question>', about: 'commitments, organizations or capability' }],
  options: [
    { flags: '--table <id>', about: 'only this table of the answer' },
    { flags: '--store <folder>', about: 'where imports are kept; as for casus data' },
  ],
  run: ({ folder: region, arguments: [typed = ''], options, lang, json, output }) =>
    interruptible(async (signal) => {
      const { WORLD_QUESTIONS } = await import('../../datasets/world/index.ts');
      const ids = WORLD_QUESTIONS.map(({ id }) => id);
      const question = WORLD_QUESTIONS.find(({ id }) => id === typed);
      if (!question) {
        throw new UserError(
          `world does not know the question ${typed}`,
          `Did you mean ${closestMatch(typed, ids) ?? ids.join(' or ')}?`,
        );
      }
      const { table: only, store } = options;
      const chosen = question.tables.filter(({ id }) => only === undefined || id === only);
      if (chosen.length === 0) {
        const known = question.tables.map(({ id }) => id);
        throw new UserError(
          `${question.id} has no table ${String(only)}`,
          `It has ${known.join(', ')}.`,
        );
      }
      const folder = typeof store === 'string' ? store : undefined;
      const record = question.ofRegion ? openRecord(region) : undefined;
      const answers = await worldTables(question, chosen, folder, signal, record);
      const said = record ? saidOf(record, question.id) : [];
      if (json) {
        const tables = answers.flatMap(worldTableJson);
        output.write(
          toJson({ question: question.id, tables, said: said.map(({ claim }) => claim) }),
        );
        return 0;
      }
      const blocks = [
        heading(1, question.title[lang]),
        items(question.notes.map((note) => ({ text: note[lang] }))),
        ...answers.flatMap((answered) => [
          heading(2, answered.table.title[lang]),
          ...worldTableBlocks(answered, lang),
        ]),
        ...(record ? saidBlocks(record, said, lang) : []),
      ];
      output.write(printText(blocks, output.columns));
      return 0;
    }),
});
