import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { addText } from '../../src/store/library/add-text.ts';
import { readLibrary } from '../../src/store/library/read-library.ts';

const CHILD = fileURLToPath(new URL('./add-child.ts', import.meta.url));
const ROUNDS = 6;
const FILES = 25;

/** Stops a process that adds files, without warning, some milliseconds after it began to write. */
async function addAndStop(folder: string, files: readonly string[], after: number): Promise<void> {
  const child = spawn(process.execPath, [CHILD, folder, ...files], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while (child.exitCode === null && readdirSync(folder).length === 0) await wait(1);
  await wait(after);
  child.kill('SIGKILL');
  await ended;
}

test('a library loads, with whole texts only, after its writer was killed at any moment', async () => {
  const place = mkdtempSync(join(tmpdir(), 'casus-stopped-'));
  let stopped = 0;
  // On a busy machine a blow may come when all is written: then once more, not without end.
  for (let round = 0; round < ROUNDS || (stopped === 0 && round < 10 * ROUNDS); round += 1) {
    const folder = join(place, `library-${round}`);
    mkdirSync(folder);
    const files = Array.from({ length: FILES }, (_, i) => join(place, `text-${round}-${i}.txt`));
    for (const [i, file] of files.entries()) {
      writeFileSync(file, `Text ${i} of round ${round}.\n${'граница и река\n'.repeat(4000)}`);
    }
    await addAndStop(folder, files, (round * 7) % 40);
    const { texts, diagnostics } = readLibrary(folder);
    expect(diagnostics).toEqual([]);
    for (const { text } of texts) expect(text.endsWith('граница и река\n')).toBe(true);
    if (texts.length < FILES) stopped += 1;
    for (const file of files) await addText(folder, file, undefined, () => undefined);
    expect(readLibrary(folder).texts.length).toBe(FILES);
  }
  // A round in which all was written before the blow proves nothing.
  expect(stopped).toBeGreaterThan(0);
  rmSync(place, { recursive: true });
  expect(existsSync(place)).toBe(false);
});
