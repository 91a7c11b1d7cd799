import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBrowser } from './browser.ts';

/** What the reporters of both runs write: how many, and a line or more on each failure. */
interface Counts {
  passed: number;
  failed: number;
  failures: string[];
}

/**
 * All tests: those that run in Node, then the built app in a browser. Both run even if one fails, and
 * the last lines name what failed and count all together: `N passed, N failed`.
 */
const bin = join(import.meta.dirname, '..', 'node_modules');
const folder = mkdtempSync(join(tmpdir(), 'casus-test-'));
let passed = 0;
let failed = 0;
const failures: string[] = [];

const vite = join(bin, 'vite/bin/vite.js');
const steps = [
  { name: 'units', file: join(bin, 'vitest/vitest.mjs'), args: ['run'] },
  { name: 'browser', file: join(bin, '@playwright/test/cli.js'), args: ['test'] },
];
// Tests of the server and of the published copy use the built app too.
if (spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { stdio: 'inherit' }).status)
  failed += 1;
for (const { name, file, args } of steps) {
  const counts = join(folder, `${name}.json`);
  if (name === 'browser' && !hasBrowser()) {
    failed += 1;
    continue;
  }
  spawnSync(process.execPath, [file, ...args], {
    stdio: 'inherit',
    env: { ...process.env, CASUS_COUNTS: counts },
  });
  const said = readCounts(counts);
  passed += said.passed;
  failed += said.failed;
  failures.push(...said.failures);
}
rmSync(folder, { recursive: true });
// Thousands of lines above, or cut off by then: so once more, where whoever reads the count looks.
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** A run that ended without a count has failed. */
function readCounts(path: string): Counts {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Counts;
  } catch {
    return { passed: 0, failed: 1, failures: [] };
  }
}

function hasBrowser(): boolean {
  try {
    needBrowser();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}
