import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../scripts/written.ts';
import { loadRecord } from '../src/store/load.ts';
import { casus } from './cli/run.ts';

/** A region of one incident, written by the recipes of docs/change.md; the region is invented. */
const WRITTEN = fileURLToPath(new URL('./fixtures/new-region', import.meta.url));

let around = '';
let folder = '';

beforeAll(() => {
  around = mkdtempSync(join(tmpdir(), 'casus-new-region-'));
  folder = join(around, 'new-region');
  cpSync(WRITTEN, folder, { recursive: true });
  cpSync(join(ROOT, 'record/common'), join(around, 'common'), { recursive: true });
});

afterAll(() => {
  rmSync(around, { recursive: true, force: true });
});

function answer(...argv: string[]): string {
  const { code, out, err } = casus(argv, 100_000, folder);
  expect(err).toBe('');
  expect(code).toBe(0);
  return out;
}

describe('a new region, by data alone', () => {
  test('loads without a fault', () => {
    const { record, diagnostics } = loadRecord(folder);
    expect(diagnostics).toEqual([]);
    expect([...record.tables.incident.keys()]).toEqual(['weir-2004']);
    expect(answer('check')).toContain('no faults');
  });

  test('gives a dossier: what each side says, what was owed, who answered, the sources', () => {
    const text = answer('dossier', 'weir-2004', '--full');
    for (const words of [
      'SHOTS AT STONE WEIR, JULY 2004',
      'Lowland attacked Upland with arms',
      'water-pact.7@1998',
      'only an attack by an outsider',
      'at least 3',
      'The secretary hoped for calm.',
      'Nothing of Midland was found.',
      'Valley Herald',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('what was owed hangs on the account and on the reading', () => {
    interface Dossier {
      readonly answers: readonly {
        readonly direction: { readonly attacker: string };
        readonly byAccount: readonly {
          readonly account: string;
          readonly findings: readonly { readonly readings: object; readonly trigger: string }[];
        }[];
      }[];
    }
    const { answers } = JSON.parse(answer('dossier', 'weir-2004', '--json')) as Dossier;
    const found = answers
      .filter(({ direction }) => direction.attacker === 'lowland')
      .flatMap(({ byAccount }) => byAccount)
      .flatMap(({ account, findings }) =>
        findings.map(({ readings, trigger }) =>
          [account, ...Object.values(readings), trigger].join(' '),
        ),
      );
    expect(found.sort()).toEqual([
      'lowland-account members-too no',
      'lowland-account outsiders-only no',
      'upland-account members-too yes',
      'upland-account outsiders-only no',
    ]);
  });

  test('a difference of bounds is not computed', () => {
    expect(JSON.parse(answer('show', 'weir-2004.sum-dead', '--json')).result.total).toBe(4);
    const shown = JSON.parse(answer('show', 'weir-2004.difference-dead', '--json'));
    expect(shown.thing.op).toBe('difference');
    expect(shown.result).toBeUndefined();
  });

  test('the other commands answer too', () => {
    expect(answer('gap', '--org', 'water-league')).toContain('statement');
    expect(answer('members', 'water-league', '--on', '1998-12-01')).toContain('Disputed');
    expect(answer('claims', 'weir-2004')).toContain('= at least 4');
    expect(answer('list', 'computation')).toContain('added = at least 4');
    expect(answer('show', 'weir-2004.sum-dead')).toContain('at least 3 [1a] + 1 [1b] = at least 4');
    expect(answer('contradictions')).toContain('Lowland — WL: joined');
    expect(answer('list', 'state', 'within=region')).toContain('3 in all.');
    expect(answer('find', 'запруда')).toContain('stone-weir');
  });
});
