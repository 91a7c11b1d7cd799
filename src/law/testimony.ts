import { type FuzzyDay, isBefore } from '../base/fuzzy-day.ts';
import { all, not, type Truth } from '../base/truth.ts';
import type { Span } from '../base/validity.ts';
import type { Entity } from '../record/kinds.ts';
import { belongsTo, type CasusRecord } from '../record/record.ts';
import type { Verdict } from './evidence.ts';
import type { KnownRecord } from './known.ts';

type Args = Readonly<Record<string, string>>;

/** Is this claim's word taken under the account? */
export function isTaken(
  record: CasusRecord,
  account: Entity<'account'>,
  claim: Entity<'claim'>,
): boolean {
  if (claim.force === 'unverified') return false;
  return claim.speaker.some((speaker) =>
    account.accepts.some((accepted) => belongsTo(record, speaker, accepted, claim.asOf)),
  );
}

/**
 * Settles an atom by the claims of the speakers whose word the account takes: all say so, yes; all
 * deny it, no; they contradict each other or say nothing, open. What others say changes nothing.
 */
export function settleByClaims(
  record: CasusRecord,
  account: Entity<'account'>,
  known: KnownRecord,
  atom: Entity<'atom'>,
  args: Args,
): Verdict {
  const about = known.claims.filter(
    ({ says }) => 'atom' in says && says.atom === atom.id && sameArgs(atom, says.args, args),
  );
  const taken = about.filter((claim) => isTaken(record, account, claim));
  const holds = (answer: 'yes' | 'no') =>
    taken.some(({ says }) => 'atom' in says && says.holds === answer);
  const why =
    taken.length === 0
      ? 'silent'
      : holds('yes') && holds('no')
        ? 'contradicted'
        : holds('yes')
          ? 'said'
          : 'denied';
  const ids = (claims: readonly Entity<'claim'>[]): string[] => claims.map((c) => c.id).sort();
  return {
    truth: why === 'said' ? 'yes' : why === 'denied' ? 'no' : 'open',
    evidence: {
      kind: 'claims',
      why,
      taken: ids(taken),
      leftAside: ids(about.filter((claim) => !taken.includes(claim))),
    },
  };
}

/**
 * Settles "asked for" by the recorded requests while the incident lasted: made, yes; declined, no;
 * both, or of a day that may lie outside it, open. Where none is recorded it is open, whether or not anybody searched: silence of the
 * sources is no proof that nothing was asked.
 */
export function settleByRequests(
  record: CasusRecord,
  known: KnownRecord,
  atom: Entity<'atom'>,
  args: Args,
  span: Span,
): Verdict {
  const by = args.by ?? '';
  const to = args.to;
  const addressed = (actors: readonly string[]): boolean =>
    to === undefined || actors.some((actor) => belongsTo(record, actor, to));
  const during = known.requests.filter(
    (request) =>
      belongsTo(record, request.by, by, request.on) &&
      addressed(request.to) &&
      atom.requests.includes(request.what) &&
      whetherDuring(request.on, span) !== 'no',
  );
  const silences = known.silences.filter(
    (silence) =>
      silence.of === 'request' && belongsTo(record, silence.actor, by) && addressed(silence.to),
  );
  const made = during.filter((request) => request.stance === 'made');
  // Who says that nothing was asked says so of the time before, and may say it afterwards.
  const declined = during.length > made.length;
  const why =
    made.length > 0 && declined
      ? 'contradicted'
      : made.some((request) => whetherDuring(request.on, span) === 'yes')
        ? 'made'
        : declined
          ? 'declined'
          : made.length > 0
            ? 'perhaps-then'
            : silences.length > 0
              ? 'searched'
              : 'unsearched';
  return {
    truth: why === 'made' ? 'yes' : why === 'declined' ? 'no' : 'open',
    evidence: {
      kind: 'requests',
      why,
      requests: during.map((request) => request.id).sort(),
      silences: silences.map((silence) => silence.id).sort(),
    },
  };
}

/** Whether a day lies within the incident, from its first day to its last. */
function whetherDuring(on: FuzzyDay, { first, last }: Span): Truth {
  return all([not(isBefore(on, first)), not(isBefore(last, on))]);
}

function sameArgs(atom: Entity<'atom'>, said: Args, asked: Args): boolean {
  const values = (args: Args) => atom.args.map((name) => args[name] ?? '');
  const [a, b] = [values(said), values(asked)];
  if (atom.symmetric) return [...a].sort().join() === [...b].sort().join();
  return a.join() === b.join();
}
