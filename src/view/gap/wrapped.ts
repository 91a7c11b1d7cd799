/** The width of a text as it will be drawn. */
export type Measure = (text: string) => number;

/** A text in lines no wider than that, broken at spaces and after hyphens; a wider word stands alone. */
export function wrapped(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const part of text.split(/(?<= |-)/)) {
    const last = lines.at(-1);
    const longer = `${last}${part}`;
    if (last !== undefined && measure(longer.trimEnd()) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}
