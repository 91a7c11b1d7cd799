import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { UserError } from '../../base/user-error.ts';
import { SERVE_TEXTS } from '../../view/serve-texts.ts';
import { command } from '../command.ts';
import { LIBRARY } from '../library-folder.ts';
import { APP, GEOGRAPHY } from '../shipped.ts';
import { VERSION } from '../version.ts';

const PORT = 4280;
const HOST = '127.0.0.1';
const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|localhost|::1)$/;

/** `casus serve`: the app and the questions, on this machine alone. Runs until it is stopped. */
export const serve = command({
  name: 'serve',
  summary: 'the app in a browser and the questions as an API, on this machine alone',
  arguments: [],
  options: [
    { flags: '--port <n>', about: `the port, ${PORT} or the next free unless given; 0 for any` },
    { flags: '--host <address>', about: `where to listen, ${HOST} unless given` },
    { flags: '--open', about: 'open the browser' },
    { flags: '--library <folder>', about: `your texts; ${LIBRARY}/ where it is there` },
    { flags: '--store <folder>', about: 'where imports are kept; as for casus data' },
    { flags: '--app <folder>', about: 'the built app, the one that comes with Casus unless given' },
  ],
  run: async ({ folder, lang, json, output, options }) => {
    const t = SERVE_TEXTS[lang];
    const port = askPort(options.port);
    const host = typeof options.host === 'string' ? options.host : HOST;
    const library = typeof options.library === 'string' ? options.library : LIBRARY;
    // Loaded here, since no other command needs it.
    const [{ startServer }, { storeFolder }] = await Promise.all([
      import('../../server/start.ts'),
      import('../../datasets/store/folder.ts'),
    ]);
    const started = await startServer({
      folder,
      library: options.library !== undefined || existsSync(library) ? library : undefined,
      app: typeof options.app === 'string' ? options.app : APP,
      geography: GEOGRAPHY,
      store: typeof options.store === 'string' ? options.store : storeFolder(),
      host,
      port,
      defaultPort: PORT,
      version: VERSION,
      onBug: (error) => output.warn(error instanceof Error ? `${error.stack}` : String(error)),
    });
    const { url, regions, app, texts, close } = started;
    for (const [id, { faults }] of regions) {
      if (faults.length > 0) output.warn(t.faults(id));
    }
    if (!LOOPBACK.test(host)) output.warn(t.open(host));
    const editions = [...regions].map(([id, { sound }]) => ({
      id,
      edition: sound?.record.edition,
    }));
    output.write(
      json ? JSON.stringify({ url, port: started.port, regions: editions, app, texts }) : t.at(url),
    );
    if (options.open === true) openBrowser(url);
    await stopped();
    await close();
    return 0;
  },
});

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function askPort(typed: unknown): number | undefined {
  if (typed === undefined) return undefined;
  const port = Number(typed);
  if (/^\d+$/.test(String(typed)) && port <= 65_535) return port;
  throw new UserError(`--port ${String(typed)} is no port`, 'Write a whole number up to 65535.');
}

/** A browser that cannot be opened is no fault: the address is printed. */
function openBrowser(url: string): void {
  const [program = '', ...words] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  const child = spawn(program, words, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
