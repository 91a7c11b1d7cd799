import { heading, items } from '../../view/blocks.ts';
import { figureBlocks, sayingItems } from '../../view/claims-blocks.ts';
import { contextOf } from '../../view/dossier/context.ts';
import { dossierOf } from '../../view/dossier/model.ts';
import { printText } from '../../view/print-text.ts';
import { ask, askDay } from '../ask.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { toJson } from '../to-json.ts';

/** `casus claims <incident>`: who says what of an incident; figures are never merged. */
export const claims = command({
  name: 'claims',
  summary: 'who says what of an incident: figures side by side, labels, what happened',
  arguments: [{ name: '<incident>', about: 'id or name of an incident' }],
  options: [{ flags: '--known-on <date>', about: 'only what was said by that day' }],
  run: ({ folder, lang, json, output, arguments: [id = ''], options }) => {
    const record = openRecord(folder);
    const incident = ask(record, 'incident', id);
    const knownOn =
      options.knownOn === undefined ? undefined : askDay(options.knownOn, '--known-on');
    const { known, sums } = dossierOf(record, incident, { accounts: [], on: knownOn });
    if (json) {
      output.write(toJson({ incident: incident.id, claims: known.claims, sums }));
      return 0;
    }
    const context = contextOf(record, lang);
    const blocks = [
      ...figureBlocks(known.claims, sums, context),
      heading(2, context.t.dossier.said),
      items(sayingItems(known.claims, context)),
    ];
    const sources = items(context.notes());
    output.write(
      printText([...blocks, heading(2, context.t.dossier.sources), sources], output.columns),
    );
    return 0;
  },
});
