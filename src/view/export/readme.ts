import type { CasusRecord } from '../../record/record.ts';
import { type Block, heading, paragraph, table } from '../blocks.ts';
import { inLang, type Lang } from '../lang.ts';
import { printMarkdown } from '../print-markdown.ts';
import { citationOf, type ExportFile } from './format.ts';
import { LICENCE_FILE, type Licence, licenceEntry } from './licence.ts';
import { exportWords } from './words.ts';

/** What a stranger who finds the folder has to know. */
export function readmeOf(
  record: CasusRecord,
  files: readonly ExportFile[],
  licence: Licence | undefined,
  lang: Lang,
): string {
  const t = exportWords(lang);
  const tables = files.filter(({ table }) => table);
  const blocks: Block[] = [
    heading(1, t.title(inLang(record.region.name, lang), record.edition)),
    paragraph(t.what),
    table(
      [t.file, t.rows, t.holds],
      files.map(({ path, about, table }) => [
        path,
        table ? String(table.rows.length) : '',
        table ? t.row(about[lang]) : about[lang],
      ]),
    ),
    paragraph(t.columns),
    ...(tables.length > 0 ? [heading(2, t.load), paragraph(t.inR), paragraph(t.inPython)] : []),
    ...(files.some(({ table }) => table?.name === 'dyad_year') ? [paragraph(t.dyads)] : []),
    heading(2, t.cite),
    paragraph(citationOf(record)[lang]),
    heading(2, t.licence),
    paragraph(
      licence ? t.licensed(licenceEntry(licence).title ?? '', LICENCE_FILE) : t.notLicensed,
    ),
  ];
  return printMarkdown(blocks);
}
