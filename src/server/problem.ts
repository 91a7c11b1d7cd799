import type { Diagnostic } from '../base/diagnostic.ts';
import { NotThere, UserError } from '../base/user-error.ts';
import { securityHeaders } from './policy.ts';

/** What went wrong, why it matters, what to do: the body of every fault (RFC 9457). */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
  /** The faults of the record, where it is the record that is wrong. */
  readonly faults?: readonly Diagnostic[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A problem as a reply; never kept by anyone, since it may be mended. */
export function problemReply(path: string, { headers = {}, ...problem }: Problem): Response {
  return new Response(JSON.stringify({ type: 'about:blank', ...problem }), {
    status: problem.status,
    headers: {
      ...securityHeaders(path),
      ...headers,
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
    },
  });
}

/** A refusal thrown from wherever it is found out. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

/** The problem that an error stands for; a bug is told as such, without its inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refused) return error.problem;
  if (error instanceof UserError) {
    return {
      status: error instanceof NotThere ? 404 : 400,
      title: error.message,
      detail: 'The question cannot be answered as it was put.',
      remedy: error.remedy,
    };
  }
  return {
    status: 500,
    title: 'Casus has a bug here',
    detail: 'The question was understood, and working it out failed.',
    remedy:
      'The terminal in which casus serve runs shows where. Please report it with this address.',
  };
}
