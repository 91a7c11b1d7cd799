import { scaleLinear } from 'd3-scale';
import type { Weighed } from '../../infer/analysis/weigh.ts';
import type { WithinCase } from '../../record/within-case.ts';
import { inLang } from '../../view/lang.ts';
import type { Table } from '../../view/table.ts';
import { percent } from '../../view/tests/amounts.ts';
import { testWordsIn } from '../../view/tests/words.ts';
import { Picture } from '../picture/picture.tsx';
import { address } from '../state.ts';
import { useWidth } from '../use-width.ts';
import { testsTexts } from './texts.ts';

const LANE = 26;

/** The share of each rival before and after, with how far it goes over all priors. */
export function Shares({ spec, weighed }: { spec: WithinCase; weighed: Weighed }) {
  const { lang } = address.value;
  const t = testsTexts(lang);
  const w = testWordsIn(lang).tracing;
  const [box, width] = useWidth<HTMLDivElement>();
  const rows = weighed.tracing.rivals.map(({ id }, i) => ({
    id,
    name: inLang(spec.rivals[i]?.name ?? { en: id }, lang),
    before: weighed.tracing.prior[i] ?? 0,
    after: weighed.result.posterior.rivals?.[i] ?? 0,
    spread: weighed.priors?.find(({ rival }) => rival === id),
  }));
  const table: Table = {
    caption: t.sharesCaption,
    columns: [w.rival, w.before, w.after, w.spread],
    rows: rows.map(({ name, before, after, spread }) => [
      { text: name },
      { text: percent(before), value: before },
      { text: percent(after), value: after },
      { text: spread ? `${percent(spread.low)} … ${percent(spread.high)}` : '' },
    ]),
  };
  const names = Math.min(150, width * 0.36);
  const x = scaleLinear([0, 1], [names + 10, width - 50]);
  return (
    <Picture name="shares" table={table}>
      <div ref={box}>
        <svg
          width={width}
          height={rows.length * LANE + 26}
          viewBox={`0 0 ${width} ${rows.length * LANE + 26}`}
          role="img"
          aria-label={`${t.sharesCaption}: ${rows.map(({ name, after }) => `${name} ${percent(after)}`).join('; ')}`}
        >
          {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
            <g key={tick}>
              <line class="grid" x1={x(tick)} x2={x(tick)} y1={0} y2={rows.length * LANE} />
              <text class="tick" x={x(tick)} y={rows.length * LANE + 18} text-anchor="middle">
                {tick * 100}
              </text>
            </g>
          ))}
          {rows.map(({ id, name, before, after, spread }, i) => {
            const y = i * LANE + LANE / 2;
            return (
              <g key={id}>
                <text class="lane-name" x={names} y={y} dy="0.35em" text-anchor="end">
                  {name}
                </text>
                {spread && (
                  <line class="doubt" x1={x(spread.low)} x2={x(spread.high)} y1={y} y2={y} />
                )}
                <line class="zero" x1={x(before)} x2={x(before)} y1={y - 8} y2={y + 8} />
                <circle class="mark" cx={x(after)} cy={y} r={5} />
                <text class="tick" x={x(Math.max(after, spread?.high ?? 0)) + 8} y={y} dy="0.35em">
                  {percent(after)}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
    </Picture>
  );
}
