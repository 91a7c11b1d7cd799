import type { GapRow } from '../../law/gap.ts';
import type { Outcome } from '../../law/outcome.ts';
import { type CasusRecord, get } from '../../record/record.ts';
import { foremost, owedIn } from './owed.ts';

/** One organization in one incident, as the picture shows it. */
export interface GapCell {
  readonly row: GapRow;
  readonly owed: Outcome;
  /** Under all accounts heard; otherwise only under some account, in some direction or reading. */
  readonly everywhere: boolean;
  readonly asked: Asked;
  readonly answer: Answer;
  /** A duty fell due and no answer at all is recorded. */
  readonly unanswered: boolean;
}

/** While it lasted; only afterwards; only to say that it does not ask, or no longer; or not at all. */
export type Asked = 'yes' | 'later' | 'declined' | 'no';

/** The strongest act, or the way in which there is none. */
export type Answer =
  /** `grade` is undefined where the ladder has no place for the act. */
  | { readonly kind: 'act'; readonly grade: number | undefined }
  | { readonly kind: 'searched' | 'attested' | 'not-searched' };

export function gapCell(record: CasusRecord, row: GapRow): GapCell {
  const { outcome, everywhere } = foremost(owedIn(record, row.answers));
  const answer = answerIn(record, row);
  const silent = answer.kind !== 'act' || answer.grade === 0;
  return {
    row,
    owed: outcome,
    everywhere,
    asked: askedIn(record, row),
    answer,
    unanswered: outcome === 'duty-unmet' && silent,
  };
}

/** The row as one account has it; the whole of it where the account says nothing of the incident. */
export function rowUnder(row: GapRow, account: string | undefined): GapRow {
  const own = row.answers.filter((answer) => answer.account === account);
  return own.length === 0 ? row : { ...row, answers: own };
}

function askedIn(record: CasusRecord, { requests, laterRequests }: GapRow): Asked {
  const made = (id: string) => get(record, 'request', id).stance === 'made';
  if (requests.some(made)) return 'yes';
  if (laterRequests.some(made)) return 'later';
  return requests.length + laterRequests.length > 0 ? 'declined' : 'no';
}

function answerIn(record: CasusRecord, { highest, silences: [silence] }: GapRow): Answer {
  if (highest) return { kind: 'act', grade: highest.grade };
  return { kind: silence === undefined ? 'not-searched' : get(record, 'silence', silence).kind };
}
