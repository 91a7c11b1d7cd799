import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importsOf } from './layers.ts';
import { sourceFiles } from './source-files.ts';

const MAIN = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const PRELOAD = new URL('./without-network.mjs', import.meta.url).href;

const MODULES = /^(?:node:)?(?:http|https|http2|net|dgram|tls|dns|inspector)(?:\/|$)/;
const CALLS = /\b(?:fetch|WebSocket|XMLHttpRequest|EventSource|sendBeacon)\s*\(/;

function reachesOut(text: string): string[] {
  const modules = importsOf(text).filter((name) => MODULES.test(name));
  const call = CALLS.exec(text);
  return call ? [...modules, call[0]] : modules;
}

describe('nothing in src reaches out', () => {
  test('by import or by call', () => {
    const found = sourceFiles('src').flatMap(({ path, text }) =>
      reachesOut(text).map((what) => `${path}: ${what}`),
    );
    // The page asks for paths below where it came from; its policy holds it to that (test/server).
    expect(found.filter((what) => !/^web\/[^:]+: fetch\($/.test(what))).toEqual([]);
  });

  test.each([
    "import { get } from 'node:https';",
    "import net from 'net';",
    "const dns = await import('node:dns/promises');",
    'const answer = await fetch(address);',
    'new WebSocket(address);',
  ])('a planted fault is found: %s', (text) => {
    expect(reachesOut(text)).not.toEqual([]);
  });
});

describe('with the network taken away', () => {
  const run = (...argv: string[]) =>
    spawnSync(process.execPath, ['--import', PRELOAD, ...argv], { encoding: 'utf8' });

  test.each([
    "(await import('node:net')).connect(9, '127.0.0.1')",
    "(await import('node:http')).get('http://127.0.0.1:9')",
    "(await import('node:dns')).lookup('example.org', () => {})",
    "(await import('node:dgram')).createSocket('udp4')",
    "await fetch('http://127.0.0.1:9')",
  ])('reaching out fails: %s', (code) => {
    const { status, stderr } = run('--input-type=module', '--eval', code);
    expect(status).not.toBe(0);
    expect(stderr).toContain('the network is taken away');
  });

  test('the dossier is made all the same', () => {
    const { status, stdout, stderr } = run(MAIN, 'dossier', 'kg-tj-2022-09');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.length).toBeGreaterThan(10_000);
  });
});
