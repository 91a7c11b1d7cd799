import type { GapRow, Graded } from '../law/gap.ts';
import type { Outcome } from '../law/outcome.ts';
import { type CasusRecord, get } from '../record/record.ts';
import { type Block, table } from './blocks.ts';
import { delayText } from './date-text.ts';
import type { Context } from './dossier/context.ts';
import { type Owed, owedIn } from './gap/owed.ts';

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
      t.table.owed,
    ],
    rows.map((row) => [
      first === 'organization' ? names.compact(row.organization) : names.incident(row.incident),
      sidesText(row, context),
      askedText(row, context),
      [highestText(row, context), delaysText(row, context)].filter(Boolean).join('\n'),
      owedText(row, context),
    ]),
  );
}

export function sidesText(row: GapRow, { t, names }: Context): string {
  const sides = row.sides.filter(({ truth }) => truth !== 'no');
  if (sides.length === 0) return t.none;
  return sides
    .map(
      ({ actor, truth }) => `${names.actor(actor)}${truth === 'open' ? ` (${t.truth.open})` : ''}`,
    )
    .join(', ');
}

export function askedText(row: GapRow, { record, t, ref }: Context): string {
  const lines = row.requests.map((id) => {
    const request = get(record, 'request', id);
    return `${t.stance[request.stance]}: ${t.what[request.what]} ${ref(request.cite)}`;
  });
  const later = row.laterRequests.length === 0 ? [] : [t.dossier.later(row.laterRequests.length)];
  return [...(lines.length === 0 ? [t.none] : lines), ...later].join('\n');
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

export function delaysText(row: GapRow, { t, lang }: Context): string {
  const delay = (act: Graded | undefined) => (act ? delayText(act.delay, lang) : '');
  if (!row.first || !row.highest) return '';
  if (row.first.response === row.highest.response) return delay(row.first);
  return `${t.dossier.firstAfter} ${delay(row.first)}; ${t.dossier.highestAfter} ${delay(row.highest)}`;
}

/**
 * What the organization's commitments came to, each outcome with its provisions. A provision stands
 * in brackets where only some account or some reading makes it so.
 */
export function owedText(row: GapRow, { record, t }: Context): string {
  const owed = owedIn(record, row.answers);
  if (owed.length === 0) return t.outcome['no-norm'];
  return byWeight(owed)
    .map(([outcome, those]) => {
      const provisions = those.map(({ clause, everywhere }) => {
        const name = provisionText(record, clause);
        return everywhere ? name : `(${name})`;
      });
      return `${t.outcome[outcome]}: ${provisions.join(', ')}`;
    })
    .join('\n');
}

/** A provision by its name; one that is known only second-hand is marked so. */
export function provisionText(record: CasusRecord, id: string): string {
  return `${get(record, 'clause', id).provision}${secondHandMark(record, id)}`;
}

/** Marks a provision that nobody of ours has read. */
export function secondHandMark(record: CasusRecord, id: string): string {
  return ['full', 'part'].includes(get(record, 'clause', id).text) ? '' : '°';
}

/** What came of the commitments, outcome by outcome. */
export function byWeight(owed: readonly Owed[]): [Outcome, Owed[]][] {
  return [...Map.groupBy(owed, ({ outcome }) => outcome)].sort(
    ([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b),
  );
}

/** What weighs most stands first; what stays open, last. */
const ORDER: readonly Outcome[] = [
  'fulfilled',
  'power-used',
  'partly',
  'members-alone',
  'duty-unmet',
  'blocked',
  'not-requested',
  'power-unused',
  'not-due-yet',
  'unsearched',
  'open',
];
