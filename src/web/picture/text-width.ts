/** The font of words in a drawing; `picture.css` sets the same. */
const FONT = '12.5px "Source Sans 3", system-ui, sans-serif';

let context: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, number>();

/** The width of a text in a drawing, in pixels, on the safe side. */
export function textWidth(text: string): number {
  const found = known.get(text);
  if (found !== undefined) return found;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 7;
  context.font = FONT;
  const width = Math.ceil(context.measureText(text).width * 1.02) + 1;
  known.set(text, width);
  return width;
}

/** Measures made before the font has come would be those of another. */
export function forgetWidths(): void {
  known.clear();
}
