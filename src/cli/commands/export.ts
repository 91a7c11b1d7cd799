import { createHash } from 'node:crypto';
import { closestMatch } from '../../base/closest-match.ts';
import { UserError } from '../../base/user-error.ts';
import { licenceOf } from '../../store/licence-of.ts';
import type { ExportFormat } from '../../view/export/format.ts';
import { EXPORTS } from '../../view/export/index.ts';
import { exportWords } from '../../view/export/words.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { wordsOf } from '../option-values.ts';

const IDS = EXPORTS.map(({ id }) => id);

/** `casus export <folder>`: the record in the forms that other programs read. */
export const exportRecord = command({
  name: 'export',
  summary: 'the record for R, pandas, reference managers, maps and the web of data',
  arguments: [{ name: '<folder>', about: 'a new folder, or one that holds such an export' }],
  options: [{ flags: '--only <forms>', about: `some of ${IDS.join(',')}` }],
  run: async ({ folder, lang, json, output, arguments: [target = ''], options }) => {
    const formats = askFormats(options.only);
    // Loaded here, since no other command needs them.
    const { exportOf } = await import('../../view/export/export-of.ts');
    const { putInPlace } = await import('../../publish/put-in-place.ts');
    const { EXPORT_FOLDER } = await import('../../publish/export-folder.ts');
    const record = openRecord(folder);
    const text = licenceOf(folder);
    const { files, written } = exportOf(record, formats, text === undefined ? undefined : { text });
    putInPlace(target, written, EXPORT_FOLDER);
    const { region, edition } = record;
    const tables = new Map(files.map((file) => [file.path, file]));
    if (json) {
      const listed = [...written].map(([path, content]) => {
        const file = tables.get(path);
        return {
          path,
          bytes: Buffer.byteLength(content),
          sha256: createHash('sha256').update(content).digest('hex'),
          ...(file && { about: file.about[lang], mediatype: file.mediatype }),
          ...(file?.table && { rows: file.table.rows.length }),
        };
      });
      const forms = formats.map(({ id }) => id);
      output.write(
        JSON.stringify({ folder: target, region: region.id, edition, forms, files: listed }),
      );
      return 0;
    }
    const t = exportWords(lang);
    output.write(
      [
        t.placed(target, written.size),
        ...formats.map(({ id, title, make: _, top }) => t.form(id, title[lang], top.join(', '))),
        t.edition(region.id, edition),
      ].join('\n'),
    );
    return 0;
  },
});

function askFormats(typed: unknown): readonly ExportFormat[] {
  if (typed === undefined) return EXPORTS;
  const asked = wordsOf(typed);
  for (const id of asked.filter((id) => !IDS.includes(id))) {
    const near = closestMatch(id, IDS);
    throw new UserError(
      `--only ${id} is no form of export`,
      `${near ? `Did you mean ${near}? ` : ''}There are: ${IDS.join(', ')}.`,
    );
  }
  if (asked.length === 0)
    throw new UserError('--only names no form', `Name some of ${IDS.join(',')}.`);
  return EXPORTS.filter(({ id }) => asked.includes(id));
}
