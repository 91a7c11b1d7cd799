import { scaleLinear } from 'd3-scale';
import type { DepthLine, DepthSeries } from '../../view/depth/model.ts';
import { address } from '../state.ts';
import { useWidth } from '../use-width.ts';
import { depthTexts } from './texts.ts';

const LEFT = 34;
const RIGHT = 10;
const TITLE = 22;
const PANEL = 64;
const GAP = 14;
const WORDS = 26;
const AXIS = 22;

/**
 * One small panel a line, all on one scale and one row of years, so that no colour has to tell them
 * apart. The band of doubt is shaded between the lowest and the highest value.
 */
export function DepthChart({
  series,
  title,
  year,
  onYear,
}: {
  series: DepthSeries;
  title: string;
  year: number;
  onYear: (year: number) => void;
}) {
  const t = depthTexts(address.value.lang);
  const [box, width] = useWidth<HTMLDivElement>();
  const { lines, words, top } = series;
  const years = lines[0]?.points.map((point) => point.year) ?? [];
  const [first = 0, last = 1] = [years[0], years.at(-1)];
  const x = scaleLinear()
    .domain([first, last + 1])
    .range([LEFT, width - RIGHT]);
  const above = words.length > 0 ? WORDS : 0;
  const height = above + lines.length * (TITLE + PANEL + GAP) + AXIS;
  const bottom = height - AXIS;
  const summary = lines
    .map(({ title, points }) => {
      const high = points.reduce((a, b) => ((b.high ?? 0) > (a.high ?? 0) ? b : a));
      return t.line(title, points[0]?.text ?? '', points.at(-1)?.text ?? '', high.text);
    })
    .join(' ');
  return (
    <div ref={box}>
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={t.chart(title, summary)}
        class="depth-chart"
        onPointerDown={(event) => {
          const left = event.currentTarget.getBoundingClientRect().left;
          const at = Math.floor(x.invert(event.clientX - left));
          onYear(Math.min(Math.max(at, first), last));
        }}
      >
        <rect
          class="cursor"
          x={x(year)}
          width={x(year + 1) - x(year)}
          y={above}
          height={bottom - above}
        />
        <AuthorWords series={series} x={x} width={width} bottom={bottom} />
        {lines.map((line, i) => (
          <Panel
            key={line.id}
            line={line}
            x={x}
            top={top}
            y={above + i * (TITLE + PANEL + GAP)}
            width={width}
            year={year}
          />
        ))}
        {x.ticks(Math.max(2, Math.floor(width / 90))).map((tick) =>
          Number.isInteger(tick) && tick <= last ? (
            <text
              key={tick}
              class="tick"
              x={(x(tick) + x(tick + 1)) / 2}
              y={height - 6}
              text-anchor="middle"
            >
              {tick}
            </text>
          ) : null,
        )}
      </svg>
    </div>
  );
}

type Scale = (value: number) => number;

function Panel({
  line,
  x,
  top,
  y,
  width,
  year,
}: {
  line: DepthLine;
  x: Scale;
  top: number;
  y: number;
  width: number;
  year: number;
}) {
  const scale = scaleLinear()
    .domain([0, top || 1])
    .range([y + TITLE + PANEL, y + TITLE]);
  const { band, edge } = shapesOf(line, x, scale);
  const now = line.points.find((point) => point.year === year);
  return (
    <g>
      <text class="panel-title" x={LEFT} y={y + 15}>
        {line.title}
      </text>
      <text class="panel-now" x={width - RIGHT} y={y + 15} text-anchor="end">
        {now?.text}
      </text>
      {scale.ticks(2).map((tick) => (
        <g key={tick}>
          <line class="grid" x1={LEFT} x2={width - RIGHT} y1={scale(tick)} y2={scale(tick)} />
          <text
            class="tick"
            x={LEFT - 5}
            y={scale(tick)}
            text-anchor="end"
            dominant-baseline="middle"
          >
            {tick}
          </text>
        </g>
      ))}
      <path class="band" d={band} />
      <path class="edge" d={edge} />
    </g>
  );
}

/** Steps, since a number holds for its year: the band as an area, its two edges as one line. */
function shapesOf({ points }: DepthLine, x: Scale, y: Scale): { band: string; edge: string } {
  let [band, low, high] = ['', '', ''];
  let pen = 'M';
  for (const point of points) {
    if (point.low === undefined || point.high === undefined) {
      pen = 'M';
      continue;
    }
    const [from, to] = [x(point.year), x(point.year + 1)];
    band += `M${from},${y(point.high)}H${to}V${y(point.low)}H${from}Z`;
    low += `${pen}${from},${y(point.low)}H${to}`;
    high += `${pen}${from},${y(point.high)}H${to}`;
    pen = 'L';
  }
  return { band, edge: low + high };
}

/** Short words of authors above the year in which they were written; whole sentences stand below the chart. */
function AuthorWords({
  series: { words },
  x,
  width,
  bottom,
}: {
  series: DepthSeries;
  x: Scale;
  width: number;
  bottom: number;
}) {
  const byYear = Map.groupBy(words, ({ year }) => year);
  return (
    <>
      {[...byYear].map(([year, those]) => {
        const at = (x(year) + x(year + 1)) / 2;
        const short = those
          .filter(({ words }) => words.length <= 12)
          .map(({ words }) => `“${words}”`);
        const label = width < 500 ? short.slice(0, 2).join(' ') : short.join(' ');
        const end = at > width / 2;
        return (
          <g key={year}>
            <line class="said" x1={at} x2={at} y1={WORDS - 6} y2={bottom} />
            <path class="said-mark" d={`M${at},${WORDS - 12}l5,6l-5,6l-5,-6z`} />
            <text
              class="said-words"
              x={end ? at + 5 : at - 5}
              y={12}
              text-anchor={end ? 'end' : 'start'}
            >
              {label}
            </text>
          </g>
        );
      })}
    </>
  );
}
