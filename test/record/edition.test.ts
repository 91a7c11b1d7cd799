import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type PackedEdition, packRecord, unpackRecord } from '../../src/record/edition.ts';
import { get } from '../../src/record/record.ts';
import { loadCached } from '../../src/store/cache.ts';
import { dossierOf } from '../../src/view/dossier/model.ts';

const RECORDS = fileURLToPath(new URL('../../record', import.meta.url));
const regions = readdirSync(RECORDS, { withFileTypes: true }).filter((e) => e.isDirectory());
const sent = (pack: PackedEdition) => JSON.parse(JSON.stringify(pack)) as PackedEdition;

describe('a packed edition', () => {
  test.each(regions.map(({ name }) => name))('of %s unpacks to the record it was', (name) => {
    const { record } = loadCached(join(RECORDS, name));
    const again = unpackRecord(sent(packRecord(record)));
    expect(again.tables).toEqual(record.tables);
    expect(again.spells).toEqual(record.spells);
    expect([again.region, again.parts, again.edition]).toEqual([
      record.region,
      record.parts,
      record.edition,
    ]);
  });

  test('gives the same dossier as the files', () => {
    const { record } = loadCached(join(RECORDS, 'central-asia'));
    const again = unpackRecord(sent(packRecord(record)));
    const made = (from: typeof record) =>
      dossierOf(from, get(from, 'incident', 'kg-tj-2022-09'), {
        accounts: undefined,
        readings: {},
        on: undefined,
      });
    expect(made(again)).toEqual(made(record));
  });

  test('of another form is refused', () => {
    const { record } = loadCached(join(RECORDS, 'common'));
    const other = { ...packRecord(record), v: 2 } as unknown as PackedEdition;
    expect(() => unpackRecord(other)).toThrow('an edition of form 2; this program reads form 1');
  });
});
