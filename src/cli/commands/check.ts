import type { Diagnostic } from '../../base/diagnostic.ts';
import { KIND_NAMES, KINDS } from '../../record/kinds.ts';
import { loadRecord } from '../../store/load.ts';
import { command } from '../command.ts';

/** `casus check`: every fault of the record at once; exit 1 where there is one. */
export const check = command({
  name: 'check',
  summary: 'check the record: every fault at once, with file, line, reason and remedy',
  arguments: [],
  options: [],
  run: ({ folder, json, output }) => {
    const { record, diagnostics, files, things } = loadRecord(folder);
    const errors = diagnostics.filter((fault) => fault.severity === 'error').length;
    if (json) {
      output.write(
        JSON.stringify({ edition: record.edition, files, errors, diagnostics }, null, 2),
      );
      return errors > 0 ? 1 : 0;
    }
    for (const diagnostic of diagnostics) output.write(`${render(diagnostic)}\n`);
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
