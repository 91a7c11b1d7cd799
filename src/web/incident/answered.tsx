import { scaleLinear } from 'd3-scale';
import { type AnswerLane, answerStrip, answerTable } from '../../view/dossier/answer-strip.ts';
import { inLang } from '../../view/lang.ts';
import { cutTo } from '../../view/time-lanes/pack.ts';
import { MarkButton } from '../picture/mark-button.tsx';
import { Picture } from '../picture/picture.tsx';
import { textWidth } from '../picture/text-width.ts';
import { useFonts } from '../picture/use-fonts.ts';
import { useWidth } from '../use-width.ts';
import type { Told } from './shown.ts';

const LANE = 28;
const TOP = 8;
const AXIS = 40;

/** Answers by day after the onset: a lane an actor, the larger the stronger, silence hatched. */
export function Answered({ dossier, context, t }: Told) {
  const { record, lang, t: m } = context;
  const [box, width] = useWidth<HTMLDivElement>();
  useFonts();
  const { lanes, from, to } = answerStrip(record, dossier, lang);
  const caption = t.answersCaption(inLang(dossier.incident.name, lang));
  const table = answerTable(record, dossier, lang, caption, [
    t.day,
    m.table.after,
    m.table.who,
    t.act,
    t.grade,
    m.table.what,
  ]);
  if (lanes.length === 0) return <p>{m.dossier.noResponses}</p>;
  const names = Math.min(150, width * 0.32);
  const x = scaleLinear([from, to], [names + 12, width - 56]);
  const height = TOP + lanes.length * LANE + AXIS;
  const ticks = x.ticks(width < 500 ? 4 : 8).filter(Number.isInteger);
  return (
    <Picture name={`answers-${dossier.incident.id}`} table={table}>
      <p class="small">{t.legend}</p>
      <div ref={box}>
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={caption}
          class="strip"
        >
          <defs>
            <pattern
              id="hatch"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line x1="0" y1="0" x2="0" y2="6" class="hatch" />
            </pattern>
          </defs>
          {ticks.map((tick) => (
            <g key={tick} aria-hidden="true">
              <line class="grid" x1={x(tick)} x2={x(tick)} y1={TOP} y2={height - AXIS} />
              <text class="tick" x={x(tick)} y={height - AXIS + 16} text-anchor="middle">
                {tick}
              </text>
            </g>
          ))}
          <text
            class="tick"
            x={(names + width) / 2}
            y={height - 6}
            text-anchor="middle"
            aria-hidden="true"
          >
            {t.axis}
          </text>
          {lanes.map((lane, i) => drawn(lane, TOP + i * LANE + LANE / 2))}
        </svg>
      </div>
    </Picture>
  );

  function drawn(lane: AnswerLane, y: number) {
    const silent = lane.marks.length === 0 && lane.silences.length > 0;
    return (
      <g key={lane.actor}>
        <line class="grid" x1={names + 6} x2={width} y1={y + LANE / 2} y2={y + LANE / 2} />
        <text class="lane-name" x={names} y={y} dy="0.35em" text-anchor="end">
          {cutTo(lane.name, names - 4, textWidth)}
          <title>{lane.name}</title>
        </text>
        {silent && (
          <MarkButton ids={lane.silences} label={`${lane.name}: ${t.searchedNone}`}>
            <rect x={x(from)} y={y - 7} width={x(to) - x(from)} height={14} fill="url(#hatch)" />
          </MarkButton>
        )}
        {lane.marks.map((mark) => {
          const r = 3.5 + (mark.grade ?? 0) * 1.1;
          const middle = (x(mark.earliest) + x(mark.latest)) / 2;
          return (
            <MarkButton key={mark.id} ids={[mark.id]} label={mark.title}>
              {mark.latest > mark.earliest && (
                <line class="doubt" x1={x(mark.earliest)} x2={x(mark.latest)} y1={y} y2={y} />
              )}
              <circle class={mark.hollow ? 'mark hollow' : 'mark'} cx={middle} cy={y} r={r} />
            </MarkButton>
          );
        })}
        {lane.later.length > 0 && (
          <MarkButton ids={lane.later} label={t.laterToo(lane.later.length)}>
            <text class="tick later" x={width - 46} y={y} dy="0.35em">
              +{lane.later.length} →
            </text>
          </MarkButton>
        )}
      </g>
    );
  }
}
