import type { Column } from '../src/datasets/column.ts';
import type { Dataset } from '../src/datasets/dataset.ts';
import type { Figure } from '../src/datasets/figure.ts';
import { DATASETS } from '../src/datasets/index.ts';
import { DERIVED } from '../src/datasets/sql/derived.ts';
import type { DerivedTable } from '../src/datasets/sql/derived-table.ts';
import { schemaOf, tablesOf } from '../src/datasets/store/tables-of.ts';
import { type Written, writeAll } from './written.ts';

/** docs/datasets/: a page for each data set, and the list of them, from the descriptors. */
export function datasetFiles(): Written {
  const pages = DATASETS.map(
    (dataset) => [`docs/datasets/${dataset.id}.md`, pageOf(dataset)] as const,
  );
  const derived = DERIVED.map((one) => [derivedPath(one), derivedPage(one)] as const);
  return new Map([['docs/datasets/README.md', listPage()], ...pages, ...derived]);
}

const derivedPath = ({ name }: DerivedTable): string =>
  `docs/datasets/${name.replaceAll('_', '-')}.md`;

function derivedPage({ name, row, about, columns, needs, traps, example }: DerivedTable): string {
  return joined([
    `# ${name}`,
    `A derived table: one row is ${row}. It is there once ${needs.map((need) => `\`${need}\``).join(', ')} are imported.`,
    about,
    '## What to know before you use it',
    traps.map((trap) => `- ${trap}`).join('\n'),
    '## Columns',
    table(['column', 'type', 'meaning'], runs(columns)),
    '## Example',
    `\`\`\`sql\n${example}\n\`\`\``,
    'This page is written by `npm run datasets` from the descriptor in `src/datasets/sql/`; a test holds that it is current.',
  ]);
}

const MADE =
  'This page is written by `npm run datasets` from the descriptor in `src/datasets/`; a test holds that it is current.';

function listPage(): string {
  const rows = DATASETS.map(({ id, title, version, coverage }) => [
    `[\`${id}\`](${id}.md)`,
    title,
    version,
    coverage,
  ]);
  return joined([
    '# Published data sets',
    'What Casus reads from the original files. How to import them: [casus data](../guide/data.md). The data themselves are no part of Casus: get them from where they are published, and mind the licence of each.',
    table(['id', 'data set', 'version', 'coverage'], rows),
    '## Derived tables',
    'Made of the imported ones for [casus sql](../guide/sql.md), so that nobody has to join over intervals.',
    table(
      ['table', 'one row is'],
      DERIVED.map((one) => [`[\`${one.name}\`](${one.name.replaceAll('_', '-')}.md)`, one.row]),
    ),
    MADE,
  ]);
}

function pageOf(dataset: Dataset): string {
  const { id, title, titleRu, version, coverage, licence, citation, files, traps, figures } =
    dataset;
  return joined([
    `# ${title}`,
    `*${titleRu}*`,
    [
      `- id: \`${id}\`; in SQL the schema \`${schemaOf(id)}\``,
      `- version: ${version}`,
      `- coverage: ${coverage}`,
      `- licence: ${licence}`,
      `- to cite: ${citation.join('; ')}`,
    ].join('\n'),
    '## What to know before you use it',
    traps.map((trap) => `- ${trap}`).join('\n'),
    '## Files',
    table(
      ['table', 'one row is', 'rows', 'published as'],
      files.map((file) => [
        `\`${file.table}\`${file.wide ? ` and \`${file.wide.table}\`` : ''}`,
        file.wide ? `${file.row}; ${file.wide.row}` : file.row,
        file.rows === 'any' ? 'any number' : String(file.rows),
        [
          file.format.map((format) => FORMATS[format]).join(' or '),
          ...(file.encoding ? ['Latin-1'] : []),
          ...(file.preamble ? [`${file.preamble} lines above the header`] : []),
        ].join(', '),
      ]),
    ),
    '## Figures that have to come out',
    table(
      ['figure', 'theirs', 'source'],
      figures.map((figure) => [
        figure.what,
        toldOf(figure),
        figure.source ?? 'counted in the file',
      ]),
    ),
    '## Columns',
    'Empty cells are missing, and so are the codes that a column says are missing. A column without a meaning here is explained in the codebook of its authors only.',
    ...tablesOf(dataset).flatMap(({ name, columns }) => [
      `### ${name}`,
      table(['column', 'type', 'meaning'], runs(columns)),
    ]),
    MADE,
  ]);
}

const FORMATS = { csv: 'CSV', stata: 'Stata', workbook: 'Excel' } as const;

/** Columns without a meaning that stand together share a row. */
function runs(columns: readonly Column[]): string[][] {
  const rows: string[][] = [];
  let run: Column[] = [];
  const flush = () => {
    if (run.length === 0) return;
    const names = run.map(({ name }) => `\`${name}\``).join(', ');
    rows.push([names, run[0]?.type ?? '', 'see the codebook']);
    run = [];
  };
  for (const column of columns) {
    const { name, type, about } = column;
    if (about === undefined) {
      if (run.length > 0 && run[0]?.type !== type) flush();
      run.push(column);
    } else {
      flush();
      rows.push([`\`${name}\``, type, meaningOf(column)]);
    }
  }
  flush();
  return rows;
}

function meaningOf({ about = '', codes, missing, min, max }: Column): string {
  const listed = (of: Readonly<Record<string, string>>) =>
    Object.entries(of)
      .map(([value, label]) => (value === label ? value : `${value} ${label}`))
      .join(', ');
  const range =
    min === undefined && max === undefined ? [] : [`from ${min ?? '…'} to ${max ?? '…'}`];
  return [
    about,
    ...(codes ? [listed(codes)] : range),
    ...(missing ? [`missing: ${listed(missing)}`] : []),
  ].join('; ');
}

const toldOf = ({ theirs }: Figure): string =>
  Array.isArray(theirs) ? theirs.join(', ') : String(theirs);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const joined = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;

if (import.meta.main) writeAll(datasetFiles());
