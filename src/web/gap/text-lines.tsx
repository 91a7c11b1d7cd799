import { LEADING, type Words } from '../../view/gap/placed.ts';

/** Words in their lines; the middle of the first stands where the layout says. */
export function TextLines({ words: { x, y, lines }, look }: { words: Words; look?: string }) {
  return lines.map((line, i) => (
    <text key={line} class={look} x={x} y={y + i * LEADING} dy="0.36em">
      {line}
    </text>
  ));
}
