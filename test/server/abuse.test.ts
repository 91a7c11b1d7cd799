import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallRecord } from '../cli/small-record.ts';
import { request, type Serving, sent, serving } from './serving.ts';

const SECRET = 'what-lies-outside-9f3c';

let server: Serving;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casus-serve-'));
  const files = {
    'secret.txt': SECRET,
    'secret.json': JSON.stringify(SECRET),
    'app/index.html': '<!doctype html><title>Casus</title>the app',
    'app/pages.json': '[{"id":"map"},{"id":"incident"}]',
    'app/.env.json': JSON.stringify(SECRET),
    'app/assets/main-abc.js': 'console.log(1);',
    'library/note.txt': 'A note on the border.',
    'library/.hidden.txt': SECRET,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'app/assets/link.txt'));
  symlinkSync(folder, join(folder, 'app/assets/up'));
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'library/link.txt'));
  const args = ['--app', join(folder, 'app'), '--library', join(folder, 'library')];
  server = await serving(['--record', smallRecord(), ...args]);
});

afterAll(async () => {
  expect(await server.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

const ask = (text: string, options = {}) =>
  sent(server.port, text.replace('HOST', `127.0.0.1:${server.port}`), options);

async function stillServes() {
  const { status, text } = await ask(request('/assets/main-abc.js'));
  expect(status).toBe(200);
  expect(text).toContain('console.log(1);');
}

const other = 'https://elsewhere.example';

/** Who asks as they should. */
const SERVED: readonly (readonly [string, string, number])[] = [
  ['by its address', request('/en/'), 200],
  ['as localhost', request('/en/', { Host: 'localhost:PORT' }), 200],
  ['as [::1]', request('/en/', { Host: '[::1]:PORT' }), 200],
  ['HEAD', request('/en/', {}, 'HEAD'), 200],
  ['a page of our own', request('/api/small/list/state', { 'Sec-Fetch-Site': 'same-origin' }), 200],
  ['typed into the bar', request('/en/', { 'Sec-Fetch-Site': 'none' }), 200],
  [
    'a link on another site',
    request('/en/small/map/', {
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Mode': 'navigate',
      'Sec-Fetch-Dest': 'document',
    }),
    200,
  ],
  [
    'an embedded view',
    request('/embed/en/small/map/', {
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Mode': 'navigate',
      'Sec-Fetch-Dest': 'iframe',
    }),
    200,
  ],
  ['a text of the library', request('/api/small/library/note.txt'), 200],
];

const REFUSED: readonly (readonly [string, string, number])[] = [
  // Foreign names: DNS rebinding.
  ['a foreign host', request('/en/', { Host: 'elsewhere.example' }), 421],
  ['a foreign host with our port', request('/en/', { Host: 'elsewhere.example:PORT' }), 421],
  [
    'a host that begins like ours',
    request('/en/', { Host: '127.0.0.1.elsewhere.example:PORT' }),
    421,
  ],
  ['our host with another port', request('/en/', { Host: '127.0.0.1:1' }), 421],
  ['our host without a port', request('/en/', { Host: '127.0.0.1' }), 421],
  ['this machine by another number', request('/en/', { Host: '127.0.0.2:PORT' }), 421],
  ['no host', request('/en/', { Host: undefined }), 400],
  ['an empty host', request('/en/', { Host: '' }), 400],
  ['a host that is none', request('/en/', { Host: 'a b:PORT' }), 400],
  ['a host with a name in it', request('/en/', { Host: 'me@127.0.0.1:PORT' }), 400],
  ['a foreign host in the target', request('http://elsewhere.example/en/'), 421],
  // Other sites.
  [
    'a fetch from another site',
    request('/api/small/list/state', { 'Sec-Fetch-Site': 'cross-site' }),
    403,
  ],
  [
    'a fetch from another port',
    request('/api/small/list/state', { 'Sec-Fetch-Site': 'same-site' }),
    403,
  ],
  ['a foreign origin', request('/api/small/list/state', { Origin: other }), 403],
  ['a hidden origin', request('/api/small/list/state', { Origin: 'null' }), 403],
  [
    'a link to an answer',
    request('/api/small/library/note.txt', {
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Mode': 'navigate',
      'Sec-Fetch-Dest': 'document',
    }),
    403,
  ],
  [
    'a frame of what is not for it',
    request('/en/small/map/', {
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Mode': 'navigate',
      'Sec-Fetch-Dest': 'iframe',
    }),
    403,
  ],
  [
    'a script of ours on another site',
    request('/assets/main-abc.js', {
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Mode': 'no-cors',
      'Sec-Fetch-Dest': 'script',
    }),
    403,
  ],
  // Methods and bodies.
  ...['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'].map(
    (method) => [`the method ${method}`, request('/en/', {}, method), 405] as const,
  ),
  ['a method that is none', request('/en/', {}, 'EAT'), 400],
  ['a body', `${request('/en/', { 'Content-Length': '5' })}hello`, 413],
  [
    'a body in pieces',
    `${request('/en/', { 'Transfer-Encoding': 'chunked' })}5\r\nhello\r\n0\r\n\r\n`,
    413,
  ],
  [
    'two lengths of a body',
    `${request('/en/', { 'Content-Length': '5', 'content-length': '6' })}hello`,
    400,
  ],
  [
    'a length and pieces',
    `${request('/en/', { 'Content-Length': '5', 'Transfer-Encoding': 'chunked' })}0\r\n\r\n`,
    400,
  ],
  // Out of the folders.
  ...[
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/assets/..\\..\\secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/%252e%252e%252fsecret.txt',
    '/assets/..%c0%af..%c0%afsecret.txt',
    '/assets/%u002e%u002e/secret.txt',
    '/assets/secret.txt%00.js',
    '/assets/....//....//secret.txt',
    '/assets/link.txt',
    '/assets/up/secret.txt',
    '/.env.json',
    '/geography/../../secret.json',
    '/editions/..%2fsecret.json',
    '/editions/small.%2e%2e.json',
    '/api/small/library/..%2fsecret.txt',
    '/api/small/library/link.txt',
    '/api/small/library/.hidden.txt',
    '/api/..%2f..%2fsecret/list/state',
    '//elsewhere.example/en/',
    '/en/%0d%0aSet-Cookie:%20a=b',
    'file:///etc/passwd',
  ].map((target) => [`the path ${target}`, request(target), -1] as const),
  // Too much.
  ['a long path', request(`/en/${'a'.repeat(1100)}`), 414],
  ['a long query', request(`/api/small/find?words=${'a'.repeat(2100)}`), 414],
  ['headers of 20 kB', request('/en/', { 'X-Much': 'a'.repeat(20_000) }), 431],
  ['a thousand headers', request('/en/', manyHeaders(1000)), 431],
  // What is no HTTP.
  ['no HTTP', 'hello there\r\n\r\n', 400],
  ['a header without a name', 'GET /en/ HTTP/1.1\r\nHost: HOST\r\n: nameless\r\n\r\n', 400],
  ['a broken line end', 'GET /en/ HTTP/1.1\nHost: HOST\n\n', 400],
  ['a version that is none', 'GET /en/ HTTP/9.9\r\nHost: HOST\r\n\r\n', 400],
  ['a NUL in the target', 'GET /en/\0secret HTTP/1.1\r\nHost: HOST\r\n\r\n', 400],
  ['an encoding that is none', request('/en/%zz'), 400],
  ['letters that are no UTF-8', request('/en/%ff%fe'), 400],
  ['the handshake of TLS', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000', 400],
  // What the questions do not know.
  ['a question that is none', request('/api/small/dosier/x'), 404],
  ['a region that is none', request('/api/nowhere/list/state'), 404],
  ['a parameter that is none', request('/api/small/list/state?__proto__=1'), 400],
  ['a field of every object', request('/api/small/show/constructor'), 404],
  ['a region that every object has', request('/api/__proto__/list/state'), 404],
];

function manyHeaders(n: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: n }, (_, i) => [`X-Header-${i}`, 'a'.repeat(20)]));
}

const withPort = (text: string) => text.replaceAll(':PORT', `:${server.port}`);

describe('who asks as they should is served', () => {
  test.each(SERVED)('%s', async (_, text, expected) => {
    const { status } = await ask(withPort(text));
    expect(status).toBe(expected);
  });
});

describe('the rest is refused, nothing leaks, and it goes on serving', () => {
  test.each(REFUSED)('%s', async (_, text, expected) => {
    const { status, text: got } = await ask(withPort(text));
    if (expected === -1) expect(status).toBeGreaterThanOrEqual(400);
    else expect(status).toBe(expected);
    expect(status).toBeLessThan(500);
    expect(got).not.toContain(SECRET);
    expect(got).not.toMatch(/root:|node_modules|\n +at |Set-Cookie/i);
    expect(got).not.toContain(folder);
    await stillServes();
  });
});

describe('what is slow or much is cut', () => {
  test('headers that never end', { timeout: 30_000 }, async () => {
    const started = performance.now();
    const { closed, status } = await ask('GET /en/ HTTP/1.1\r\nHost: HOST\r\nX-Slow: ', {
      silentMs: 20_000,
    });
    expect([closed, status]).toEqual([true, 408]);
    expect(performance.now() - started).toBeLessThan(15_000);
    await stillServes();
  });

  test('a body of a gigabyte is not read', { timeout: 30_000 }, async () => {
    const head = request('/en/', { 'Content-Length': '1000000000' }, 'POST');
    const { closed, status } = await ask(head + 'a'.repeat(100_000), { silentMs: 10_000 });
    expect([closed, status]).toEqual([true, 405]);
    await stillServes();
  });

  test('six hundred connections that say nothing do not keep others out for long', {
    timeout: 120_000,
  }, async () => {
    const idle = Array.from({ length: 600 }, () => {
      const socket = connect(server.port, '127.0.0.1');
      socket.on('error', () => undefined);
      return socket;
    });
    const end = performance.now() + 90_000;
    let status = 0;
    while (status !== 200 && performance.now() < end) {
      status = (await ask(request('/en/'), { endMs: 3000 })).status;
    }
    expect(status).toBe(200);
    for (const socket of idle) socket.destroy();
    await stillServes();
  });

  test('requests that are dropped half-way', async () => {
    await Promise.all(
      Array.from({ length: 100 }, async () => {
        const socket = connect(server.port, '127.0.0.1');
        socket.on('error', () => undefined);
        await new Promise((resolve) => socket.once('connect', resolve));
        socket.write(request('/en/').slice(0, 20));
        socket.destroy();
      }),
    );
    await stillServes();
  });

  test('many requests on one connection at once', async () => {
    const one = request('/en/', { Connection: 'keep-alive' }).replace(
      'HOST',
      `127.0.0.1:${server.port}`,
    );
    const { text } = await ask(one.repeat(200) + request('/en/'));
    expect(text.match(/HTTP\/1\.1 200 OK/g)?.length).toBe(201);
  });
});

describe('every reply bears its policy', () => {
  test.each([
    ['/en/', "frame-ancestors 'none'"],
    ['/embed/en/', 'frame-ancestors *'],
    ['/assets/main-abc.js', "frame-ancestors 'none'"],
    ['/api/nowhere/list/state', "frame-ancestors 'none'"],
    ['/', "frame-ancestors 'none'"],
  ])('%s', async (path, ancestors) => {
    const { text } = await ask(request(path));
    expect(text).toContain("default-src 'none'");
    expect(text).toContain(ancestors);
    for (const header of ['x-content-type-options: nosniff', 'referrer-policy: no-referrer']) {
      expect(text.toLowerCase()).toContain(header);
    }
  });
});

test('it wrote no word of all this: no request was a bug', () => {
  expect(server.warnings()).toBe('');
});
