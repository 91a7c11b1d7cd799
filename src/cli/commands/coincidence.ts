import { coincidenceOf } from '../../law/coincidence.ts';
import { list } from '../../record/record.ts';
import { coincidenceBlocks } from '../../view/coincidence-blocks.ts';
import { printText } from '../../view/print-text.ts';
import { ask } from '../ask.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { toJson } from '../to-json.ts';

/** `casus coincidence <incident>`: did it fall on a meeting, and how often would chance do that? */
export const coincidence = command({
  name: 'coincidence',
  summary: 'whether an incident fell on meetings of organizations, beside the base rate of chance',
  arguments: [{ name: '<incident>', about: 'id or name of an incident' }],
  options: [{ flags: '--org <id>', about: 'one organization' }],
  run: ({ folder, lang, json, output, arguments: [id = ''], options }) => {
    const record = openRecord(folder);
    const incident = ask(record, 'incident', id);
    const organizations =
      options.org === undefined
        ? list(record, 'organization')
        : [ask(record, 'organization', String(options.org))];
    const rows = organizations
      .map((organization) => coincidenceOf(record, incident, organization.id))
      .filter(({ meetings }) => meetings.length > 0);
    output.write(
      json
        ? toJson(rows)
        : printText(coincidenceBlocks(record, incident.id, rows, lang), output.columns),
    );
    return 0;
  },
});
