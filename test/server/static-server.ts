import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * A web server as plain as they come, with a folder at a path of its site: `index.html` in folders, a
 * redirect to the slash at their end, `404.html` for the rest. It sends no policy of its own.
 */
export async function staticServer(
  root: string,
  base: string,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, reply) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(root, decodeURIComponent(pathname).slice(base.length - 1));
    const found = pathname.startsWith(base) ? statSync(path, { throwIfNoEntry: false }) : undefined;
    if (found?.isDirectory() && !pathname.endsWith('/')) {
      reply.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    const file = found?.isDirectory() ? join(path, 'index.html') : path;
    const isFile = (one: string) => statSync(one, { throwIfNoEntry: false })?.isFile() ?? false;
    const there = found !== undefined && isFile(file);
    const sent = there ? file : join(root, '404.html');
    const type = TYPES[extname(sent)] ?? 'application/octet-stream';
    reply.writeHead(there ? 200 : 404, { 'content-type': type });
    reply.end(isFile(sent) ? readFileSync(sent) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
