import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** A server in a process of its own. */
export interface Serving {
  readonly url: string;
  readonly port: number;
  readonly child: ChildProcess;
  /** What it printed when it was ready. */
  readonly said: Readonly<Record<string, unknown>>;
  /** What it has written to its error output so far. */
  readonly warnings: () => string;
  /** Ends it with a signal and gives its exit code. */
  readonly stop: (signal?: 'SIGTERM' | 'SIGINT' | 'SIGKILL') => Promise<number | null>;
}

/** Starts `casus serve` on any free port and waits until it listens. */
export async function serving(
  args: readonly string[],
  node: readonly string[] = [],
): Promise<Serving> {
  const argv = [...node, MAIN, 'serve', '--port', '0', '--json', ...args];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stderr.on('data', (part) => {
    err += part;
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const said = await new Promise<Record<string, unknown>>((resolve, reject) => {
    child.stdout.on('data', (part) => {
      out += part;
      if (out.includes('\n')) resolve(JSON.parse(out));
    });
    child.once('exit', (code) => reject(new Error(`it ended with ${code}: ${err}`)));
  });
  return {
    url: String(said.url),
    port: Number(said.port),
    child,
    said,
    warnings: () => err,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return exited;
    },
  };
}

/**
 * What a server sends back for bytes as they are, until it closes or falls silent: longer than a busy
 * machine makes it pause.
 */
export function sent(
  port: number,
  bytes: string | Uint8Array,
  { silentMs = 10_000, endMs = 30_000 } = {},
): Promise<{ readonly text: string; readonly status: number; readonly closed: boolean }> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const parts: Buffer[] = [];
    const done = (closed: boolean) => {
      socket.destroy();
      const text = Buffer.concat(parts).toString('latin1');
      resolve({ text, status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0), closed });
    };
    socket.on('connect', () => socket.write(bytes));
    socket.setTimeout(endMs, () => done(false));
    socket.on('data', (part) => {
      parts.push(part);
      socket.setTimeout(silentMs);
    });
    socket.on('close', () => done(true));
    socket.on('error', () => done(true));
  });
}

/** A request of HTTP/1.1 as text; a header that is given again takes the place of the usual one. */
export function request(
  target: string,
  headers: Readonly<Record<string, string | undefined>> = {},
  method = 'GET',
): string {
  const all = { Host: 'HOST', Connection: 'close', ...headers };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return `${[`${method} ${target} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`;
}
