import { spawnSync } from 'node:child_process';
import { afterEach, expect, test, vi } from 'vitest';
import { rPresence } from '../../bench/r-qca.ts';

const SCRIPT = 'bench/qca-once.R';
const hasR = spawnSync('Rscript', ['--version']).status === 0;

afterEach(() => {
  vi.unstubAllEnvs();
});

test.skipIf(!hasR)('R reads the script that times it', () => {
  const read = spawnSync('Rscript', ['--vanilla', '-e', `invisible(parse("${SCRIPT}"))`], {
    encoding: 'utf8',
  });
  expect(read.stderr).toBe('');
  expect(read.status).toBe(0);
});

test('where R or its package is missing, that is said', () => {
  const { kind, says } = rPresence();
  expect(says).toMatch(
    kind === 'here'
      ? /^R [\d.]+ with its package QCA/
      : /^R is not timed: .*(there is no Rscript|not its package QCA)/,
  );
});

test('a machine without R is told what to install', () => {
  vi.stubEnv('PATH', '/nowhere');
  expect(rPresence()).toEqual({
    kind: 'absent',
    says: 'R is not timed: there is no Rscript on this machine. Install R and its package QCA, then run this again.',
  });
});
