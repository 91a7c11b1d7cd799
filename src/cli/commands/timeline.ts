import { closestMatch } from '../../base/closest-match.ts';
import { UserError } from '../../base/user-error.ts';
import { type CasusRecord, list } from '../../record/record.ts';
import { printText } from '../../view/print-text.ts';
import { timelineOf } from '../../view/timeline.ts';
import { timelineBlocks } from '../../view/timeline-blocks.ts';
import { callsOf } from '../ask.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { toJson } from '../to-json.ts';

/** `casus timeline <id>`: everything dated about an organization, a treaty, a state or a person. */
export const timeline = command({
  name: 'timeline',
  summary: 'everything dated about an organization, a treaty, a state or a person',
  arguments: [{ name: '<id>', about: 'id or name' }],
  options: [],
  run: ({ folder, lang, json, output, arguments: [typed = ''] }) => {
    const record = openRecord(folder);
    const id = askLife(record, typed);
    const entries = timelineOf(record, id);
    output.write(
      json ? toJson(entries) : printText(timelineBlocks(record, id, entries, lang), output.columns),
    );
    return 0;
  },
});

/** Whatever has a life in the record. */
function askLife(record: CasusRecord, typed: string): string {
  const all = (['organization', 'instrument', 'state', 'person', 'body'] as const).flatMap(
    (kind) => list(record, kind) as { id: string }[],
  );
  const wanted = typed.toLowerCase();
  const found =
    all.find(({ id }) => id === wanted) ??
    all.find((thing) => callsOf(thing).some((call) => call.toLowerCase() === wanted));
  if (found) return found.id;
  const near = closestMatch(
    typed,
    all.flatMap((thing) => [thing.id, ...callsOf(thing)]),
  );
  throw new UserError(
    `there is no organization, treaty, state or person ${typed} in the record`,
    near ? `Did you mean ${near}?` : 'casus list organization shows what there is.',
  );
}
