import { UserError } from '../../base/user-error.ts';
import { casesFromRecord, type RawCases } from '../../infer/analysis/cases.ts';
import { runAnalysis } from '../../infer/analysis/run.ts';
import { carriersOf } from '../../infer/analysis/verdicts-without.ts';
import { unpackRecord } from '../../record/edition.ts';
import { type CasusRecord, get } from '../../record/record.ts';
import { comparisonModel } from '../../view/tests/comparison-model.ts';
import type { Order, Reply } from './messages.ts';

/** What was read and drawn stays, so that a moved cut is answered at once. */
let read: { pack: string; record: CasusRecord } | undefined;
let drawn: { analysis: string; cases: RawCases } | undefined;

const tell = (reply: Reply): void => self.postMessage(reply);

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  run(data).then(tell, (error: unknown) =>
    tell({
      kind: 'failed',
      message: error instanceof Error ? error.message : String(error),
      remedy: error instanceof UserError ? error.remedy : '',
    }),
  );
});

async function run({ pack, analysis: id, asked }: Order): Promise<Reply> {
  tell({ kind: 'progress', done: 0, all: 0 });
  if (read?.pack !== pack) {
    const reply = await fetch(pack);
    if (!reply.ok) throw new Error(`${reply.status} ${pack}`);
    read = { pack, record: unpackRecord(await reply.json()) };
    drawn = undefined;
  }
  const { record } = read;
  const analysis = get(record, 'analysis', id);
  const { trust, prior, coder, without, inclusion, thresholds } = asked;
  if (analysis.withinCase) {
    const { weighed, coders, difference } = runAnalysis(record, analysis, { trust, prior, coder });
    if (!weighed) throw new Error(`${id} was not weighed`);
    return { kind: 'tracing', weighed, carriers: carriersOf(weighed), coders, difference };
  }
  if (analysis.comparison && drawn?.analysis !== id) {
    const told = (done: number, all: number) => tell({ kind: 'progress', done, all });
    drawn = { analysis: id, cases: casesFromRecord(record, analysis.comparison, told) };
  }
  const changes = { without, inclusion, thresholds, drawn: drawn?.cases };
  const { compared, difference } = runAnalysis(record, analysis, changes);
  if (!compared) throw new Error(`${id} was not compared`);
  return { kind: 'comparison', model: comparisonModel(compared, difference) };
}
