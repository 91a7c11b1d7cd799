import { toJson } from '../../answer/to-json.ts';
import { meant } from '../../base/closest-match.ts';
import { UserError } from '../../base/user-error.ts';
import { matchTexts, sourcesOfText } from '../../record/match-texts.ts';
import { type CasusRecord, find, list } from '../../record/record.ts';
import { type Added, addText } from '../../store/library/add-text.ts';
import { readLibrary } from '../../store/library/read-library.ts';
import type { Item } from '../../view/blocks.ts';
import { items } from '../../view/blocks.ts';
import { defectTexts, libraryBlocks } from '../../view/library-blocks.ts';
import { messagesIn } from '../../view/messages/index.ts';
import { printText } from '../../view/print-text.ts';
import { type CommandContext, command } from '../command.ts';
import { LIBRARY } from '../library-folder.ts';
import { openRecord } from '../open-record.ts';
import { report } from '../terminal.ts';

/** `casus library add FILE…` and `casus library list`: the texts that locators are looked up in. */
export const library = command({
  name: 'library',
  summary: 'your copies of the sources: add txt, html, pdf and docx files, list what is there',
  arguments: [
    { name: '<action>', about: 'add or list' },
    { name: '[files...]', about: 'for add: the files to read' },
  ],
  options: [
    { flags: '--library <folder>', about: `the folder of texts; ${LIBRARY}/ unless given` },
    { flags: '--source <id>', about: 'for add: the source that the file is the text of' },
  ],
  run: (context) => {
    const [action = '', ...files] = context.arguments;
    if (action === 'add') return add(context, files);
    if (action === 'list' && files.length === 0) return show(context);
    throw new UserError(
      action === 'list' ? 'library list takes no files' : `library does not know ${action}`,
      'Write casus library add FILE... or casus library list.',
    );
  },
});

/** Adds what can be read; a file that cannot is told and leaves nothing behind. */
async function add(
  { folder, lang, json, output, options }: CommandContext,
  files: readonly string[],
): Promise<number> {
  const record = openRecord(folder);
  const source = askSource(record, options.source, files);
  const sources = list(record, 'source');
  const match = (text: { name: string; text: string }) => {
    const [only, ...more] = sourcesOfText(sources, text);
    return more.length > 0 ? undefined : only;
  };
  const added: Added[] = [];
  let code = 0;
  for (const file of files) {
    try {
      added.push(await addText(folderOf(options), file, source, match));
    } catch (error) {
      code = report(error, output);
    }
  }
  const t = messagesIn(lang).library;
  const itemOf = ({ name, layer, outcome, about }: Added): Item => ({
    text: t.outcome[outcome](name, layer.slice(0, 12)),
    items: [
      about.source === undefined
        ? t.noSource
        : about.sourceBy === 'matched'
          ? t.matched(about.source)
          : t.ofSource(about.source),
      ...defectTexts(about.defects, lang),
    ].map((text) => ({ text })),
  });
  if (json) output.write(toJson(added));
  else if (added.length > 0) output.write(printText([items(added.map(itemOf))], output.columns));
  return code;
}

function show({ folder, lang, json, output, options }: CommandContext): number {
  const record = openRecord(folder);
  const read = readLibrary(folderOf(options));
  const matched = matchTexts(list(record, 'source'), read.texts);
  for (const { place, message, remedy } of read.diagnostics) {
    output.warn(`${place.file}: ${message}\n  ${remedy}`);
  }
  if (json) {
    const sources = new Map(
      [...matched.bySource].flatMap(([id, texts]) => texts.map((text) => [text, id] as const)),
    );
    const texts = read.texts.map((text) => ({
      name: text.name,
      path: text.path,
      length: text.text.length,
      source: sources.get(text),
      layer: text.layer,
      defects: text.defects,
    }));
    output.write(toJson(texts));
  } else output.write(printText(libraryBlocks(read, matched, lang), output.columns));
  return read.diagnostics.length > 0 ? 1 : 0;
}

function folderOf(options: CommandContext['options']): string {
  return typeof options.library === 'string' ? options.library : LIBRARY;
}

function askSource(
  record: CasusRecord,
  typed: unknown,
  files: readonly string[],
): string | undefined {
  if (files.length === 0) {
    throw new UserError('no file is named', 'Write casus library add FILE...');
  }
  if (typed === undefined) return undefined;
  if (files.length > 1) {
    throw new UserError('--source names one source for several files', 'Add them one by one.');
  }
  const id = String(typed);
  if (find(record, 'source', id)) return id;
  throw new UserError(
    `there is no source ${id} in the record`,
    meant(id, record.tables.source.keys(), 'casus list source lists them; or leave --source out.'),
  );
}
