import type { Extent, Stretch } from '../../view/time-lanes/extent.ts';
import { type Window, xOf } from '../../view/time-lanes/pack.ts';

/** How far an end that nobody knows is drawn as it fades. */
const FADE = 66;
const STEPS = 6;

/**
 * A bar as sure as its dates: full where it surely held, hatched where dates differ, a tick at each
 * day that is named, fading where nobody says, an arrow where it is said to last.
 */
export function ExtentShape({
  extent,
  window,
  y,
  height,
  look,
}: {
  extent: Extent;
  window: Window;
  y: number;
  height: number;
  look: string;
}) {
  const { sure, doubts, ticks, begins, ends } = extent;
  const clip = ([from, to]: Stretch): readonly [number, number] | undefined => {
    const x0 = Math.max(-4, xOf(window, from));
    const x1 = Math.min(window.width + 4, xOf(window, to));
    return x1 > x0 ? [x0, Math.max(x1, x0 + 1.5)] : undefined;
  };
  const full = sure && clip(sure);
  // What nobody knows the end of fades from where it surely began, or from where it may have begun.
  const fades = ends === 'unknown';
  const start = xOf(window, sure?.[0] ?? Math.max(extent.earliest, lastTick(ticks)));
  const inDoubt = doubts.filter((doubt) => !(fades && doubt[1] === Number.POSITIVE_INFINITY));
  const hatchFade = fades && inDoubt.length < doubts.length;
  const fadeFrom = hatchFade ? xOf(window, Math.max(...doubts.map(([from]) => from))) : start;
  return (
    <g class={`extent ${look}`}>
      {full && !fades && (
        <rect class="sure" x={full[0]} y={y} width={full[1] - full[0]} height={height} />
      )}
      {inDoubt.map((doubt) => {
        const at = clip(doubt);
        if (!at) return null;
        const box = { x: at[0], y, width: at[1] - at[0], height };
        return (
          <g key={doubt[0]}>
            <rect class="doubt" {...box} />
            <rect class="hatch" fill="url(#time-hatch)" {...box} />
          </g>
        );
      })}
      {fades && fadeFrom < window.width && (
        <Fade from={fadeFrom} y={y} height={height} width={window.width} hatched={hatchFade} />
      )}
      {begins === 'unknown' && (
        <Fade
          from={Math.min(window.width, xOf(window, ticks[0] ?? 0))}
          y={y}
          height={height}
          width={0}
          hatched
        />
      )}
      {ticks.map((day) => {
        const x = xOf(window, day);
        if (x < -1 || x > window.width + 1) return null;
        return <line key={day} class="tick" x1={x} x2={x} y1={y - 2} y2={y + height + 2} />;
      })}
      {ends === 'open' && (
        <path
          class="arrow"
          d={`M${window.width - 7} ${y + 3}l5 ${height / 2 - 3}l-5 ${height / 2 - 3}`}
        />
      )}
    </g>
  );
}

/** Steps that grow fainter towards the right, or towards the left where `width` lies there. */
function Fade({
  from,
  y,
  height,
  width,
  hatched,
}: {
  from: number;
  y: number;
  height: number;
  width: number;
  hatched: boolean;
}) {
  const way = width < from ? -1 : 1;
  const step = FADE / STEPS;
  return (
    <g>
      {Array.from({ length: STEPS }, (_, i) => {
        const x = way > 0 ? from + i * step : from - (i + 1) * step;
        const box = { x, y, width: step - 1 - i * 0.6, height, opacity: 1 - (i + 0.3) / STEPS };
        return (
          <g key={x}>
            <rect class={hatched ? 'doubt' : 'sure'} {...box} />
            {hatched && <rect class="hatch" fill="url(#time-hatch)" {...box} />}
          </g>
        );
      })}
      <line
        class="trail"
        x1={from + way * FADE}
        x2={width}
        y1={y + height / 2}
        y2={y + height / 2}
      />
    </g>
  );
}

function lastTick(ticks: readonly number[]): number {
  return ticks.at(-1) ?? Number.NEGATIVE_INFINITY;
}
