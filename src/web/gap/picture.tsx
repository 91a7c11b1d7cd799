import { useSignal } from '@preact/signals';
import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { gapLayout } from '../../view/gap/layout.ts';
import { legendOf, placedLegend } from '../../view/gap/legend.ts';
import { type GapMatrix, keyOf } from '../../view/gap/matrix.ts';
import { LEADING } from '../../view/gap/placed.ts';
import { gapTexts } from '../../view/gap/texts.ts';
import { type Place, step } from '../../view/gap/walk.ts';
import { wrapped } from '../../view/gap/wrapped.ts';
import { textWidth } from '../picture/text-width.ts';
import { useFonts } from '../picture/use-fonts.ts';
import { lang as language } from '../state.ts';
import { useWidth } from '../use-width.ts';
import { Line } from './line.tsx';
import { SignOf } from './signs.tsx';
import { TextLines } from './text-lines.tsx';

/** Rows are incidents, columns organizations. One stop of the Tab key: arrows move within. */
export function GapPicture({
  matrix,
  taken,
  chosen,
}: {
  matrix: GapMatrix;
  /** Under whose account it speaks: a picture that is taken away says so itself. */
  taken: string;
  chosen: string | undefined;
}) {
  const lang = language.value;
  const [box, room] = useWidth<HTMLDivElement>();
  const fonts = useFonts();
  const sought = useRef('');
  useEffect(() => {
    // Not under what stands at the foot of a small screen, nor out of sight where an address names it.
    const key = `${chosen} ${Math.min(fonts, 1)}`;
    const measured = room === Math.floor(box.current?.getBoundingClientRect().width ?? 0);
    if (!measured || sought.current === key) return;
    sought.current = key;
    const cell = chosen && box.current?.querySelector(`[data-cell="${CSS.escape(chosen)}"]`);
    if (cell) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen, fonts, room]);
  const { layout, legend, said } = useMemo(
    () => ({
      layout: gapLayout(matrix, room, textWidth, lang),
      said: wrapped(taken, room, textWidth),
      legend: placedLegend(legendOf(matrix, lang), room, textWidth),
    }),
    [matrix, taken, room, lang, fonts],
  );
  const { organizations, lines } = matrix;
  const has = ([line, column]: Place) =>
    column === 0 ? line in lines : lines[line]?.cells[column - 1] !== undefined;
  const at = useSignal<Place>([0, 0]);
  const start = lines.findIndex(({ cells }) => cells.some((cell) => cell !== undefined));
  const first = [start, 1 + (lines[start]?.cells.findIndex(Boolean) ?? 0)] as const;
  const tabbed = at.value[1] > 0 && has(at.value) ? at.value : first;
  const move = (event: TargetedKeyboardEvent<SVGSVGElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const from = placeOf(event.target as Element);
    const next = from && step(event.key, from, [lines.length, organizations.length + 1], has);
    if (!next) return;
    event.preventDefault();
    event.currentTarget
      .querySelector<SVGElement>(`[data-place="${next.join()}"]`)
      ?.focus({ focusVisible: true } as FocusOptions);
  };
  const signs = said.length * LEADING + 4;
  const top = signs + legend.height + 12;
  const height = top + layout.height;
  return (
    <div ref={box} class="gap-box">
      <svg
        class="gap-matrix"
        width={layout.width}
        height={height}
        viewBox={`0 0 ${layout.width} ${height}`}
        role="group"
        aria-label={gapTexts(lang).caption}
        // What hears of the focus is a stop of the Tab key itself, unless it says that it is none.
        tabindex={-1}
        onKeyDown={move}
        onFocusIn={(event) => {
          at.value = placeOf(event.target as Element) ?? at.value;
        }}
      >
        <defs>
          <pattern
            id="gap-hatch"
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line class="hatch" x1="0" y1="0" x2="0" y2="5" />
          </pattern>
        </defs>
        <TextLines words={{ x: 0, y: LEADING / 2, lines: said }} />
        {legend.entries.map(({ sign, x, y, text }) => (
          <g key={text.lines.join()} class="legend-entry" transform={`translate(0 ${signs})`}>
            <g transform={`translate(${x} ${y + 4})`}>
              <SignOf sign={sign} />
            </g>
            <TextLines words={text} />
          </g>
        ))}
        <g transform={`translate(0 ${top})`}>
          {layout.heads.map((head, i) => (
            <TextLines key={organizations[i]?.id} words={head} look="head" />
          ))}
          {lines.map((line, i) => {
            const placed = layout.lines[i];
            return (
              placed && (
                <Line
                  key={line.id}
                  line={line}
                  placed={placed}
                  number={i}
                  organizations={organizations}
                  width={layout.width}
                  tabbed={tabbed[0] === i ? tabbed[1] : undefined}
                  chosen={organizations.findIndex(({ id }) => keyOf(line.id, id) === chosen)}
                />
              )
            );
          })}
        </g>
      </svg>
    </div>
  );
}

function placeOf(element: Element): Place | undefined {
  const place = element.closest<SVGElement>('[data-place]')?.dataset.place;
  const [line = 0, column = 0] = place?.split(',').map(Number) ?? [];
  return place === undefined ? undefined : [line, column];
}
