import { type ChildProcess, spawn } from 'node:child_process';
import { get } from 'node:http';
import { fileURLToPath } from 'node:url';
import { type Bench, say } from './bench.ts';
import type { LoadResult } from './server-load.ts';

const RATE = 200;
const SECONDS = 30;

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Two hundred requests a second from another process, to Casus and to a bare server in turn. */
export const server: Bench = {
  name: 'server',
  about: `${RATE} requests a second for ${SECONDS} s, against a bare node:http server`,
  run: async () => {
    const casus = started([file('../src/cli/main.ts'), 'serve', '--port', '0', '--json']);
    const children = [casus];
    try {
      const { url } = JSON.parse(await firstLine(casus)) as { url: string };
      const paths = await pathsOf(url);
      const bodies = await Promise.all(
        paths.map(async (path) => {
          const { type, bytes } = await fetched(url, path);
          return [path, { type, body: bytes.toString('base64') }] as const;
        }),
      );
      const bare = started([file('server-bare.ts')]);
      children.push(bare);
      bare.stdin?.end(JSON.stringify(Object.fromEntries(bodies)));
      const peer = `http://127.0.0.1:${await firstLine(bare)}/`;
      say(
        `${RATE} requests a second for ${SECONDS} s over ${paths.length} addresses, warmed up once`,
      );
      say();
      say('server            sent     200  errors   p50 ms   p99 ms     MB');
      const own = await measured('casus serve', url, paths);
      const other = await measured('bare node:http', peer, paths);
      say();
      const ratio = (a: number, b: number) => (a / b).toFixed(2);
      say(`ratio: p50 ${ratio(own.p50, other.p50)}, p99 ${ratio(own.p99, other.p99)}`);
      return own.statuses[200] === own.sent ? 0 : 1;
    } finally {
      for (const child of children) child.kill();
    }
  },
};

/** The first page, what it loads, and a question of each kind. */
async function pathsOf(url: string): Promise<string[]> {
  const { bytes } = await fetched(url, '/editions/heads.json', 'identity');
  const [head] = JSON.parse(bytes.toString()) as {
    id: string;
    edition: string;
    states: string[];
    incidents: { id: string; first: string }[];
  }[];
  const incident = head?.incidents.at(-1);
  const api = `/api/${head?.id}`;
  return [
    '/en/',
    `/en/${head?.id}/`,
    '/editions/heads.json',
    `/editions/${head?.id}.${head?.edition}.json`,
    `${api}/shared/${head?.states[0]}/${head?.states[1]}?on=${incident?.first}`,
    `${api}/list/incident`,
    `${api}/claims/${incident?.id}`,
    `${api}/dossier/${incident?.id}`,
    `${api}/contradictions`,
    '/api/openapi.json',
  ];
}

async function measured(name: string, url: string, paths: readonly string[]): Promise<LoadResult> {
  const child = started([file('server-load.ts'), url, String(RATE), String(SECONDS), ...paths]);
  const result = JSON.parse(await whole(child)) as LoadResult;
  const errors = Object.values(result.errors).reduce((sum, n) => sum + n, 0);
  const cells = [
    name.padEnd(14),
    String(result.sent).padStart(7),
    String(result.statuses[200] ?? 0).padStart(7),
    String(errors).padStart(7),
    result.p50.toFixed(1).padStart(8),
    result.p99.toFixed(1).padStart(8),
    (result.bytes / 1e6).toFixed(0).padStart(6),
  ];
  say(cells.join(' '));
  return result;
}

function fetched(
  url: string,
  path: string,
  coding = 'br',
): Promise<{ readonly type: string; readonly bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    get(new URL(path, url), { headers: { 'accept-encoding': coding } }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () => {
        resolve({ type: String(reply.headers['content-type']), bytes: Buffer.concat(parts) });
      });
    }).on('error', reject);
  });
}

function started(argv: readonly string[]): ChildProcess {
  return spawn(process.execPath, argv, { stdio: ['pipe', 'pipe', 'inherit'] });
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout?.on('data', (part) => {
      out += part;
      if (out.includes('\n')) resolve(out.slice(0, out.indexOf('\n')));
    });
    child.once('exit', (code) => reject(new Error(`it ended with ${code}`)));
  });
}

async function whole(child: ChildProcess): Promise<string> {
  let out = '';
  for await (const part of child.stdout ?? []) out += part;
  return out;
}
