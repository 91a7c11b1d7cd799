import { type Block, heading, items, paragraph, table } from '../blocks.ts';
import type { Lang } from '../lang.ts';
import { dataWords } from './words.ts';

/** A column of a data set, as far as it is shown. */
export interface ShownColumn {
  readonly name: string;
  readonly type: 'integer' | 'number' | 'text' | 'day';
  readonly about?: string;
  readonly codes?: Readonly<Record<string, string>>;
  readonly missing?: Readonly<Record<string, string>>;
}

export interface ShownTable {
  readonly name: string;
  readonly row: string;
  readonly columns: readonly ShownColumn[];
}

export interface ShownEdition {
  readonly edition: string;
  readonly created: string;
  readonly files: readonly string[];
  readonly current: boolean;
}

export interface ShownDataset {
  readonly id: string;
  readonly title: string;
  readonly titleRu: string;
  readonly version: string;
  readonly coverage: string;
  readonly licence: string;
  readonly citation: readonly string[];
  readonly traps: readonly string[];
  readonly tables: readonly ShownTable[];
  readonly editions: readonly ShownEdition[];
}

/** Every data set that Casus reads, and which are imported. */
export function dataListBlocks(
  datasets: readonly ShownDataset[],
  folder: string,
  lang: Lang,
): Block[] {
  const t = dataWords(lang);
  const here = datasets.filter(({ editions }) => editions.length > 0).length;
  return [
    heading(2, t.listTitle(datasets.length, here)),
    table(
      [t.dataset, t.version, t.title, t.imported],
      datasets.map((dataset) => [
        dataset.id,
        dataset.version,
        titleIn(dataset, lang),
        dataset.editions.find(({ current }) => current)?.edition ?? t.notImported,
      ]),
    ),
    paragraph(t.store(folder)),
    ...(here === 0 ? [paragraph(t.howToAdd)] : []),
  ];
}

/** One data set: where it comes from, its traps and tables; or the columns of one table. */
export function dataShowBlocks(
  dataset: ShownDataset,
  only: string | undefined,
  lang: Lang,
): Block[] {
  const t = dataWords(lang);
  if (only !== undefined) {
    return dataset.tables
      .filter(({ name }) => name === only)
      .flatMap((one) => [heading(2, t.columns(one.name)), columnsTable(one.columns, lang)]);
  }
  const { editions } = dataset;
  return [
    heading(1, titleIn(dataset, lang)),
    items([
      { text: `${t.version}: ${dataset.version}` },
      { text: `${t.coverage}: ${dataset.coverage}` },
      { text: `${t.licence}: ${dataset.licence}` },
      { text: t.cite, items: dataset.citation.map((text) => ({ text })) },
    ]),
    heading(2, t.tables),
    table(
      [t.table, t.row, t.columnsCount],
      dataset.tables.map(({ name, row, columns }) => [name, row, String(columns.length)]),
    ),
    heading(2, t.traps),
    items(dataset.traps.map((text) => ({ text }))),
    heading(2, t.editions),
    editions.length === 0
      ? paragraph(t.none)
      : items(
          editions.map(({ edition, created, files, current }) => ({
            text: t.edition(edition, created.slice(0, 10), files.join(', '), current),
          })),
        ),
  ];
}

/** What the columns of a table mean. */
export function columnsTable(columns: readonly ShownColumn[], lang: Lang): Block {
  const t = dataWords(lang);
  return table(
    [t.column, t.type, t.meaning],
    columns.map(({ name, type, about, codes, missing }) => [
      name,
      t.types[type],
      [
        about ?? t.codebook,
        ...(codes ? [listed(codes)] : []),
        ...(missing ? [t.missing(listed(missing))] : []),
      ].join('; '),
    ]),
  );
}

export interface ShownFigure {
  readonly dataset: string;
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
  readonly source?: string;
  readonly agrees: boolean | undefined;
  /** Tables that are not imported, where it could not be worked out. */
  readonly wanting: readonly string[];
}

/** Figures recomputed: ours beside theirs, with the source of theirs. */
export function verifyBlocks(
  figures: readonly ShownFigure[],
  damaged: readonly { readonly id: string; readonly table: string }[],
  lang: Lang,
): Block[] {
  const t = dataWords(lang);
  const computed = figures.filter(({ agrees }) => agrees !== undefined);
  return [
    heading(2, t.verifyTitle),
    table(
      [t.dataset, t.figure, t.ours, t.theirs, t.agrees, t.source],
      figures.map(({ dataset, what, ours, theirs, source, agrees, wanting }) => [
        dataset,
        what,
        agrees === undefined ? '' : ours,
        theirs,
        agrees === undefined ? t.leftOut(wanting.join(', ')) : agrees ? t.yes : t.no,
        source ?? t.counted,
      ]),
    ),
    ...damaged.map(({ id, table: name }) => paragraph(t.damaged(id, name))),
    paragraph(t.verified(computed.filter(({ agrees }) => agrees).length, computed.length)),
  ];
}

const titleIn = ({ title, titleRu }: ShownDataset, lang: Lang): string =>
  lang === 'ru' ? titleRu : title;

function listed(codes: Readonly<Record<string, string>>): string {
  return Object.entries(codes)
    .map(([value, label]) => (value === label ? value : `${value} ${label}`))
    .join(', ');
}
