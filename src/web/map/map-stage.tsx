import { type GeoProjection, geoPath } from 'd3-geo';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CasusRecord } from '../../record/record.ts';
import { dayWords } from '../../view/day-words.ts';
import type { Lang } from '../../view/lang.ts';
import type { LayerId } from '../../view/map/layers.ts';
import type { MapModel } from '../../view/map/model.ts';
import { placeName, whereText } from '../../view/map/table.ts';
import { mapTexts } from '../../view/map/texts.ts';
import { namesIn } from '../../view/names.ts';
import { useFonts } from '../picture/use-fonts.ts';
import { BaseMap } from './base-map.tsx';
import type { Size, Transform } from './camera.ts';
import { picked } from './crowd.ts';
import type { Density } from './density.ts';
import { DensityCanvas } from './density-canvas.tsx';
import type { Geography } from './geography.ts';
import { type Gestures, keyed, usePointer } from './gestures.ts';
import { Flow, factOf, IncidentAreas, IncidentCircles, Mark, SpotShape } from './mark-shapes.tsx';
import {
  baseMarks,
  flowMarks,
  incidentMarks,
  middleOf,
  type Press,
  type Setting,
  type Spot,
  sectionMarks,
} from './marks.ts';
import { textWidth } from './measure-text.ts';
import {
  boxRound,
  flowLabels,
  incidentLabels,
  radiusOf,
  type SetLabel,
  type StageLabel,
  setLabels,
  spotLabels,
} from './stage-labels.ts';
import { type Outlined, stateAnchors } from './state-anchors.ts';

/** The map on its stage. It holds no state of its own but what the pointer is over. */
export function MapStage({
  record,
  model,
  geography,
  projection,
  layers,
  lang,
  size,
  transform,
  selected,
  moving,
  gestures,
  density,
  onPress,
}: {
  record: CasusRecord;
  model: MapModel;
  geography: Geography;
  projection: GeoProjection;
  layers: readonly LayerId[];
  lang: Lang;
  size: Size;
  transform: Transform;
  selected: string | undefined;
  /** The hand has not let go: names of states stay with the land until it has. */
  moving: boolean;
  gestures: Gestures & { readonly home: () => void };
  /** Incidents too many to draw one by one. */
  density: Density | undefined;
  onPress: (press: Press) => void;
}) {
  const t = mapTexts(lang);
  const stage = useRef<HTMLDivElement>(null);
  const [told, tell] = useState<{ text: string; spot: Spot } | undefined>();
  usePointer(stage, gestures);
  useFonts();
  const setting: Setting = { record, lang, geography, projection, transform, selected };
  const home = useMemo(
    () => model.home.flatMap((id) => record.tables.state.get(id)?.codes.iso2 ?? []),
    [record, model.home.join()],
  );
  const styleKey = model.borders.map(({ pair, style }) => `${pair} ${style}`).join();
  const styles = useMemo(
    () => new Map(model.borders.map(({ pair, style }) => [pair, style])),
    [styleKey],
  );
  const [provinces, water] = [layers.includes('provinces'), layers.includes('water')];
  // Drawn once, then only moved.
  const land = useMemo(
    () => <BaseMap {...{ geography, projection, home, provinces, water, styles }} />,
    [geography, projection, home, provinces, water, styles],
  );
  const incidents = incidentMarks(model, setting);
  const sections = sectionMarks(model, setting);
  const bases = baseMarks(model, setting);
  const flows = flowMarks(model, setting);
  const spots = [...sections, ...bases];
  const places = placeMarks(model, setting);
  const credit = creditBox(t.attribution, size);
  const labels = setLabels(
    [
      ...incidentLabels(incidents),
      ...spotLabels(spots),
      ...flowLabels(flows),
      ...useStateLabels(model, setting, size, moving),
      ...places,
    ],
    size,
    [
      credit,
      ...spots.filter(({ somewhere }) => !somewhere).map(({ spot }) => boxRound(spot, 4)),
      ...incidents.flatMap(({ anchor, toll }) =>
        anchor ? [boxRound(anchor, radiusOf(toll?.lowest ?? 0) * 0.7)] : [],
      ),
    ],
  );
  const { k, x, y } = transform;
  const mark = { onPress, tell };
  return (
    <div
      class="map-stage"
      ref={stage}
      role="application"
      tabIndex={0}
      aria-label={t.map}
      aria-describedby="map-keys"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && told) {
          event.preventDefault();
          return tell(undefined);
        }
        if (event.key === '0') return gestures.home();
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const to = keyed(event.key, gestures.now(), size);
        if (!to) return;
        event.preventDefault();
        gestures.move(to, true);
      }}
      onMouseLeave={() => tell(undefined)}
      onClick={(event) => {
        if (!density || (event.target as Element).closest('.press')) return;
        const box = event.currentTarget.getBoundingClientRect();
        const spot = { x: event.clientX - box.left, y: event.clientY - box.top };
        const { ids } = density.points;
        const unit = { x: (spot.x - x) / k, y: (spot.y - y) / k };
        const found = picked(density.points, unit, k, model.from ?? -1e9, model.day);
        tell({ text: t.cell(found.length.toLocaleString(lang)), spot });
        const [only] = found;
        const id = found.length === 1 && only !== undefined ? ids?.[only] : undefined;
        if (id !== undefined) onPress({ sel: id });
      }}
    >
      <svg class="base-map" width={size.width} height={size.height} aria-hidden="true">
        <g transform={`translate(${x} ${y}) scale(${k})`}>{land}</g>
      </svg>
      {density && (
        <DensityCanvas density={density} size={size} transform={transform} model={model} />
      )}
      <svg
        width={size.width}
        height={size.height}
        role="group"
        aria-label={t.caption(dayWords(model.day, lang))}
      >
        <defs>
          <pattern
            id="map-hatch"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform={`scale(${1 / k}) rotate(-45)`}
          >
            <path d="M0 0V6" class="hatch-line" />
          </pattern>
          <marker
            id="map-arrow"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
            markerUnits="userSpaceOnUse"
          >
            <path d="M0 0L8 4L0 8Z" class="arrow-head" />
          </marker>
        </defs>
        <g transform={`translate(${x} ${y}) scale(${k})`} aria-hidden="true">
          {incidents.map((one) => (
            <IncidentAreas key={one.key} of={one} scale={k} />
          ))}
        </g>
        <g class="place-dots" aria-hidden="true">
          {places.map(
            ({ id, spot, clear }) => clear > 0 && <circle key={id} cx={spot.x} cy={spot.y} r={2} />,
          )}
        </g>
        {flows.map((one) => (
          <Mark key={one.key} of={one} spot={one.to} size={size} {...mark}>
            <Flow of={one} />
          </Mark>
        ))}
        {incidents.map((one) => (
          <Mark key={one.key} of={one} spot={one.anchor} size={size} {...mark}>
            <IncidentCircles of={one} />
          </Mark>
        ))}
        {spots
          .filter(({ somewhere }) => !somewhere)
          .map((one) => (
            <Mark key={one.key} of={one} spot={one.spot} size={size} {...mark}>
              <SpotShape of={one} />
            </Mark>
          ))}
        <g class="labels">
          {labels.map((label) => (
            <Label key={label.id} of={label} {...mark} />
          ))}
        </g>
        <text class="credit" x={size.width - 4} y={size.height - 5} text-anchor="end">
          {t.attribution}
        </text>
      </svg>
      {told && <Tip {...told} size={size} />}
    </div>
  );
}

/** A name beside its mark. One on an area is the only handle of what lies there, and can be pressed. */
function Label({
  of,
  onPress,
  tell,
}: {
  of: SetLabel;
  onPress: (press: Press) => void;
  tell: (told: { text: string; spot: Spot } | undefined) => void;
}) {
  const { text, look, x, y, width, height, clear, press, title, selected, somewhere } = of;
  const baseline = y + height * 0.76;
  const written = (
    <text
      class={`label ${look} ${selected ? 'selected' : ''} ${somewhere ? 'somewhere' : ''}`}
      x={x + 1}
      y={baseline}
      // A saved picture may be seen in another font: the label keeps the room that it was given.
      textLength={width - 2}
      lengthAdjust="spacingAndGlyphs"
    >
      {text}
    </text>
  );
  if (!press) return <g aria-hidden="true">{written}</g>;
  const handlers = {
    onClick: () => onPress(press),
    onMouseEnter: () => tell(title ? { text: title, spot: { x, y } } : undefined),
    onMouseLeave: () => tell(undefined),
  };
  if (clear > 0) {
    // The mark beside it is reached by keys; the label is only more to press.
    return (
      <g class="press" aria-hidden="true" {...handlers}>
        {written}
      </g>
    );
  }
  return (
    <g
      class="press"
      role="button"
      tabindex={0}
      aria-label={title ?? text}
      data-fact={factOf(press)}
      {...handlers}
      onFocus={handlers.onMouseEnter}
      onBlur={handlers.onMouseLeave}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.stopPropagation();
        onPress(press);
      }}
    >
      {written}
    </g>
  );
}

/** Beside the mark on the side with more room, and never over the edge of the stage. */
function Tip({ text, spot, size }: { text: string; spot: Spot; size: Size }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = box.current;
    if (!own) return;
    const { width, height } = own.getBoundingClientRect();
    const within = (at: number, most: number) => Math.max(4, Math.min(at, most - 4));
    const aside = spot.x > size.width / 2 ? spot.x - 14 - width : spot.x + 14;
    const up = spot.y < size.height / 2 ? spot.y + 18 : spot.y - 18 - height;
    own.style.left = `${within(aside, size.width - width)}px`;
    own.style.top = `${within(up, size.height - height)}px`;
  }, [text, spot.x, spot.y, size.width, size.height]);
  return (
    <div class="map-tip" aria-hidden="true" ref={box}>
      {text}
    </div>
  );
}

/** The names of states: where they stand is worked out anew when the map has come to rest. */
function useStateLabels(
  model: MapModel,
  setting: Setting,
  size: Size,
  moving: boolean,
): StageLabel[] {
  const { record, lang, geography, projection, transform } = setting;
  const outlines = useMemo((): Outlined[] => {
    const path = geoPath(projection).digits(3);
    return [
      ...geography.overview.states,
      ...geography.overview.contested,
      ...geography.valley.states,
    ].map((state) => ({ code: String(state.id), path: new Path2D(path(state) ?? '') }));
  }, [geography, projection]);
  const rested = useRef<{ transform: Transform; anchors: Map<string, Spot> } | undefined>(
    undefined,
  );
  const key = `${transform.k} ${transform.x} ${transform.y} ${size.width} ${size.height}`;
  const stale = useRef('');
  if (!rested.current || (!moving && stale.current !== key)) {
    rested.current = { transform, anchors: stateAnchors(outlines, transform, size) };
    stale.current = key;
  }
  const { transform: before, anchors } = rested.current;
  const names = namesIn(record, lang);
  const f = transform.k / before.k;
  return [...anchors].flatMap(([code, { x, y }]): StageLabel[] => {
    const id = model.states.get(code);
    if (id === undefined) return [];
    const spot = { x: transform.x + (x - before.x) * f, y: transform.y + (y - before.y) * f };
    return [
      {
        id: `state ${code}`,
        text: names.actor(id).toLocaleUpperCase(lang),
        look: 'state',
        spot,
        clear: 0,
      },
    ];
  });
}

/** Towns and exclaves by their names; smaller places are named from nearer. */
function placeMarks(model: MapModel, setting: Setting): StageLabel[] {
  const { record, lang, transform } = setting;
  return model.places.flatMap(({ id, kind, where }): StageLabel[] => {
    const spot = middleOf(where, setting);
    const far =
      (kind === 'village' && transform.k < 25) || (kind === 'exclave' && transform.k < 12);
    if (!spot || far) return [];
    const exclave = where.kind === 'exclave';
    return [
      {
        id: `place ${id}`,
        text: placeName(record, id, lang),
        look: exclave ? 'exclave' : kind === 'village' ? 'village' : 'town',
        spot,
        clear: exclave ? 0 : 3,
        title: whereText(record, id, where, lang),
      },
    ];
  });
}

function creditBox(text: string, size: Size) {
  const width = textWidth(text, '400 12px "Source Sans 3"') + 8;
  return { x: size.width - width, y: size.height - 18, width, height: 18 };
}
