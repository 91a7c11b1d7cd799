/** Letters kept on either side of a match. */
const AROUND = 70;

/** A passage cut to what stands around a match, on one line, with marks where it was cut. */
export function shorten(text: string, at: { readonly start: number; readonly end: number }) {
  const from = at.start <= AROUND ? 0 : wordStart(text, at.start - AROUND);
  const to = text.length - at.end <= AROUND ? text.length : wordEnd(text, at.end + AROUND);
  const cut = text.slice(from, to).replaceAll(/\s+/g, ' ').trim();
  return `${from > 0 ? '… ' : ''}${cut}${to < text.length ? ' …' : ''}`;
}

function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + AROUND / 2).search(/\s/);
  return space < 0 ? whole(text, at) : at + space;
}

function wordEnd(text: string, at: number): number {
  const space = text.slice(at - AROUND / 2, at).search(/\s\S*$/);
  return space < 0 ? whole(text, at) : at - AROUND / 2 + space;
}

/** Never between the two halves of a letter. */
function whole(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at;
}
