import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type GapRow, gapRow } from '../../src/law/gap.ts';
import { hear } from '../../src/law/hearing.ts';
import { find, get, list } from '../../src/record/record.ts';
import { incidentOf, region } from '../region.ts';

/** A row of test/cases/gap.yaml; its head says what the fields mean. */
interface Row {
  readonly organization: string;
  readonly incident: string;
  readonly grade?: number;
  readonly none?: 'searched' | 'attested' | 'empty';
  readonly first?: number | readonly [number, number];
  readonly highest?: number | readonly [number, number];
  readonly panel?: Readonly<Record<string, unknown>>;
  readonly reason?: string;
}

const ROWS = parse(
  readFileSync(new URL('../cases/gap.yaml', import.meta.url), 'utf8'),
) as readonly Row[];

function computed({ organization, incident }: Row): GapRow {
  const record = region();
  return gapRow(record, organization, hear(record, incidentOf(record, incident), { accounts: [] }));
}

const range = (days: Row['first']) => (typeof days === 'number' ? [days, days] : days);

describe('the strongest answer and the days it took', () => {
  const titled = ROWS.map(
    (row) =>
      [`${row.organization}, ${row.incident}: ${row.grade ?? `none, ${row.none}`}`, row] as const,
  );

  test.each(titled)('%s', (_, row) => {
    const { highest, first, silences } = computed(row);
    expect({ grade: highest?.grade, first: first?.delay, highest: highest?.delay }).toEqual({
      grade: row.grade,
      first: range(row.first),
      highest: range(row.highest),
    });
    if (row.none === undefined) return;
    const kinds = silences.map((id) => get(region(), 'silence', id).kind);
    expect(kinds.length === 0 ? ['empty'] : kinds).toContain(row.none);
  });

  test('what differs from the panel says why', () => {
    for (const { organization, incident, panel, reason } of ROWS) {
      expect(reason === undefined, `${organization}, ${incident}`).toBe(panel === undefined);
    }
    expect(ROWS.filter(({ reason }) => reason !== undefined).length).toBeLessThan(ROWS.length / 4);
  });
});

test("an organization's row holds its own acts and none of its members'", () => {
  const record = region();
  for (const incident of list(record, 'incident')) {
    const hearing = hear(record, incident, { accounts: [] });
    const rows = list(record, 'organization').map(({ id }) => gapRow(record, id, hearing));
    const counted = rows.flatMap(({ responses }) => responses);
    for (const response of list(record, 'response')) {
      if (response.incident !== incident.id) continue;
      const ofState = record.tables.state.has(
        find(record, 'body', response.actor)?.of ?? response.actor,
      );
      if (ofState) expect(counted, response.id).not.toContain(response.id);
    }
    expect(new Set(counted).size).toBe(counted.length);
  }
});

test('an act that was decided counts, one that was carried out counts before it', () => {
  const row = computed({ organization: 'csto', incident: 'am-az-2022-09' });
  const highest = get(region(), 'response', row.highest?.response ?? '');
  expect(highest.carriedOut).toBe('yes');
  const police = computed({ organization: 'osce', incident: 'kg-2010-06' });
  expect(get(region(), 'response', police.highest?.response ?? '').carriedOut).not.toBe('yes');
});
