import { closestMatch } from '../../base/closest-match.ts';
import { UserError } from '../../base/user-error.ts';
import { type Entity, KIND_NAMES } from '../../record/kinds.ts';
import { type CasusRecord, find, list } from '../../record/record.ts';
import { calledOn } from '../../view/called.ts';
import { computed } from '../../view/dossier/model.ts';
import { printText } from '../../view/print-text.ts';
import { showBlocks } from '../../view/show-blocks.ts';
import { askDate } from '../ask.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { toJson } from '../to-json.ts';

/** `casus show <id>`: one thing of the record, whatever its kind, with its file and its sources. */
export const show = command({
  name: 'show',
  summary: 'one thing of the record with all its fields, its file and line, and its sources',
  arguments: [{ name: '<id>', about: 'the id of anything' }],
  options: [{ flags: '--on <date>', about: 'what a region or an organization was called then' }],
  run: ({ folder, lang, json, output, arguments: [typed = ''], options }) => {
    const record = openRecord(folder);
    const { kind, thing } = askThing(record, typed.toLowerCase());
    const result =
      kind === 'computation' ? computed(record, thing as Entity<'computation'>) : undefined;
    const on = options.on === undefined ? undefined : askDate(options.on, '--on');
    const called =
      on && ('labels' in thing || 'renames' in thing) ? calledOn(thing as never, on) : [];
    output.write(
      json
        ? toJson({ kind, thing, result, called: on && called })
        : printText(showBlocks(record, kind, thing, called, lang), output.columns),
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
