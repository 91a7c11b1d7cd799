import { acrossReadings } from '../law/finding.ts';
import type { GapRow, Graded } from '../law/gap.ts';
import { find, get } from '../record/record.ts';
import { type Block, table } from './blocks.ts';
import { delayText } from './date-text.ts';
import type { Context } from './dossier/context.ts';
import { inLang } from './lang.ts';

/** Organizations by incidents: what was owed beside what was done, never one number for both. */
export function gapTable(
  rows: readonly GapRow[],
  first: 'organization' | 'incident',
  context: Context,
): Block {
  const { t, names } = context;
  return table(
    [
      first === 'organization' ? t.table.organization : t.table.incident,
      t.table.sidesIn,
      t.table.asked,
      t.dossier.highest,
      t.table.after,
      t.table.owed,
    ],
    rows.map((row) => [
      first === 'organization' ? names.compact(row.organization) : names.incident(row.incident),
      sidesText(row, context),
      askedText(row, context),
      highestText(row, context),
      delaysText(row, context),
      owedText(row, context),
    ]),
  );
}

function sidesText(row: GapRow, { t, names }: Context): string {
  const sides = row.sides.filter(({ truth }) => truth !== 'no');
  if (sides.length === 0) return t.none;
  return sides
    .map(
      ({ actor, truth }) => `${names.actor(actor)}${truth === 'open' ? ` (${t.truth.open})` : ''}`,
    )
    .join(', ');
}

function askedText(row: GapRow, { record, t, ref }: Context): string {
  if (row.requests.length === 0) return t.none;
  return row.requests
    .map((id) => {
      const request = get(record, 'request', id);
      return `${t.stance[request.stance]}: ${t.what[request.what]} ${ref(request.cite)}`;
    })
    .join('; ');
}

/** The strongest answer; a searched or attested silence; or that nobody has looked. */
export function highestText(row: GapRow, { record, t, names, ref }: Context): string {
  if (row.highest) {
    const response = get(record, 'response', row.highest.response);
    const marks = response.marks.map((mark) => t.mark[mark]);
    const words = [t.ladder(row.highest.grade), ...marks].join('; ');
    return `${names.act(response.act)} (${words}) ${ref(response.cite)}`;
  }
  const silence = row.silences[0];
  if (silence === undefined) return t.dossier.notSearched;
  return t.silence[get(record, 'silence', silence).kind];
}

function delaysText(row: GapRow, { t, lang }: Context): string {
  const delay = (act: Graded | undefined) => (act ? delayText(act.delay, lang) : '');
  if (!row.first || !row.highest) return '';
  if (row.first.response === row.highest.response) return delay(row.first);
  return `${t.dossier.firstAfter} ${delay(row.first)}; ${t.dossier.highestAfter} ${delay(row.highest)}`;
}

/** The commitments that were triggered, or might have been, for someone; others are not listed. */
function owedText(row: GapRow, { record, t, lang, names }: Context): string {
  const byClause = Map.groupBy(row.answers, ({ clause }) => clause);
  const lines = [...byClause].flatMap(([id, answers]) => {
    const clause = get(record, 'clause', id);
    const duty = find(record, 'duty', clause.act);
    if (duty?.conduct) return [];
    const verdicts = new Set(answers.map(acrossReadings));
    if (verdicts.size === 1 && verdicts.has('no')) {
      const unasked = answers.some((a) =>
        a.findings.some((f) => f.result.outcome === 'not-requested'),
      );
      return unasked ? [`${clause.id}: ${t.outcome['not-requested']}`] : [];
    }
    const outcomes = new Set(
      answers.flatMap((answer) =>
        answer.findings
          .filter(({ trigger }) => trigger === 'yes')
          .map(({ result }) => t.outcome[result.outcome]),
      ),
    );
    const whose = answers
      .filter((answer) => answer.findings.some(({ trigger }) => trigger === 'yes'))
      .map((answer) => names.account(answer.account));
    if (outcomes.size === 0) return [`${clause.id}: ${t.truth.open}`];
    const accounts = [...new Set(whose)].join(', ');
    return [
      `${clause.id} (${inLang(clause.title, lang)}): ${[...outcomes].join(` ${t.or} `)} (${t.dossier.forAccount(accounts)})`,
    ];
  });
  return lines.length === 0 ? t.outcome['no-norm'] : lines.join('\n');
}
