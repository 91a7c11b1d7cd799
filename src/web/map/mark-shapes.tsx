import type { ComponentChildren } from 'preact';
import type { Size } from './camera.ts';
import type { FlowMark, IncidentMark, Press, Spot, SpotMark } from './marks.ts';
import { bendOf, radiusOf } from './stage-labels.ts';

/** A mark that can be pressed, by hand or by key; what is off the stage is not reached by keys. */
export function Mark({
  of,
  spot,
  size,
  onPress,
  tell,
  children,
}: {
  of: { readonly title: string; readonly press: Press; readonly selected: boolean };
  spot: Spot | undefined;
  size: Size;
  onPress: (press: Press) => void;
  tell: (told: { text: string; spot: Spot } | undefined) => void;
  children: ComponentChildren;
}) {
  if (!spot || spot.x < 0 || spot.y < 0 || spot.x > size.width || spot.y > size.height) {
    return <g aria-hidden="true">{children}</g>;
  }
  const show = () => tell({ text: of.title, spot });
  const hide = () => tell(undefined);
  return (
    <g
      class={`press mark ${of.selected ? 'selected' : ''}`}
      role="button"
      tabindex={0}
      aria-label={of.title}
      data-fact={factOf(of.press)}
      onClick={() => onPress(of.press)}
      onMouseEnter={show}
      onMouseLeave={hide}
      onFocus={show}
      onBlur={hide}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.stopPropagation();
        onPress(of.press);
      }}
    >
      {children}
    </g>
  );
}

/** What a press opens, as on every other thing that opens. */
export function factOf(press: Press): string {
  return 'sel' in press ? press.sel : press.open.join(',');
}

/** The areas to which places of an incident are known, hatched; a border is widened. */
export function IncidentAreas({ of, scale }: { of: IncidentMark; scale: number }) {
  return (
    <g class={of.selected ? 'selected' : ''}>
      {of.areas.map(({ d, line }) => (
        <path
          key={d.slice(0, 60)}
          class={line ? 'incident-line' : 'incident-area'}
          style={line ? undefined : { fill: 'url(#map-hatch)' }}
          data-scale={scale}
          d={d}
        />
      ))}
    </g>
  );
}

/** Where it may have been as thin rings; the dead as a full circle and a dashed one round it. */
export function IncidentCircles({ of }: { of: IncidentMark }) {
  const { anchor, toll, rings, now, selected } = of;
  if (!anchor) return null;
  const lowest = radiusOf(toll?.lowest ?? 0);
  const highest = radiusOf(toll?.highest ?? 0);
  return (
    <g class={`incident ${now || selected ? 'now' : 'earlier'}`}>
      {rings.map(({ spot, radius }) => (
        <g key={`${spot.x} ${spot.y}`}>
          {spot !== anchor && (
            <path class="tie" d={`M${anchor.x} ${anchor.y}L${spot.x} ${spot.y}`} />
          )}
          {radius > 3 && <circle class="within" cx={spot.x} cy={spot.y} r={radius} />}
          <circle class="spot" cx={spot.x} cy={spot.y} r={2.5} />
        </g>
      ))}
      <circle class="highest" cx={anchor.x} cy={anchor.y} r={highest + 1.5} />
      {toll ? (
        <circle class="lowest" cx={anchor.x} cy={anchor.y} r={lowest} />
      ) : (
        <circle class="no-toll" cx={anchor.x} cy={anchor.y} r={lowest} />
      )}
      <circle class="hit" cx={anchor.x} cy={anchor.y} r={Math.max(12, highest)} />
    </g>
  );
}

/** A diamond for what is said of the border, a square for a base. */
export function SpotShape({ of }: { of: SpotMark }) {
  const { x, y } = of.spot;
  return (
    <g class={of.kind}>
      {of.kind === 'section' ? (
        <path d={`M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`} />
      ) : (
        <rect x={x - 5} y={y - 5} width={10} height={10} />
      )}
      <circle class="hit" cx={x} cy={y} r={12} />
    </g>
  );
}

export function Flow({ of }: { of: FlowMark }) {
  const { from, to, width, standing } = of;
  const bend = bendOf(from, to);
  const pull = { x: 2 * bend.x - (from.x + to.x) / 2, y: 2 * bend.y - (from.y + to.y) / 2 };
  return (
    <path
      class={`flow ${standing}`}
      d={`M${from.x} ${from.y}Q${pull.x} ${pull.y} ${to.x} ${to.y}`}
      stroke-width={width}
      marker-end="url(#map-arrow)"
    />
  );
}
