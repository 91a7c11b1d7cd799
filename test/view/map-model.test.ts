import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dayOf, parseDay } from '../../src/base/day.ts';
import { list } from '../../src/record/record.ts';
import { basesOn, flowsOn } from '../../src/view/map/bases-and-arms.ts';
import { bordersOn, sectionsOn } from '../../src/view/map/borders.ts';
import { inDetail, lineOn, type Manifest } from '../../src/view/map/detail.ts';
import { incidentsOn, tollOf } from '../../src/view/map/incidents.ts';
import { LAYERS, layersOn, layersToggled } from '../../src/view/map/layers.ts';
import { mapModel } from '../../src/view/map/model.ts';
import { mapTable } from '../../src/view/map/table.ts';
import { whereIs } from '../../src/view/map/where.ts';
import { incidentOf, region } from '../region.ts';

const MANIFEST = new URL('../../geography/data/manifest.json', import.meta.url);
const { detail } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;

const record = region();
const on = (text: string) => {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`${text} is no day`);
  return day;
};

describe('where a place is shown', () => {
  test.each([
    ['batken-town', 'point', 'batken-town'],
    ['kok-tash', 'point', 'kok-tash'],
    // Without a point of its own, over the nearest that has whereabouts.
    ['golovnoi', 'point', 'kok-tash'],
    ['leilek', 'province', 'batken'],
    ['tort-kocho', 'province', 'batken'],
    ['sughd', 'province', 'sughd'],
    ['vorukh', 'exclave', 'vorukh'],
    ['sokh', 'exclave', 'sokh'],
    ['kg-tj-border', 'border', 'kg-tj-border'],
    ['tj-af-border', 'border', 'tj-af-border'],
    ['nagorno-karabakh', 'state', 'az'],
    ['kg', 'state', 'kg'],
  ])('%s: as a %s, of %s', (id, kind, of) => {
    expect(whereIs(record, id)).toMatchObject({ kind, of });
  });

  test.each(['fergana-valley', 'middle-east', 'no-such-place'])('%s: nowhere', (id) => {
    expect(whereIs(record, id)).toBeUndefined();
  });

  test('a point is never anybody else’s invention: it is the place’s own', () => {
    for (const { id } of list(record, 'place')) {
      const where = whereIs(record, id);
      if (where?.kind !== 'point') continue;
      expect(record.tables.place.get(where.of)?.at).toMatchObject({
        ...where.at,
        within: where.within,
      });
    }
  });
});

describe('the incidents of a day', () => {
  const ids = (day: string, from?: string) =>
    incidentsOn(record, { day: on(day), from: from === undefined ? undefined : on(from) });

  test('are those that had begun; what is over is earlier', () => {
    const shown = ids('2021-04-29');
    expect(shown.find(({ id }) => id === 'kg-tj-2021-04')?.now).toBe(true);
    expect(shown.find(({ id }) => id === 'kg-tj-2014-07')?.now).toBe(false);
    expect(shown.some(({ id }) => id === 'kg-tj-2022-09')).toBe(false);
  });

  test('of a spell are those that fall into it', () => {
    const shown = ids('2022-12-31', '2022-01-01').map(({ id }) => id);
    expect(shown).toContain('kg-tj-2022-01');
    expect(shown).toContain('kg-tj-2022-09');
    expect(shown).not.toContain('kg-tj-2021-04');
  });

  test('an area is not shown where a point in it is', () => {
    const [incident] = ids('2022-09-16').filter(({ id }) => id === 'kg-tj-2022-09');
    const shown = new Map(incident?.places.map((place) => [place.id, place.shown]));
    expect(shown.get('batken-town')).toBe(true);
    expect(shown.get('batken')).toBe(false);
    expect(shown.get('osh-province')).toBe(true);
    expect(shown.get('kg-tj-border')).toBe(false);
  });
});

describe('the dead by the claims', () => {
  const toll = (day: string, account?: string) =>
    tollOf(record, incidentOf(record, 'kg-tj-2022-09'), on(day), account);

  test('nobody had said anything before', () => {
    expect(toll('2022-09-14')).toBeUndefined();
  });

  test('lie between the lowest and the highest, and every claim is named', () => {
    const later = toll('2023-12-31');
    expect(later?.lowest).toBeLessThanOrEqual(later?.highest ?? 0);
    for (const id of later?.claims ?? []) {
      expect(record.tables.claim.get(id)?.says).toMatchObject({ figure: 'dead', counts: 'all' });
    }
  });

  test('under one account are of its claims alone', () => {
    const all = toll('2023-12-31')?.claims ?? [];
    const one = toll('2023-12-31', 'kg-government')?.claims ?? [];
    expect(one.length).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining([...one]));
  });
});

describe('the line', () => {
  test.each([
    ['2022-09-16', 'valley-before'],
    ['2025-03-12', 'valley-before'],
    ['2025-03-13', 'valley-after'],
    ['2026-01-01', 'valley-after'],
  ])('on %s is that of %s', (day, file) => {
    expect(lineOn(detail, on(day)).file).toBe(file);
  });

  test('is there in detail for a region of whose states one is in the window', () => {
    const model = mapModel(record, { day: on('2022-09-16'), from: undefined }, []);
    expect(inDetail(detail, model)).toBe(true);
    expect(inDetail(detail, { ...model, home: ['am', 'az'] })).toBe(false);
  });

  test.each([
    ['1999-01-01', 'kg-tj-border', 'unsaid'],
    ['2022-09-16', 'kg-tj-border', 'part'],
    ['2025-06-01', 'kg-tj-border', 'whole'],
    ['2025-06-01', 'tj-af-border', 'unsaid'],
  ])('on %s, %s: %s', (day, place, style) => {
    const border = bordersOn(record, on(day)).find((one) => one.place === place);
    expect(border?.style).toBe(style);
  });
});

describe('what was said of sections', () => {
  const status = (day: string, place: string) => {
    const section = sectionsOn(record, on(day)).find((one) => one.place === place);
    return section && [section.status, section.of];
  };

  test.each([
    ['2021-03-25', 'vorukh', undefined],
    ['2021-03-26', 'vorukh', ['offered', undefined]],
    ['2026-01-01', 'vorukh', ['kept', 'tj']],
    ['2021-05-07', 'maksat', ['open', undefined]],
    ['2025-02-27', 'maksat', ['used', 'kg']],
    ['2025-02-26', 'kayragach', undefined],
    ['2025-02-27', 'kayragach', ['exchanged', 'kg']],
    ['2025-02-27', 'tort-kocho', ['neutral', undefined]],
  ])('on %s, %s: %j', (day, place, expected) => {
    expect(status(day, place)).toEqual(expected);
  });
});

describe('bases and arms', () => {
  test.each([
    ['2001-01-01', 'base.us-manas', undefined],
    ['2010-01-01', 'base.us-manas', 'now'],
    ['2015-01-01', 'base.us-manas', undefined],
    ['2022-09-16', 'base.ru-kant', 'now'],
    ['2022-09-16', 'base.ru-tj-201', 'now'],
    // Shown at its place already.
    ['2022-09-16', 'base.ru-kg', undefined],
  ])('on %s, %s: %s', (day, id, standing) => {
    expect(basesOn(record, on(day)).find((base) => base.id === id)?.standing).toBe(standing);
  });

  test.each([
    ['2013-12-31', 'arms.cn-kz-2014-2019', undefined],
    ['2016-01-01', 'arms.cn-kz-2014-2019', 'now'],
    ['2021-01-01', 'arms.cn-kz-2014-2019', 'past'],
  ])('on %s, %s: %s', (day, id, standing) => {
    expect(flowsOn(record, on(day)).find((flow) => flow.id === id)?.standing).toBe(standing);
  });

  test('drones bought by a government come from where they are called of', () => {
    const flow = flowsOn(record, on('2022-09-16')).find(({ id }) => id === 'arms.tr-kg-bayraktar');
    expect(flow).toMatchObject({ from: 'tr', to: 'kg' });
  });
});

describe('layers', () => {
  test('stand as usual where the address says nothing', () => {
    expect(layersOn(undefined)).toEqual(
      LAYERS.filter(({ on: usual }) => usual).map(({ id }) => id),
    );
  });

  test('of the address, in their order, those that there are', () => {
    expect(layersOn(['water', 'bases', 'roads'])).toEqual(['bases', 'water']);
  });

  test('a layer off and on again leaves nothing in the address', () => {
    const off = layersToggled(undefined, 'bases');
    expect(off).not.toContain('bases');
    expect(layersToggled(off, 'bases')).toBeUndefined();
  });
});

describe('the model and its table', () => {
  const looked = { day: dayOf(2022, 9, 16) };

  test('a layer that is off is empty', () => {
    const model = mapModel(record, looked, []);
    expect([model.incidents, model.sections, model.bases, model.flows, model.places]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  test.each(['en', 'ru'] as const)('%s: a row a mark, each with what it stands on', (lang) => {
    const model = mapModel(
      record,
      looked,
      LAYERS.map(({ id }) => id),
    );
    const table = mapTable(record, model, lang);
    expect(table.rows.length).toBeGreaterThan(40);
    for (const row of table.rows) {
      expect(row).toHaveLength(table.columns.length);
      expect(row.flatMap(({ ids = [] }) => ids).length, row[1]?.text).toBeGreaterThan(0);
    }
  });
});
