import { evidenceMatrix } from '../../infer/analysis/evidence-matrix.ts';
import type { Found } from '../../infer/analysis/find-clue.ts';
import type { Weighed } from '../../infer/analysis/weigh.ts';
import type { WithinCase } from '../../record/within-case.ts';
import { inLang } from '../../view/lang.ts';
import type { Table } from '../../view/table.ts';
import { signed } from '../../view/tests/amounts.ts';
import { testWordsIn } from '../../view/tests/words.ts';
import { MarkButton } from '../picture/mark-button.tsx';
import { Picture } from '../picture/picture.tsx';
import { address } from '../state.ts';
import { useWidth } from '../use-width.ts';
import { testsTexts } from './texts.ts';

const ROW = 30;
const TOP = 34;
const MOST = 5;

/** Each finding by each rival in decibel: bars to the right speak for the rival, to the left against. */
export function EvidenceMatrix({ spec, weighed }: { spec: WithinCase; weighed: Weighed }) {
  const { lang } = address.value;
  const t = testsTexts(lang);
  const w = testWordsIn(lang).tracing;
  const [box, width] = useWidth<HTMLDivElement>();
  const rows = evidenceMatrix(weighed);
  const rivals = weighed.tracing.rivals.map(({ id }) => id);
  const says = (clue: string) => {
    const one = spec.clues.find(({ id }) => id === clue);
    return one ? inLang(one.says, lang) : clue;
  };
  const wide = Math.max(width, 640);
  const names = 190;
  const cell = (wide - names - 8) / rivals.length;
  const table: Table = {
    caption: t.weightsCaption,
    columns: [w.clue, t.found, ...rivals],
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
          height={TOP + weighed.findings.length * ROW}
          viewBox={`0 0 ${wide} ${TOP + weighed.findings.length * ROW}`}
          role="group"
          aria-label={t.weightsCaption}
          class="matrix"
        >
          {rivals.map((id, i) => (
            <text key={id} class="tick" x={names + (i + 0.5) * cell} y={18} text-anchor="middle">
              {id}
            </text>
          ))}
          {weighed.findings.map((found, i) => (
            <Row key={found.clue} found={found} y={TOP + i * ROW} />
          ))}
        </svg>
      </section>
    </Picture>
  );

  function Row({ found, y }: { found: Found; y: number }) {
    const row = rows.find((one) => one.clue === found.clue);
    const ids = found.grounds.map(({ id }) => id);
    const label = `${says(found.clue)} ${w.foundWords[found.found]}`;
    return (
      <g>
        <line class="grid" x1={0} x2={wide} y1={y} y2={y} />
        <MarkButton ids={ids} label={label}>
          <rect x={0} y={y} width={names} height={ROW} fill="transparent" />
          <text class="lane-name" x={4} y={y + ROW / 2} dy="0.35em">
            {w.foundShort[found.found]} {found.clue.slice(0, 26)}
          </text>
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
                y={y + 5}
                width={Math.max(length, 0.5)}
                height={8}
              />
              <line class="zero" x1={middle} x2={middle} y1={y + 3} y2={y + 15} />
              <text class="tick" x={middle} y={y + 25} text-anchor="middle">
                {signed(dB)}
              </text>
            </g>
          );
        })}
      </g>
    );
  }
}
