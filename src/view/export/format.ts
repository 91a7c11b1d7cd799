import type { CasusRecord } from '../../record/record.ts';
import { type Both, type FlatTable, flatCsv } from './flat-table.ts';

/** A file of an export. */
export interface ExportFile {
  readonly path: string;
  readonly about: Both;
  readonly mediatype: string;
  readonly text: string;
  /** What it holds, where it is a table. */
  readonly table?: FlatTable;
}

/** One form in which the record can be taken to other programs. */
export interface ExportFormat {
  readonly id: string;
  readonly title: Both;
  /** What at the top of an export may be its. */
  readonly top: readonly string[];
  readonly make: (record: CasusRecord) => readonly ExportFile[];
}

export function exportFormat(descriptor: ExportFormat): ExportFormat {
  return descriptor;
}

/** The folder of all tables. */
export const TABLES = 'tables';

export function tableFile(table: FlatTable): ExportFile {
  const { name, row } = table;
  const path = `${TABLES}/${name}.csv`;
  return { path, about: row, mediatype: 'text/csv', text: flatCsv(table), table };
}

/** How an edition is cited. */
export function citationOf({ region, edition }: CasusRecord): Both {
  const { en, ru = en } = region.name;
  return {
    en: `Casus. Record “${en}”, edition ${edition}.`,
    ru: `Casus. Запись «${ru}», редакция ${edition}.`,
  };
}
