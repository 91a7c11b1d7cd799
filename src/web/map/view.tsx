import { computed, useSignal } from '@preact/signals';
import { geoBounds } from 'd3-geo';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { CasusRecord } from '../../record/record.ts';
import { inDetail } from '../../view/map/detail.ts';
import { LAYERS, layersOn, layersToggled } from '../../view/map/layers.ts';
import { type MapModel, mapModel } from '../../view/map/model.ts';
import { mapTable } from '../../view/map/table.ts';
import { mapTexts } from '../../view/map/texts.ts';
import { Menu } from '../frame/menu.tsx';
import { Picture } from '../picture/picture.tsx';
import { address, go, query, record } from '../state.ts';
import { day, firstDay, timeFrame } from '../time.ts';
import {
  type Camera,
  cameraOf,
  fitted,
  projectionAt,
  type Size,
  type Transform,
  transformOf,
  zoomedAt,
} from './camera.ts';
import { crowdOf } from './crowd.ts';
import { Density } from './density.ts';
import { type Geography, geographyOf } from './geography.ts';
import { Legend } from './legend.tsx';
import { MapStage } from './map-stage.tsx';
import type { Press } from './marks.ts';
import { seededCount, seededPoints } from './seeded.ts';
import './map.css';

const layers = computed(() => layersOn(query.value.layers));
const model = computed<MapModel | undefined>(
  () =>
    record.value &&
    mapModel(
      record.value,
      { day: day.value, from: firstDay.value, account: query.value.account },
      layers.value,
    ),
);

/** The map of a region on a day. */
export function View() {
  const from = record.value;
  const shown = model.value;
  if (!from || !shown) return null;
  return <Loaded record={from} model={shown} />;
}

function Loaded({ record: from, model: shown }: { record: CasusRecord; model: MapModel }) {
  const { lang } = address.value;
  const t = mapTexts(lang);
  const geography = useSignal<Geography | undefined>(undefined);
  const failed = useSignal(false);
  useEffect(() => {
    let asked = true;
    geographyOf(shown.day).then(
      (come) => {
        if (asked) geography.value = come;
      },
      () => {
        failed.value = true;
      },
    );
    return () => {
      asked = false;
    };
  }, [shown.day]);
  const table = useMemo(() => mapTable(from, shown, lang), [from, shown, lang]);
  return (
    <div class="map-view">
      <h1 class="sr">{t.map}</h1>
      <Picture name="map" table={table} tools={<Tools geography={geography.value} />}>
        {geography.value ? (
          <Framed record={from} model={shown} geography={geography.value} />
        ) : (
          <p class="loading" role={failed.value ? 'alert' : 'status'}>
            {failed.value ? t.failed : t.loading}
          </p>
        )}
      </Picture>
      <Legend model={shown} geography={geography.value} layers={layers.value} lang={lang} />
      <p id="map-keys" class="sr">
        {t.keys}
      </p>
    </div>
  );
}

/** What the buttons ask of the stage, which knows its size. */
const asked = { zoom: (_: number) => {}, home: () => {}, valley: () => {} };

function Tools({ geography }: { geography: Geography | undefined }) {
  const { lang } = address.value;
  const t = mapTexts(lang);
  if (query.value.own?.table === 'map') return <LayersMenu />;
  return (
    <>
      <div class="map-zoom">
        <button type="button" aria-label={t.zoomIn} onClick={() => asked.zoom(1.6)}>
          +
        </button>
        <button type="button" aria-label={t.zoomOut} onClick={() => asked.zoom(1 / 1.6)}>
          −
        </button>
        <button type="button" onClick={() => asked.home()}>
          {t.home}
        </button>
        {geography && model.value && inDetail(geography.detail, model.value) && (
          <button type="button" onClick={() => asked.valley()}>
            {geography.detail.title[lang]}
          </button>
        )}
      </div>
      <LayersMenu />
    </>
  );
}

function LayersMenu() {
  const { lang } = address.value;
  const t = mapTexts(lang);
  return (
    <Menu label={t.layers} name="layers">
      {LAYERS.map(({ id, title }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={layers.value.includes(id)}
            onChange={() => go({ query: { layers: layersToggled(query.value.layers, id) } })}
          />
          {title[lang]}
        </label>
      ))}
    </Menu>
  );
}

/** The stage with its size and its camera. While the hand moves it, the address waits. */
function Framed({
  record: from,
  model: shown,
  geography,
}: {
  record: CasusRecord;
  model: MapModel;
  geography: Geography;
}) {
  const { lang } = address.value;
  const box = useRef<HTMLDivElement>(null);
  const size = useSignal<Size | undefined>(undefined);
  const held = useSignal<Transform | undefined>(undefined);
  const moving = useSignal(false);
  useLayoutEffect(() => {
    const own = box.current;
    if (!own) return;
    const measure = () => {
      const { width, height } = own.getBoundingClientRect();
      size.value = { width: Math.floor(width), height: Math.floor(height) };
    };
    const observer = new ResizeObserver(measure);
    observer.observe(own);
    measure();
    return () => observer.disconnect();
  }, []);
  const codes = shown.home.flatMap((id) => from.tables.state.get(id)?.codes.iso2 ?? []).join();
  const { projection, bounds } = useMemo(() => {
    const states = geography.overview.states.filter(({ id }) =>
      codes.split(',').includes(String(id)),
    );
    const [[west, south], [east, north]] = geoBounds({
      type: 'FeatureCollection',
      features: [...states],
    });
    return {
      projection: projectionAt((west + east) / 2, (south + north) / 2),
      bounds: [west, south, east, north] as const,
    };
  }, [geography.overview, codes]);

  const stage = size.value;
  const at = query.value.at;
  const { sel } = query.value;
  const own = useMemo((): Camera | undefined => {
    if (!stage) return undefined;
    if (at) return { lon: at[0], lat: at[1], zoom: at[2] };
    return cameraFor(shown, sel) ?? whole();
  }, [stage, at?.join(), sel, projection]);

  useEffect(() => {
    held.value = undefined;
  }, [at?.join(), projection, stage]);

  const seeded = seededCount(query.value.own?.seeded);
  const frame = timeFrame.value;
  const density = useMemo(() => {
    const points =
      seeded > 0 && frame
        ? seededPoints(seeded, frame.first, frame.last, projection)
        : crowdOf(from, projection);
    return points && new Density(points);
  }, [seeded, projection, from, frame?.first, frame?.last]);

  const chosen = useRef(sel);
  useEffect(() => {
    if (chosen.current === sel) return;
    chosen.current = sel;
    const camera = cameraFor(shown, sel);
    if (at && camera && now.current && stage && !onStage(camera)) lookAt(camera);
  }, [sel]);

  const transform = held.value ?? (own && stage ? transformOf(own, projection, stage) : undefined);
  const now = useRef(transform);
  now.current = transform;
  const gestures = useMemo(
    () => ({
      now: () => now.current ?? { k: 1, x: 0, y: 0 },
      move: (to: Transform, done: boolean) => {
        held.value = to;
        moving.value = !done;
        if (done) commit(to);
      },
      home: () => lookAt(whole()),
    }),
    [projection, stage],
  );
  asked.zoom = (factor) => {
    if (!stage || !now.current) return;
    gestures.move(zoomedAt(now.current, factor, stage.width / 2, stage.height / 2), true);
  };
  asked.home = gestures.home;
  asked.valley = () => {
    const [west, south, east, north] = geography.detail.view;
    if (stage)
      lookAt(
        fitted(
          [
            [west, south],
            [east, north],
          ],
          projection,
          stage,
        ),
      );
  };
  return (
    <div class="map-box" ref={box} data-shown={density ? 'density' : 'marks'}>
      {seeded > 0 && <p class="map-seeded">{mapTexts(lang).seeded(seeded.toLocaleString(lang))}</p>}
      {stage && transform && (
        <MapStage
          record={from}
          model={shown}
          geography={geography}
          projection={projection}
          layers={layers.value}
          lang={lang}
          size={stage}
          transform={transform}
          selected={sel}
          moving={moving.value}
          gestures={gestures}
          density={density}
          onPress={press}
        />
      )}
    </div>
  );

  function whole(): Camera | undefined {
    const [west, south, east, north] = bounds;
    const middle = (west + east) / 2;
    return (
      stage &&
      fitted(
        [
          [west, south],
          [east, north],
          [west, north],
          [east, south],
          [middle, north],
          [middle, south],
        ],
        projection,
        stage,
      )
    );
  }

  function cameraFor(of: MapModel, id: string | undefined): Camera | undefined {
    const points = of.incidents
      .filter((one) => one.id === id)
      .flatMap(({ places }) => places)
      .flatMap(({ where }): [number, number][] => {
        if (where.kind !== 'point') return [];
        const degrees = (where.within + 25) / 111;
        return [
          [where.at.lon - degrees, where.at.lat - degrees],
          [where.at.lon + degrees, where.at.lat + degrees],
        ];
      });
    return stage && points.length > 0 ? fitted(points, projection, stage) : undefined;
  }

  function onStage({ lon, lat }: Camera): boolean {
    const spot = projection([lon, lat]);
    if (!spot || !now.current || !stage) return false;
    const { k, x, y } = now.current;
    const [px, py] = [spot[0] * k + x, spot[1] * k + y];
    return px > 0 && py > 0 && px < stage.width && py < stage.height;
  }

  function lookAt(camera: Camera | undefined): void {
    if (!camera) return;
    held.value = undefined;
    moving.value = false;
    go({ query: { at: [camera.lon, camera.lat, camera.zoom] } }, { replace: true });
  }

  function commit(to: Transform): void {
    if (stage) lookAt(cameraOf(to, projection, stage));
  }
}

function press(what: Press): void {
  if ('sel' in what) go({ query: { sel: what.sel } });
  else go({ query: { open: what.open } });
}
