import { byPlace, type Diagnostic } from '../../base/diagnostic.ts';
import { KIND_NAMES, KINDS } from '../../record/kinds.ts';
import { checkLocators } from '../../store/check-locators.ts';
import { readLibrary } from '../../store/library/read-library.ts';
import { loadRecord } from '../../store/load.ts';
import { locatorBlocks } from '../../view/library-blocks.ts';
import { printText } from '../../view/print-text.ts';
import { command } from '../command.ts';

/** `casus check`: every fault of the record at once; exit 1 where there is one. */
export const check = command({
  name: 'check',
  summary: 'check the record: every fault at once, with file, line, reason and remedy',
  arguments: [],
  options: [
    { flags: '--library <folder>', about: 'look up the words of every locator in these texts' },
  ],
  run: ({ folder, lang, json, output, options }) => {
    const { record, diagnostics: faults, files, things } = loadRecord(folder);
    const library = typeof options.library === 'string' ? readLibrary(options.library) : undefined;
    const locators = library && checkLocators(things, library.texts);
    const diagnostics = [
      ...faults,
      ...(library?.diagnostics ?? []),
      ...[...(locators?.diagnostics ?? [])].sort(byPlace),
    ];
    const errors = diagnostics.filter((fault) => fault.severity === 'error').length;
    if (json) {
      const { sources, notChecked } = locators ?? {};
      const checked = locators && { locators: { sources, notChecked } };
      output.write(
        JSON.stringify(
          { edition: record.edition, files, errors, diagnostics, ...checked },
          null,
          2,
        ),
      );
      return errors > 0 ? 1 : 0;
    }
    for (const diagnostic of diagnostics) output.write(`${render(diagnostic)}\n`);
    if (library && locators) {
      output.write(`${printText(locatorBlocks(locators, library.texts, lang), output.columns)}\n`);
    }
    const counts = KIND_NAMES.map((kind) => ({ kind, n: record.tables[kind].size }))
      .filter(({ kind, n }) => n > 0 && kind !== 'region')
      .map(({ kind, n }) => `${n} ${n === 1 ? kind : KINDS[kind].folder}`);
    output.write(
      `${record.region.name.en}, edition ${record.edition}: ${things.length} things in ${files} files (${counts.join(', ')})`,
    );
    output.write(errors === 0 ? 'no faults' : `${errors} ${errors === 1 ? 'fault' : 'faults'}`);
    return errors > 0 ? 1 : 0;
  },
});

function render({ place, severity, code, message, why, remedy }: Diagnostic): string {
  return `${place.file}:${place.line}:${place.column} ${severity} ${code}: ${message}\n  ${why}\n  ${remedy}`;
}
