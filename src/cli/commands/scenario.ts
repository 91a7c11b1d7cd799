import { scenario as question } from '../../answer/scenario.ts';
import { toJson } from '../../answer/to-json.ts';
import { printText } from '../../view/print-text.ts';
import { scenarioBlocks, scenarioListBlocks } from '../../view/scenario/blocks.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { put } from '../put.ts';

/** `casus scenario [id]`: an author's scenario run, with the author's word for its likelihood. */
export const scenario = command({
  name: 'scenario',
  summary: question.title,
  arguments: [{ name: '[id]', about: 'a scenario; without it, all are listed' }],
  options: [],
  run: ({ folder, lang, json, output, arguments: [id] }) => {
    const record = openRecord(folder);
    const answer = put(question, record, { scenario: id });
    if (json) output.write(toJson(answer));
    else {
      const blocks =
        'results' in answer
          ? scenarioBlocks(record, answer, lang)
          : scenarioListBlocks(record, answer, lang);
      output.write(printText(blocks, output.columns));
    }
    return 0;
  },
});
