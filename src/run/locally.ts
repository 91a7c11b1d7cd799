import { spawn } from 'node:child_process';
import { PART_PROCESS, type Place } from './place.ts';

/** Counts parts on this machine, so many processes at a time. */
export const locally: Place = async ({ folder, parts, processes, signal, look }) => {
  const waiting = [...parts];
  const said: string[] = [];
  const worker = async (): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      if (signal.aborted) return;
      const why = await countOne(folder, part, signal);
      if (why !== undefined) said.push(`part ${part}: ${why}`);
      look();
    }
  };
  await Promise.all(Array.from({ length: Math.min(processes, parts.length) }, worker));
  return said;
};

/** Why the process of a part failed; undefined if it did not. */
function countOne(folder: string, part: number, signal: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PART_PROCESS, folder, String(part)], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let text = '';
    child.stderr.on('data', (chunk) => {
      text += chunk;
    });
    const stop = (): void => {
      child.kill();
    };
    signal.addEventListener('abort', stop);
    const end = (why: string | undefined): void => {
      signal.removeEventListener('abort', stop);
      resolve(why);
    };
    child.once('error', ({ message }) => end(message));
    child.once('close', (code, killed) => {
      if (code === 0) end(undefined);
      else
        end(killed ? `its process was ended by ${killed}` : text.trim() || `it ended with ${code}`);
    });
  });
}
