import { UserError } from '../../base/user-error.ts';
import type { Entity } from '../../record/kinds.ts';
import type { CasusRecord } from '../../record/record.ts';
import { setBy } from './as-set-by.ts';
import { casesFromRecord, type RawCases } from './cases.ts';
import { casesOfRows, type DataRow } from './cases-of-rows.ts';
import { type Changes, type Compared, compare } from './compare.ts';
import { type CodersCompared, compareCoders } from './compare-coders.ts';
import { type Difference, differenceOfComparisons, differenceOfTracings } from './difference.ts';
import { type TracingChanges, type Weighed, weigh, weighFound } from './weigh.ts';
import { withoutOne } from './without.ts';

/** What whoever asks may change for one run, without changing a file. */
export interface RunOptions extends Changes, TracingChanges {
  /** A thing or a source of the record, as if it were not there. */
  readonly leave?: string | undefined;
  /** Whose likelihoods count, where others than the author set them too. */
  readonly coder?: string | undefined;
  /** Rows of the data sets that are at hand, by id. */
  readonly rows?: Readonly<Record<string, readonly DataRow[]>> | undefined;
  /** The cases of the comparison, where they were drawn from this very record before. */
  readonly drawn?: RawCases | undefined;
}

/** An analysis that was run; with what a change made of it, where one was asked for. */
export interface Analysed {
  readonly analysis: Entity<'analysis'>;
  readonly edition: string;
  readonly compared?: Compared | undefined;
  readonly weighed?: Weighed | undefined;
  /** All who set the likelihoods, side by side, where there is more than one. */
  readonly coders?: CodersCompared | undefined;
  readonly difference?: Difference | undefined;
}

/**
 * Runs an analysis on a record. With `leave`, `trust` or a moved cut the result is the changed one, and
 * the difference names what it was before and by which things of the record it changed.
 */
export function runAnalysis(
  record: CasusRecord,
  analysis: Entity<'analysis'>,
  options: RunOptions = {},
): Analysed {
  const { leave } = options;
  const changed = leave === undefined ? record : withoutOne(record, leave);
  if (!changed) {
    throw new UserError(
      `there is no source, claim, request, response, silence or event ${leave} in the record`,
      'Write its id as casus show and the sources of the report name it.',
    );
  }
  const asked = { analysis, edition: record.edition };
  const isChanged = leave !== undefined || hasChanges(options);
  const { comparison, withinCase } = analysis;
  if (withinCase) {
    const spec = setBy(withinCase, options.coder);
    // A coder may be silent on a clue that the others judged.
    const byAuthor = weigh(changed, withinCase, options);
    const { findings } = byAuthor;
    const weighed = spec === withinCase ? byAuthor : weighFound(spec, findings, options);
    const difference = isChanged
      ? differenceOfTracings(weigh(record, withinCase), weighed)
      : undefined;
    const coders = compareCoders(withinCase, findings, options);
    return { ...asked, analysis: { ...analysis, withinCase: spec }, weighed, coders, difference };
  }
  if (!comparison) throw new Error(`${analysis.id} is no analysis`);
  const draw = (from: CasusRecord): RawCases => {
    if (options.drawn && from === record) return options.drawn;
    if ('organizations' in comparison.cases) return casesFromRecord(from, comparison);
    const { dataset } = comparison.cases;
    const rows = options.rows?.[dataset];
    if (rows) return casesOfRows(rows, comparison);
    throw new UserError(
      `${analysis.id} runs on the data set ${dataset}, which is not imported`,
      `Published data sets are no part of Casus: import your own copy with casus data add ${dataset}, then run it again.`,
    );
  };
  const compared = compare(draw(changed), comparison, options);
  const difference = isChanged
    ? differenceOfComparisons(
        compare(draw(record), comparison, options.deadline ? { deadline: options.deadline } : {}),
        compared,
      )
    : undefined;
  return { ...asked, compared, difference };
}

/** Whether anything is asked for that is not as the file has it; an empty list or table changes nothing. */
function hasChanges(options: RunOptions): boolean {
  const { coder, prior, inclusion, frequency, without = [], trust = {}, thresholds = {} } = options;
  const given = [coder, prior, inclusion, frequency].some((one) => one !== undefined);
  const listed = [without, Object.keys(trust), Object.keys(thresholds)];
  return given || listed.some((list) => list.length > 0);
}
