const SVG = 'http://www.w3.org/2000/svg';
/** What a picture needs of its style where there is no style sheet. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'vector-effect',
  'display',
  'visibility',
];

/** Saves the picture as a drawing that stands by itself. */
export async function saveSvg(stage: HTMLElement, name: string): Promise<void> {
  saveText(drawingOf(stage), `${name}.svg`, 'image/svg+xml');
}

/** Saves the picture as dots, twice as many as on the screen each way. */
export async function savePng(stage: HTMLElement, name: string): Promise<void> {
  const { width, height } = stage.getBoundingClientRect();
  const url = URL.createObjectURL(new Blob([drawingOf(stage)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * 2;
    canvas.height = height * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('the picture has no dots');
    saveBlob(blob, `${name}.png`);
  } finally {
    URL.revokeObjectURL(url);
  }
}

export function saveText(text: string, name: string, type: string): void {
  // A spreadsheet takes a table for UTF-8 only where it begins with a mark.
  const mark = type === 'text/csv' ? '\ufeff' : '';
  saveBlob(new Blob([mark + text], { type: `${type};charset=utf-8` }), name);
}

export function saveBytes(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): void {
  saveBlob(new Blob([bytes], { type }), name);
}

/** The drawings and canvases of a stage as one SVG, with their looks written into it, over its ground. */
function drawingOf(stage: HTMLElement): string {
  const box = stage.getBoundingClientRect();
  const layers = [...stage.querySelectorAll<SVGSVGElement | HTMLCanvasElement>('svg, canvas')];
  if (!layers.some((layer) => layer instanceof SVGSVGElement))
    throw new Error('there is no drawing');
  const whole = sized(document.createElementNS(SVG, 'svg'), box);
  const ground = sized(document.createElementNS(SVG, 'rect'), box);
  ground.setAttribute('fill', getComputedStyle(stage).backgroundColor);
  whole.append(
    ground,
    ...layers.map((layer) =>
      layer instanceof HTMLCanvasElement ? dotsOf(layer) : sized(withLooks(layer), box),
    ),
  );
  return new XMLSerializer().serializeToString(whole);
}

function sized<T extends SVGElement>(element: T, { width, height }: DOMRect): T {
  element.setAttribute('width', String(width));
  element.setAttribute('height', String(height));
  return element;
}

function withLooks(drawn: SVGSVGElement): SVGSVGElement {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const originals = [drawn, ...drawn.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((from, i) => {
    const to = copies[i];
    if (!(to instanceof SVGElement)) return;
    const look = getComputedStyle(from);
    for (const style of STYLES) {
      const value = look.getPropertyValue(style);
      // As attributes: a policy that allows no style in the page allows none in its pictures.
      if (value) to.setAttribute(style, value);
    }
    to.removeAttribute('style');
    // Where the fonts are not at hand others stand in, and words must not run into one another.
    if (from instanceof SVGTextElement && from.getComputedTextLength() > 0) {
      to.setAttribute('textLength', from.getComputedTextLength().toFixed(1));
      to.setAttribute('lengthAdjust', 'spacingAndGlyphs');
    }
    for (const { name } of [...to.attributes]) {
      if (name === 'class' || name.startsWith('data-') || name === 'tabindex')
        to.removeAttribute(name);
    }
  });
  return copy;
}

function dotsOf(canvas: HTMLCanvasElement): SVGImageElement {
  const image = sized(document.createElementNS(SVG, 'image'), canvas.getBoundingClientRect());
  image.setAttribute('href', canvas.toDataURL('image/png'));
  image.setAttribute('preserveAspectRatio', 'none');
  return image;
}

function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
