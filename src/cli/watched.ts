import { UserError } from '../base/user-error.ts';
import type { Output } from './terminal.ts';

/** What long work is given: a signal that Ctrl-C sets off, and a place to say how far it is. */
export interface Watched {
  readonly signal: AbortSignal;
  readonly progress: (done: number, of: number) => void;
}

/** Milliseconds before long work says anything, and between two words of it. */
const PATIENCE = 2000;

/**
 * Runs long work that says on the error output how far it is, and that Ctrl-C ends without an answer.
 * @param say the line for so many per cent
 */
export async function watched<T>(
  output: Output,
  say: (percent: number) => string,
  work: (watch: Watched) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const onInterrupt = () => {
    stop.abort(new UserError('stopped', 'Nothing was written. Run it again for the whole answer.'));
  };
  let last = performance.now();
  process.once('SIGINT', onInterrupt);
  process.once('SIGTERM', onInterrupt);
  try {
    return await work({
      signal: stop.signal,
      progress: (done, of) => {
        if (performance.now() - last < PATIENCE) return;
        last = performance.now();
        output.warn(say(Math.floor((100 * done) / Math.max(1, of))));
      },
    });
  } finally {
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onInterrupt);
  }
}
