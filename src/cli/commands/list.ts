import { closestMatch } from '../../base/closest-match.ts';
import { UserError } from '../../base/user-error.ts';
import { KIND_NAMES, KINDS, type Kind } from '../../record/kinds.ts';
import { printText } from '../../view/print-text.ts';
import { hitBlocks } from '../../view/query/blocks.ts';
import { FILTERS } from '../../view/query/filters.ts';
import { parseTerm, query } from '../../view/query/query.ts';
import { askDate } from '../ask.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { toJson } from '../to-json.ts';

/** `casus list <kind> [name=value…]`: the things of a kind that fit, in one vocabulary for all. */
export const list = command({
  name: 'list',
  summary: 'the things of a kind that fit conditions, for example instrument party=kg party=tj',
  arguments: [
    { name: '<kind>', about: KIND_NAMES.join(', ') },
    {
      name: '[conditions...]',
      about: `name=value or name!=value: ${FILTERS.map(({ name }) => name).join(', ')}`,
    },
  ],
  options: [{ flags: '--on <date>', about: 'the day that the question is put for' }],
  run: ({ folder, lang, json, output, arguments: [typed = '', ...conditions], options }) => {
    const kind = askKind(typed);
    const terms = conditions.map((condition) => parseTerm(kind, condition));
    const record = openRecord(folder);
    const on = options.on === undefined ? undefined : askDate(options.on, '--on');
    const hits = query(record, kind, terms, on);
    output.write(
      json ? toJson(hits) : printText(hitBlocks(record, kind, hits, lang), output.columns),
    );
    return 0;
  },
});

/** `instrument` or `instruments`. */
function askKind(typed: string): Kind {
  const found = KIND_NAMES.find((kind) => kind === typed || KINDS[kind].folder === typed);
  if (found) return found;
  const near = closestMatch(typed, KIND_NAMES);
  throw new UserError(
    `there is no kind ${typed}`,
    near ? `Did you mean ${near}?` : `Kinds: ${KIND_NAMES.join(', ')}`,
  );
}
