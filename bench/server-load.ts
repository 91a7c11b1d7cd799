import { Agent, get } from 'node:http';

/**
 * Sends requests to a server at a steady rate, as the process of somebody else:
 * `server-load.ts URL RATE SECONDS PATH…`. Prints how many came back with which status, how many failed,
 * and the milliseconds that the middle one and the slowest of a hundred took.
 */
export interface LoadResult {
  readonly sent: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly errors: Readonly<Record<string, number>>;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
}

const [url = '', rate = '', seconds = '', ...paths] = process.argv.slice(2);
const total = Number(rate) * Number(seconds);
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const statuses: Record<string, number> = {};
const errors: Record<string, number> = {};
const times: number[] = [];
let bytes = 0;

function ask(path: string): Promise<void> {
  const start = performance.now();
  return new Promise((resolve) => {
    const count = (table: Record<string, number>, key: string) => {
      table[key] = (table[key] ?? 0) + 1;
    };
    const failed = (error: NodeJS.ErrnoException) => {
      count(errors, error.code ?? error.message);
      resolve();
    };
    const headers = { 'accept-encoding': 'br' };
    const request = get(new URL(path, url), { agent, headers }, (reply) => {
      reply.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      reply.on('error', failed);
      reply.on('end', () => {
        times.push(performance.now() - start);
        count(statuses, String(reply.statusCode));
        resolve();
      });
    });
    request.on('error', failed);
  });
}

const start = performance.now();
const asked: Promise<void>[] = [];
for (let i = 0; i < total; i += 1) {
  const wait = start + (i * 1000) / Number(rate) - performance.now();
  if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
  asked.push(ask(paths[i % paths.length] ?? '/'));
}
await Promise.all(asked);
agent.destroy();
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? Number.NaN;
const result: LoadResult = { sent: total, statuses, errors, p50: at(0.5), p99: at(0.99), bytes };
process.stdout.write(JSON.stringify(result));
