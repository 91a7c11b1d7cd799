import { evidenceMatrix } from '../../infer/analysis/evidence-matrix.ts';
import type { Found } from '../../infer/analysis/find-clue.ts';
import type { Weighed } from '../../infer/analysis/weigh.ts';
import type { WithinCase } from '../../record/within-case.ts';
import { wrapped } from '../../view/gap/wrapped.ts';
import type { Table } from '../../view/table.ts';
import { signed } from '../../view/tests/amounts.ts';
import { clueText, rivalName } from '../../view/tests/rival-name.ts';
import { testWordsIn } from '../../view/tests/words.ts';
import { MarkButton } from '../picture/mark-button.tsx';
import { Picture } from '../picture/picture.tsx';
import { textWidth } from '../picture/text-width.ts';
import { useFonts } from '../picture/use-fonts.ts';
import { address } from '../state.ts';
import { useWidth } from '../use-width.ts';
import { testsTexts } from './texts.ts';

const ROW = 36;
const LEADING = 15;
const MOST = 5;
/** The words of this picture are a little larger than those that are measured. */
const measure = (text: string) => textWidth(text) * 1.05;

/** Each finding by each rival in decibel: bars to the right speak for the rival, to the left against. */
export function EvidenceMatrix({ spec, weighed }: { spec: WithinCase; weighed: Weighed }) {
  const { lang } = address.value;
  const t = testsTexts(lang);
  const w = testWordsIn(lang).tracing;
  const [box, width] = useWidth<HTMLDivElement>();
  useFonts();
  const rows = evidenceMatrix(weighed);
  const rivals = weighed.tracing.rivals.map(({ id }) => id);
  const says = (clue: string) => clueText(spec, clue, lang);
  const wide = Math.max(width, 860);
  const names = wide * 0.32;
  const cell = (wide - names - 8) / rivals.length;
  const heads = rivals.map((id) => wrapped(rivalName(spec, id, lang), cell - 6, measure));
  const top = Math.max(...heads.map(({ length }) => length)) * LEADING + 12;
  const height = top + weighed.findings.length * ROW;
  const table: Table = {
    caption: t.weightsCaption,
    columns: [w.clue, t.found, ...rivals.map((id) => rivalName(spec, id, lang))],
    rows: weighed.findings.map(({ clue, found, grounds }) => {
      const row = rows.find((one) => one.clue === clue);
      return [
        { text: says(clue), ids: grounds.map(({ id }) => id) },
        { text: w.foundShort[found] },
        ...rivals.map((_, i) => {
          const dB = row?.weights[i];
          return { text: signed(dB), ...(dB === undefined ? {} : { value: dB }) };
        }),
      ];
    }),
  };
  return (
    <Picture name="evidence" table={table}>
      <p class="small">{w.foundNote}</p>
      <section class="scroll" tabIndex={0} aria-label={t.weightsCaption} ref={box}>
        <svg
          width={wide}
          height={height}
          viewBox={`0 0 ${wide} ${height}`}
          role="group"
          aria-label={t.weightsCaption}
          class="matrix"
        >
          {heads.map((lines, i) => (
            <g key={rivals[i]}>
              {lines.map((line, j) => (
                <text
                  key={line}
                  class="tick"
                  x={names + (i + 0.5) * cell}
                  y={top - 10 - (lines.length - 1 - j) * LEADING}
                  text-anchor="middle"
                >
                  {line}
                </text>
              ))}
            </g>
          ))}
          {weighed.findings.map((found, i) => (
            <Row key={found.clue} found={found} y={top + i * ROW} />
          ))}
        </svg>
      </section>
    </Picture>
  );

  function Row({ found, y }: { found: Found; y: number }) {
    const row = rows.find((one) => one.clue === found.clue);
    const ids = found.grounds.map(({ id }) => id);
    const label = `${says(found.clue)} ${w.foundWords[found.found]}`;
    const lines = wrapped(says(found.clue), names - 34, measure);
    const shown = lines.length > 2 ? [lines[0], `${lines[1]} …`] : lines;
    return (
      <g>
        <line class="grid" x1={0} x2={wide} y1={y} y2={y} />
        <MarkButton ids={ids} label={label}>
          <rect x={0} y={y} width={names} height={ROW} fill="transparent" />
          <text class="lane-name" x={4} y={y + ROW / 2} dy="0.35em">
            {w.foundShort[found.found]}
          </text>
          {shown.map((line, i) => (
            <text
              key={line}
              class="lane-name"
              x={18}
              y={y + ROW / 2 + (i - (shown.length - 1) / 2) * LEADING}
              dy="0.35em"
            >
              {line}
            </text>
          ))}
        </MarkButton>
        {row?.weights.map((dB, i) => {
          if (dB === undefined) return null;
          const middle = names + (i + 0.5) * cell;
          const length = (Math.min(Math.abs(dB), MOST) / MOST) * (cell / 2 - 6);
          return (
            <g key={rivals[i]} aria-hidden="true">
              <rect
                class={dB >= 0 ? 'weight for' : 'weight against'}
                x={dB >= 0 ? middle : middle - length}
                y={y + 8}
                width={Math.max(length, 0.5)}
                height={8}
              />
              <line class="zero" x1={middle} x2={middle} y1={y + 6} y2={y + 18} />
              <text class="tick" x={middle} y={y + 29} text-anchor="middle">
                {signed(dB)}
              </text>
            </g>
          );
        })}
      </g>
    );
  }
}
