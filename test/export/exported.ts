import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** A folder of a test's own, with a way to remove it. */
export function scratch(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'casus-export-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** `casus export` in a process of its own. */
export function exportTo(folder: string, ...more: readonly string[]) {
  return spawnSync(process.execPath, [MAIN, 'export', folder, ...more], { encoding: 'utf8' });
}

/** Whether a program is there and answers. */
export function runs(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { encoding: 'utf8' }).status === 0;
}
