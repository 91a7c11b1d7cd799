import type { CasusRecord } from '../../record/record.ts';
import { dataPackageOf } from './data-package.ts';
import { type ExportFile, type ExportFormat, TABLES } from './format.ts';
import { EXPORTS } from './index.ts';
import { jsonText } from './json-text.ts';
import { LICENCE_FILE, type Licence } from './licence.ts';
import { READERS, readerInPython, readerInR } from './readers.ts';
import { readmeOf } from './readme.ts';

/** The file by which an export is known as one. */
export const MARK = 'casus-export.json';

const PACKAGE = 'datapackage.json';
const READMES = { en: 'README.md', ru: 'README.ru.md' } as const;

/** The files and folders at the top of an export that are Casus's own, whatever was asked for. */
export const OWN: readonly string[] = [
  ...[MARK, PACKAGE, READMES.en, READMES.ru, LICENCE_FILE, ...READERS, TABLES],
  ...new Set(EXPORTS.flatMap(({ top }) => top)),
];

export interface Export {
  /** What was asked for, without what tells of it. */
  readonly files: readonly ExportFile[];
  /** All that is written: each text by its path. The same record gives the same bytes. */
  readonly written: ReadonlyMap<string, string>;
}

/** An edition in some forms, with what another program or a reader needs to understand it. */
export function exportOf(
  record: CasusRecord,
  formats: readonly ExportFormat[],
  licence: Licence | undefined,
): Export {
  const files = formats.flatMap(({ make }) => make(record));
  const { region, edition } = record;
  const mark = { v: 1, region: region.id, edition, formats: formats.map(({ id }) => id) };
  const tables = files.some(({ table }) => table);
  const written: [path: string, text: string][] = [
    [MARK, jsonText(mark)],
    [PACKAGE, jsonText(dataPackageOf(record, files, licence))],
    [READMES.en, readmeOf(record, files, licence, 'en')],
    [READMES.ru, readmeOf(record, files, licence, 'ru')],
    ...(licence ? [[LICENCE_FILE, licence.text] as [string, string]] : []),
    ...(tables
      ? ([
          [READERS[0], readerInR(files)],
          [READERS[1], readerInPython(files)],
        ] as [string, string][])
      : []),
    ...files.map(({ path, text }): [string, string] => [path, text]),
  ];
  return { files, written: new Map(written) };
}
