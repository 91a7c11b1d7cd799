import { toJson } from '../../answer/to-json.ts';
import { closestMatch, meant } from '../../base/closest-match.ts';
import { UserError } from '../../base/user-error.ts';
import type { Dataset } from '../../datasets/dataset.ts';
import type { Imported } from '../../datasets/store/store.ts';
import { type Block, paragraph } from '../../view/blocks.ts';
import {
  dataListBlocks,
  dataShowBlocks,
  type ShownDataset,
  type ShownFigure,
  verifyBlocks,
} from '../../view/data/data-blocks.ts';
import { dataWords } from '../../view/data/words.ts';
import { printText } from '../../view/print-text.ts';
import { type CommandContext, command } from '../command.ts';
import { interruptible } from '../interruptible.ts';

const ACTIONS = ['list', 'show', 'add', 'verify', 'remove'] as const;

/** `casus data …`: published data sets, read from their original files and kept in a store. */
export const data = command({
  name: 'data',
  summary: 'published data sets: list them, import their original files, recompute their figures',
  arguments: [
    { name: '<action>', about: 'list, show, add, verify or remove' },
    { name: '[id]', about: 'the data set, as data list names it' },
    { name: '[files...]', about: 'for add: its files; for show: one of its tables' },
  ],
  options: [
    {
      flags: '--store <folder>',
      about: 'where imports are kept; CASUS_DATA or the user’s data folder unless given',
    },
    { flags: '--edition <edition>', about: 'for remove: this edition only' },
  ],
  run: async (context) => {
    const [action = '', id, ...files] = context.arguments;
    const loaded = await load();
    switch (action) {
      case 'list':
        return list(context, loaded);
      case 'show':
        return show(context, loaded, id, files[0]);
      case 'add':
        return add(context, loaded, id, files);
      case 'verify':
        return verify(context, loaded, id);
      case 'remove':
        return remove(context, loaded, id);
      default: {
        const near = closestMatch(action, [...ACTIONS]);
        throw new UserError(
          `data does not know ${action}`,
          near
            ? `Did you mean casus data ${near}?`
            : `Write casus data ${ACTIONS.join(', or casus data ')}.`,
        );
      }
    }
  },
});

/** The readers, loaded only by the commands that need them. */
async function load() {
  const [{ DATASETS }, store, folder, tables] = await Promise.all([
    import('../../datasets/index.ts'),
    import('../../datasets/store/store.ts'),
    import('../../datasets/store/folder.ts'),
    import('../../datasets/store/tables-of.ts'),
  ]);
  return { datasets: DATASETS, ...store, ...folder, ...tables };
}

type Loaded = Awaited<ReturnType<typeof load>>;

function list(context: CommandContext, loaded: Loaded): number {
  const folder = storeOf(context, loaded);
  const shown = loaded.datasets.map((dataset) => shownOf(loaded, folder, dataset));
  return answer(context, shown.map(briefly), dataListBlocks(shown, folder, context.lang));
}

function show(
  context: CommandContext,
  loaded: Loaded,
  id: string | undefined,
  table?: string,
): number {
  const dataset = asked(loaded, id);
  const shown = shownOf(loaded, storeOf(context, loaded), dataset);
  if (table !== undefined && !shown.tables.some(({ name }) => name === table)) {
    const names = shown.tables.map(({ name }) => name);
    throw new UserError(
      `${dataset.id} has no table ${table}`,
      `Did you mean ${closestMatch(table, names) ?? names.join(' or ')}?`,
    );
  }
  return answer(context, shown, dataShowBlocks(shown, table, context.lang));
}

async function add(
  context: CommandContext,
  loaded: Loaded,
  id: string | undefined,
  files: readonly string[],
): Promise<number> {
  const dataset = asked(loaded, id);
  if (files.length === 0) {
    const tables = dataset.files.map(({ table, format }) => `${table} (${format.join(' or ')})`);
    throw new UserError('no file is named', `${dataset.id} has the files: ${tables.join(', ')}.`);
  }
  const { readDataset } = await import('../../datasets/reading/read-dataset.ts');
  const t = dataWords(context.lang);
  const folder = storeOf(context, loaded);
  return interruptible(async (signal) => {
    const tell = (text: string) => context.output.warn(`casus: ${text}`);
    const read = readDataset(dataset, files, loaded.datasets, (file) => tell(t.reading(file)));
    const imported = await loaded.addImport(folder, read, new Date(), {
      signal,
      progress: (table, done, all) => tell(t.writing(table, done, all)),
    });
    const here = new Set(read.tables.map(({ name }) => name));
    const wanting = dataset.files.map(({ table }) => table).filter((name) => !here.has(name));
    return answer(context, editionJson(imported), [
      paragraph(t.added(dataset.id, imported.edition)),
      ...(wanting.length > 0 ? [paragraph(t.notGiven(wanting.join(', ')))] : []),
    ]);
  });
}

async function verify(context: CommandContext, loaded: Loaded, id?: string): Promise<number> {
  const { damagedTables, verifyImport } = await import('../../datasets/store/verify.ts');
  const folder = storeOf(context, loaded);
  const chosen = id === undefined ? loaded.datasets : [asked(loaded, id)];
  const figures: ShownFigure[] = [];
  const damaged: { id: string; table: string }[] = [];
  for (const dataset of chosen) {
    const imported = loaded.currentImport(folder, dataset.id);
    if (!imported) continue;
    const broken = damagedTables(imported);
    damaged.push(...broken.map((table) => ({ id: dataset.id, table })));
    if (broken.length > 0) continue;
    for (const { figure, ours, agrees, wanting } of await verifyImport(dataset, imported)) {
      figures.push({
        dataset: dataset.id,
        what: figure.what,
        ours: ours === undefined ? '' : told(ours),
        theirs: told(figure.theirs),
        ...(figure.source === undefined ? {} : { source: figure.source }),
        agrees,
        wanting,
      });
    }
  }
  if (figures.length === 0 && damaged.length === 0) {
    throw new UserError(
      id === undefined ? 'nothing is imported' : `${id} is not imported`,
      'Import it first: casus data add <id> FILE...',
    );
  }
  const code = damaged.length > 0 || figures.some(({ agrees }) => agrees === false) ? 1 : 0;
  answer(context, { figures, damaged }, verifyBlocks(figures, damaged, context.lang));
  return code;
}

function remove(context: CommandContext, loaded: Loaded, id?: string): number {
  const dataset = asked(loaded, id);
  const { edition } = context.options;
  const only = typeof edition === 'string' ? edition : undefined;
  const gone = loaded.removeImports(storeOf(context, loaded), dataset.id, only);
  if (gone === 0) {
    throw new UserError(
      only === undefined ? `${dataset.id} is not imported` : `${dataset.id} has no edition ${only}`,
      `casus data show ${dataset.id} tells what is imported.`,
    );
  }
  const words = dataWords(context.lang);
  return answer(context, { id: dataset.id, removed: gone }, [
    paragraph(words.removed(dataset.id, gone)),
  ]);
}

function answer(
  { json, output }: CommandContext,
  value: unknown,
  blocks: readonly Block[],
): number {
  output.write(json ? toJson(value) : printText(blocks, output.columns));
  return 0;
}

function storeOf({ options }: CommandContext, loaded: Loaded): string {
  return typeof options.store === 'string' ? options.store : loaded.storeFolder();
}

function asked({ datasets }: Loaded, id: string | undefined): Dataset {
  const found = datasets.find((dataset) => dataset.id === id?.toLowerCase());
  if (found) return found;
  const ids = datasets.map((dataset) => dataset.id);
  throw new UserError(
    id === undefined ? 'no data set is named' : `Casus reads no data set ${id}`,
    meant(id ?? '', ids, `It reads ${ids.join(', ')}.`),
  );
}

function shownOf(loaded: Loaded, folder: string, dataset: Dataset): ShownDataset {
  const { id, title, titleRu, version, coverage, licence, citation, traps } = dataset;
  return {
    ...{ id, title, titleRu, version, coverage, licence, citation, traps },
    tables: loaded.tablesOf(dataset),
    editions: loaded.importsOf(folder, id).map(({ edition, current, about }) => ({
      edition,
      created: about.created,
      files: about.sources.map((source) => source.title),
      current,
    })),
  };
}

const briefly = ({ id, title, version, coverage, editions }: ShownDataset) => ({
  ...{ id, title, version, coverage, editions },
});

const editionJson = ({ id, edition, about }: Imported) => ({
  id,
  edition,
  created: about.created,
  files: about.sources.map((source) => source.title),
  tables: about.resources.map(({ name, rows }) => ({ name, rows })),
});

/** A figure, or several in a row, as it is shown. */
function told(value: number | string | readonly (number | string)[]): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}
