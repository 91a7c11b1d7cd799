import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/written.ts';
import { tableOf } from '../../src/datasets/reading/read-dataset.ts';
import { addImport } from '../../src/datasets/store/store.ts';
import { rowsOf } from '../../src/datasets/table.ts';
import { readOriginal } from './originals.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const PYTHON = process.env.CASUS_PYTHON ?? 'python3';

let store = '';
let edition = '';
beforeAll(async () => {
  store = mkdtempSync(join(tmpdir(), 'casus-others-'));
  ({ edition } = await addImport(store, readOriginal('cow-mid'), new Date()));
});
afterAll(() => rmSync(store, { recursive: true }));

const disputes = () => rowsOf(tableOf(readOriginal('cow-mid'), 'dispute'));

/** The block of a language in the page, its places filled in and its command found. */
function block(language: string, mark: string): string {
  const page = readFileSync(join(ROOT, 'docs/guide/data.md'), 'utf8');
  const blocks = [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)];
  const found = blocks.find(([, name, text]) => name === language && text?.includes(mark))?.[2];
  if (found === undefined) throw new Error(`the page has no block of ${language} with ${mark}`);
  return found
    .replaceAll('<store>', store)
    .replaceAll('<edition>', edition)
    .replace("'casus ", `'${process.execPath} ${MAIN} `);
}

/** What the lines of the page make of the disputes: rows, columns, and the sum of a column with gaps. */
const wanted = () => {
  const rows = disputes();
  const sum = rows.reduce((all, { fatality }) => all + Number(fatality ?? 0), 0);
  return [rows.length, Object.keys(rows[0] ?? {}).length, sum];
};

describe('an import is read by other programs', () => {
  test('hyparquet reads each file as it was read here', async () => {
    const folder = join(store, 'cow-mid', edition, 'dispute');
    const files = readdirSync(folder);
    expect(files).toEqual(['data_0.parquet']);
    const bytes = readFileSync(join(folder, files[0] ?? ''));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const rows = await parquetReadObjects({ file: file as ArrayBuffer });
    expect(rows.map((row) => Object.values(row).map((cell) => cell ?? null))).toEqual(
      disputes().map((row) => Object.values(row)),
    );
  });

  test.skipIf(!runs(PYTHON, ['-c', 'import pandas, pyarrow']))(
    'Python, with the lines of the page (where python3 has pandas and pyarrow)',
    () => {
      const told = 'print([*disputes.shape, int(disputes["fatality"].sum())])';
      const out = execFileSync(PYTHON, ['-c', `${block('python', 'pandas')}\n${told}`], {
        encoding: 'utf8',
      });
      expect(JSON.parse(out)).toEqual(wanted());
    },
  );

  test.skipIf(!runs('Rscript', ['--version']))(
    'R, with the lines of the page (where there is Rscript)',
    () => {
      const told = 'cat(nrow(disputes), ncol(disputes), sum(disputes$fatality, na.rm = TRUE))';
      const out = execFileSync('Rscript', ['-e', `${block('r', 'pipe')}\n${told}`], {
        encoding: 'utf8',
      });
      expect(out.split(' ').map(Number)).toEqual(wanted());
    },
  );
});

function runs(program: string, words: readonly string[]): boolean {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0;
}
