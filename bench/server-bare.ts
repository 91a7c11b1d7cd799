import { createServer } from 'node:http';

/**
 * The peer of `bench -- server`: a bare server of node:http that does nothing but send bytes which it was
 * given, as JSON of path to type and base64, on its input. Prints its port.
 */
let given = '';
for await (const part of process.stdin) given += part;
const bodies = new Map(
  Object.entries(JSON.parse(given) as Record<string, { type: string; body: string }>).map(
    ([path, { type, body }]) => [path, { type, bytes: Buffer.from(body, 'base64') }],
  ),
);
const server = createServer((request, reply) => {
  const found = bodies.get(request.url ?? '');
  if (!found) {
    reply.writeHead(404).end();
    return;
  }
  const { type, bytes } = found;
  reply
    .writeHead(200, {
      'content-type': type,
      'content-encoding': 'br',
      'content-length': bytes.length,
    })
    .end(bytes);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') process.stdout.write(`${address.port}\n`);
});
