import { closestMatch } from '../../base/closest-match.ts';
import { UserError } from '../../base/user-error.ts';
import { onDay } from '../../base/validity.ts';
import type { Entity } from '../../record/kinds.ts';
import { type CasusRecord, find, list } from '../../record/record.ts';
import { spellHolds, variantsOf } from '../../record/spell.ts';
import { clauseBlocks } from '../../view/clause-blocks.ts';
import { printText } from '../../view/print-text.ts';
import { askDate } from '../ask.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { toJson } from '../to-json.ts';

/** `casus clause <id> [--on DATE]`: what a provision says, when it binds, how it is read. */
export const clause = command({
  name: 'clause',
  summary: 'a provision in our words: condition, readings with proponents, who decides, sources',
  arguments: [{ name: '<id>', about: 'a provision (cst.4) or one version of it (cst.4@2012)' }],
  options: [{ flags: '--on <date>', about: 'only the version in force on that day' }],
  run: ({ folder, lang, json, output, arguments: [id = ''], options }) => {
    const record = openRecord(folder);
    const versions = versionsOf(record, id.toLowerCase());
    const day = options.on === undefined ? undefined : askDate(options.on, '--on');
    const chosen = versions.filter(
      ({ from, to }) => day === undefined || spellHolds(variantsOf(from, to), onDay(day)) !== 'no',
    );
    if (chosen.length === 0) {
      throw new UserError(
        `no version of ${id} was in force on ${String(options.on)}`,
        `Versions: ${versions.map((version) => version.id).join(', ')}`,
      );
    }
    output.write(
      json
        ? toJson(chosen)
        : chosen
            .map((one) => printText(clauseBlocks(record, one, lang), output.columns))
            .join('\n'),
    );
    return 0;
  },
});

function versionsOf(record: CasusRecord, id: string): Entity<'clause'>[] {
  const one = find(record, 'clause', id);
  if (one) return [one];
  const all = list(record, 'clause');
  const versions = all.filter(({ provision }) => provision === id);
  if (versions.length > 0) return versions;
  const known = [...new Set(all.map(({ provision }) => provision as string))];
  const near = closestMatch(id, known);
  throw new UserError(
    `there is no provision ${id} in the record`,
    near ? `Did you mean ${near}?` : `Provisions: ${known.join(', ')}`,
  );
}
