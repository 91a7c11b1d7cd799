import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../base/user-error.ts';
import type { World } from '../app.ts';
import { Refused } from '../problem.ts';
import type { SqlReply, SqlRequest } from './sql-message.ts';

const PROCESS = fileURLToPath(
  new URL(`./sql-process${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url),
);

/** How many questions may wait for the one that is being answered. */
const WAITING = 8;
/** Milliseconds beyond its own limit, opening the data included, after which a process is killed. */
const GRACE = 15_000;

/** Puts questions in SQL to a process of its own, one at a time; it is begun with the first of them. */
export function sqlAsker(
  records: string,
  store: string,
): { readonly ask: World['data']; readonly close: () => void } {
  let child: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const begin = (): ChildProcess => {
    if (child?.connected && child.exitCode === null && child.signalCode === null) return child;
    const begun = fork(PROCESS, [], {
      execArgv: ['--max-old-space-size=512'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    // Whoever waits for it is told in `put`; without a listener an error would end the server.
    begun.on('error', () => undefined);
    // The server may end without it: the process sees that it is alone, and ends too.
    begun.unref();
    begun.channel?.unref();
    child = begun;
    return begun;
  };

  const ask: World['data'] = async (region, edition, asked, signal) => {
    if (waiting > WAITING) {
      throw new Refused({
        status: 503,
        title: 'too many questions in SQL are waiting',
        detail: `They are answered one after the other, and at most ${WAITING} wait.`,
        remedy: 'Ask again in a few seconds.',
        headers: { 'retry-after': '5' },
      });
    }
    waiting += 1;
    const turn = last.then(() => {
      if (signal.aborted) throw new UserError('the question was taken back', 'Ask again.');
      const request = { asked, record: join(records, region), edition, store };
      return put(begin(), request, signal);
    });
    last = turn.catch(() => undefined);
    try {
      const reply = await turn;
      if ('answer' in reply) return reply.answer;
      if ('fault' in reply) throw new UserError(reply.fault.message, reply.fault.remedy);
      throw Object.assign(new Error('a bug in the process that answers in SQL'), {
        stack: reply.bug,
      });
    } finally {
      waiting -= 1;
    }
  };
  return { ask, close: () => void child?.kill('SIGKILL') };
}

/** Sends one question, and waits for what comes first: its answer, its end, or the end of patience. */
function put(child: ChildProcess, request: SqlRequest, signal: AbortSignal): Promise<SqlReply> {
  return new Promise((resolve, reject) => {
    let why = 'the query took more than its process can bear, and ended it';
    const kill = (reason: string) => (): void => {
      why = reason;
      child.kill('SIGKILL');
    };
    const late = kill('the query did not end when it was told to, and was killed');
    const timer = setTimeout(late, request.asked.seconds * 1000 + GRACE);
    const gone = kill('whoever asked is gone');
    const over = (): void => {
      clearTimeout(timer);
      child.off('message', done).off('exit', ended).off('error', failed);
      signal.removeEventListener('abort', gone);
    };
    const done = (reply: SqlReply): void => {
      over();
      resolve(reply);
    };
    const ended = (): void => {
      over();
      reject(new UserError(why, 'Ask for less: fewer columns, fewer rows, shorter texts.'));
    };
    const failed = ({ message }: Error): void => {
      over();
      // Whatever it is in, it is not asked again.
      if (child.connected) child.disconnect();
      child.kill('SIGKILL');
      reject(
        new Refused({
          status: 503,
          title: `the process that answers in SQL cannot be reached: ${message}`,
          detail: 'It could not be begun, or ended before it heard the question.',
          remedy: 'Ask again; if it stays so, this machine may be out of memory or processes.',
        }),
      );
    };
    child.on('message', done).on('exit', ended).on('error', failed);
    signal.addEventListener('abort', gone);
    child.send(request, (error) => error && failed(error));
  });
}
