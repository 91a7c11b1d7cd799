import { closestMatch } from '../../base/closest-match.ts';
import { UserError } from '../../base/user-error.ts';
import { type Entity, KIND_NAMES } from '../../record/kinds.ts';
import { type CasusRecord, find, list } from '../../record/record.ts';
import { computed } from '../../view/dossier/model.ts';
import { printText } from '../../view/print-text.ts';
import { showBlocks } from '../../view/show-blocks.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { toJson } from '../to-json.ts';

/** `casus show <id>`: one thing of the record, whatever its kind, with its file and its sources. */
export const show = command({
  name: 'show',
  summary: 'one thing of the record with all its fields, its file and line, and its sources',
  arguments: [{ name: '<id>', about: 'the id of anything' }],
  options: [],
  run: ({ folder, lang, json, output, arguments: [typed = ''] }) => {
    const record = openRecord(folder);
    const { kind, thing } = askThing(record, typed.toLowerCase());
    const result =
      kind === 'computation' ? computed(record, thing as Entity<'computation'>) : undefined;
    output.write(
      json
        ? toJson({ kind, thing, result })
        : printText(showBlocks(record, kind, thing, lang), output.columns),
    );
    return 0;
  },
});

function askThing(record: CasusRecord, id: string) {
  for (const kind of KIND_NAMES) {
    const thing = find(record, kind, id);
    if (thing) return { kind, thing: thing as object };
  }
  const ids = KIND_NAMES.flatMap((kind) => list(record, kind).map((thing) => String(thing.id)));
  const near = closestMatch(id, ids);
  throw new UserError(
    `there is nothing with the id ${id} in the record`,
    near
      ? `Did you mean ${near}?`
      : 'casus list <kind> shows what there is; casus find WORDS searches.',
  );
}
