const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** How wide a text is on the stage, in dots. */
export function textWidth(text: string, font: string): number {
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 7;
  context.font = font;
  const width = Math.ceil(context.measureText(text).width);
  // A font that has not come yet measures otherwise.
  if (document.fonts.check(font, text)) widths.set(key, width);
  return width;
}
