import { scaleLinear } from 'd3-scale';
import type { Table } from '../../view/table.ts';
import type { ComparisonModel } from '../../view/tests/comparison-model.ts';
import { cutTo } from '../../view/time-lanes/pack.ts';
import { MarkButton } from '../picture/mark-button.tsx';
import { Picture } from '../picture/picture.tsx';
import { textWidth } from '../picture/text-width.ts';
import { address, go, query } from '../state.ts';
import { useWidth } from '../use-width.ts';
import { caseName } from './case-links.tsx';
import { testsTexts } from './texts.ts';

const HEIGHT = 340;
/** Room for the numbers of the axes beside the largest mark. */
const EDGE = 56;

/** Cases by their membership in a set and in the outcome; above the diagonal the set is sufficient. */
export function XyPlot({ model }: { model: ComparisonModel }) {
  const { lang } = address.value;
  const t = testsTexts(lang);
  const own = query.value.own ?? {};
  const [box, width] = useWidth<HTMLDivElement>();
  const terms = model.presence.flatMap(({ models }) => models.flatMap((one) => one.terms));
  const sets = [...new Set([...model.conditions, ...terms.map(({ text }) => text)])];
  const x = own.x && sets.includes(own.x) ? own.x : (model.conditions[0] ?? '');
  const term = terms.find(({ text }) => text === x);
  const points = model.cases.flatMap((one, i) => {
    const across = term ? term.members[i] : one.memberships[x];
    const up = one.memberships[model.outcome];
    return across === undefined || up === undefined ? [] : [{ one, across, up }];
  });
  const places = [...Map.groupBy(points, ({ across, up }) => `${across} ${up}`).values()];
  const caption = t.xyCaption(x, model.outcome);
  const table: Table = {
    caption,
    columns: [t.cases, x, model.outcome],
    rows: points.map(({ one, across, up }) => [
      { text: caseName(model, one.id), ids: (one.from[model.outcome] ?? []).slice(0, 12) },
      { text: String(across), value: across },
      { text: String(up), value: up },
    ]),
  };
  const wide = Math.min(width, 460);
  const h = scaleLinear([0, 1], [EDGE, wide - 24]);
  const v = scaleLinear([0, 1], [HEIGHT - EDGE, 28]);
  return (
    <Picture
      name="xy"
      table={table}
      tools={
        <label>
          {t.xSet}{' '}
          <select
            value={x}
            onChange={(event) =>
              go({ query: { own: { ...own, x: event.currentTarget.value } } }, { replace: true })
            }
          >
            {sets.map((set) => (
              <option key={set} value={set}>
                {set}
              </option>
            ))}
          </select>
        </label>
      }
    >
      <div ref={box}>
        <svg
          width={wide}
          height={HEIGHT}
          viewBox={`0 0 ${wide} ${HEIGHT}`}
          role="group"
          aria-label={caption}
        >
          <rect class="frame-line" x={h(0)} y={v(1)} width={h(1) - h(0)} height={v(0) - v(1)} />
          <line class="grid" x1={h(0)} y1={v(0)} x2={h(1)} y2={v(1)} />
          <line class="zero" x1={h(0.5)} y1={v(0)} x2={h(0.5)} y2={v(1)} />
          <line class="zero" x1={h(0)} y1={v(0.5)} x2={h(1)} y2={v(0.5)} />
          {[0, 0.5, 1].map((tick) => (
            <g key={tick} aria-hidden="true">
              <text class="tick" x={h(tick)} y={HEIGHT - 24} text-anchor="middle">
                {tick}
              </text>
              <text class="tick" x={EDGE - 22} y={v(tick)} dy="0.35em" text-anchor="end">
                {tick}
              </text>
            </g>
          ))}
          <text class="tick" x={(EDGE + wide) / 2} y={HEIGHT - 4} text-anchor="middle">
            {cutTo(x, wide - EDGE, textWidth)}
          </text>
          <text class="tick" x={4} y={12}>
            {model.outcome}
          </text>
          {places.map((cases) => {
            const [first] = cases;
            if (!first) return null;
            const names = cases.map(({ one }) => caseName(model, one.id)).join('; ');
            const ids = cases.flatMap(({ one }) => one.from[model.outcome] ?? []);
            return (
              <MarkButton
                key={`${first.across} ${first.up}`}
                ids={ids.slice(0, 12)}
                label={`${x} ${first.across}, ${model.outcome} ${first.up}: ${names}`}
              >
                <circle
                  class="mark"
                  cx={h(first.across)}
                  cy={v(first.up)}
                  r={5 + 2.2 * Math.sqrt(cases.length)}
                />
                <text
                  class="on-mark"
                  x={h(first.across)}
                  y={v(first.up)}
                  dy="0.35em"
                  text-anchor="middle"
                >
                  {cases.length}
                </text>
              </MarkButton>
            );
          })}
        </svg>
      </div>
    </Picture>
  );
}
