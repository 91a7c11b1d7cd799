import { createAdaptorServer } from '@hono/node-server';
import { UserError } from '../base/user-error.ts';

type Fetch = (request: Request) => Response | Promise<Response>;

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  /** Take the next free port where the one asked for is taken. */
  readonly orNext: boolean;
}

export interface Listening {
  readonly port: number;
  /** Takes no more requests, lets those under way end, and resolves when all is closed. */
  readonly close: () => Promise<void>;
}

/** What one machine's reader needs, and no more: slow and many connections are cut. */
const LIMITS = {
  headerBytes: 16_384,
  headersMs: 5_000,
  requestMs: 10_000,
  silentMs: 30_000,
  // Longer than clients keep theirs: whoever closes first while the other speaks breaks a request.
  keptOpenMs: 65_000,
  connections: 500,
  closingMs: 2_000,
  portsTried: 20,
};

/** Listens and answers with `fetch`; nothing else of the server knows of ports and sockets. */
export async function listen(fetch: Fetch, options: ListenOptions): Promise<Listening> {
  const server = createAdaptorServer({
    fetch,
    serverOptions: {
      maxHeaderSize: LIMITS.headerBytes,
      headersTimeout: LIMITS.headersMs,
      requestTimeout: LIMITS.requestMs,
      connectionsCheckingInterval: 1_000,
    },
  });
  if (!('closeAllConnections' in server)) throw new Error('a server of HTTP/1 was expected');
  server.maxConnections = LIMITS.connections;
  server.setTimeout(LIMITS.silentMs);
  server.keepAliveTimeout = LIMITS.keptOpenMs;
  let port = options.port;
  for (;;) {
    const failed = await tried(server, options.host, port);
    if (!failed) break;
    const taken = failed.code === 'EADDRINUSE';
    if (!taken || !options.orNext || port >= options.port + LIMITS.portsTried) {
      throw new UserError(
        taken
          ? `port ${port} is taken`
          : `cannot listen at ${options.host}:${port}: ${failed.message}`,
        'Name another one with --port, or 0 for any that is free.',
      );
    }
    port += 1;
  }
  const address = server.address();
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), LIMITS.closingMs).unref();
    });
  return { port: address && typeof address === 'object' ? address.port : port, close };
}

function tried(
  server: ReturnType<typeof createAdaptorServer>,
  host: string,
  port: number,
): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => {
      server.off('error', resolve);
      resolve(undefined);
    });
  });
}
