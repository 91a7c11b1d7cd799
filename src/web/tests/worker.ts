import { UserError } from '../../base/user-error.ts';
import { setBy } from '../../infer/analysis/as-set-by.ts';
import { casesFromRecord, type RawCases } from '../../infer/analysis/cases.ts';
import { compare } from '../../infer/analysis/compare.ts';
import { compareCoders } from '../../infer/analysis/compare-coders.ts';
import { differenceOfComparisons, differenceOfTracings } from '../../infer/analysis/difference.ts';
import { carriersOf } from '../../infer/analysis/verdicts-without.ts';
import { weigh, weighFound } from '../../infer/analysis/weigh.ts';
import { unpackRecord } from '../../record/edition.ts';
import { type CasusRecord, get } from '../../record/record.ts';
import { comparisonModel } from '../../view/tests/comparison-model.ts';
import type { Asked, Order, Reply } from './messages.ts';

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
  const { comparison, withinCase } = get(record, 'analysis', id);
  if (withinCase) {
    const { trust, prior, coder } = asked;
    const changes = { trust, prior };
    const found = weigh(record, withinCase, changes);
    const weighed = weighFound(setBy(withinCase, coder), found.findings, changes);
    return {
      kind: 'tracing',
      weighed,
      carriers: carriersOf(weighed),
      coders: compareCoders(withinCase, found.findings, changes),
      difference: isChanged(asked)
        ? differenceOfTracings(weigh(record, withinCase), weighed)
        : undefined,
    };
  }
  if (!comparison) throw new Error(`${id} is no analysis`);
  if (drawn?.analysis !== id) {
    const told = (done: number, all: number) => tell({ kind: 'progress', done, all });
    drawn = { analysis: id, cases: casesFromRecord(record, comparison, told) };
  }
  const compared = compare(drawn.cases, comparison, asked);
  const difference = isChanged(asked)
    ? differenceOfComparisons(compare(drawn.cases, comparison), compared)
    : undefined;
  return { kind: 'comparison', model: comparisonModel(compared, difference) };
}

function isChanged({ without, trust, prior, coder, inclusion, thresholds }: Asked): boolean {
  const some = [without, Object.keys(trust), Object.keys(thresholds)].some(
    (list) => list.length > 0,
  );
  return some || prior !== undefined || coder !== undefined || inclusion !== undefined;
}
