import { disagreements } from '../../view/contradictions.ts';
import { contradictionBlocks } from '../../view/contradictions-blocks.ts';
import { printText } from '../../view/print-text.ts';
import { askDay } from '../ask.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { toJson } from '../to-json.ts';

/** `casus contradictions`: every matter on which sources disagree, and what depends on it. */
export const contradictions = command({
  name: 'contradictions',
  summary: 'every matter on which sources disagree: both sides, dates, and what depends on it',
  arguments: [],
  options: [{ flags: '--known-on <date>', about: 'only what may have been said by that day' }],
  run: ({ folder, lang, json, output, options }) => {
    const record = openRecord(folder);
    const knownOn =
      options.knownOn === undefined ? undefined : askDay(options.knownOn, '--known-on');
    const found = disagreements(record, knownOn);
    output.write(
      json ? toJson(found) : printText(contradictionBlocks(record, found, lang), output.columns),
    );
    return 0;
  },
});
