import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MapModel } from '../../view/map/model.ts';
import type { Size, Transform } from './camera.ts';
import { CELL, type Density } from './density.ts';

/** The density of incidents as a net of cells: the fuller, the darker, by the logarithm of the count. */
export function DensityCanvas({
  density,
  size,
  transform,
  model,
}: {
  density: Density;
  size: Size;
  transform: Transform;
  model: Pick<MapModel, 'day' | 'from'>;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const looked = useRef('');
  const { k, x, y } = transform;
  const { width, height } = size;
  useLayoutEffect(() => {
    const key = [k, x, y, width, height].join();
    if (looked.current !== key) density.look(k, x, y, width, height);
    looked.current = key;
    density.show(model.from ?? -1e9, model.day);
    const own = canvas.current;
    if (own) paint(own, density);
  }, [density, k, x, y, width, height, model.day, model.from]);
  return (
    <canvas
      ref={canvas}
      class="density"
      aria-hidden="true"
      style={{
        width: `${Math.ceil(width / CELL) * CELL}px`,
        height: `${Math.ceil(height / CELL) * CELL}px`,
      }}
    />
  );
}

/** One dot of the canvas a cell; the browser makes them larger. */
function paint(canvas: HTMLCanvasElement, { columns, rows, counts }: Density): void {
  if (canvas.width !== columns || canvas.height !== rows) {
    canvas.width = columns;
    canvas.height = rows;
  }
  const context = canvas.getContext('2d');
  if (!context) return;
  const [red, green, blue] = inkOf(canvas);
  const image = context.createImageData(columns, rows);
  const { data } = image;
  for (let i = 0; i < counts.length; i += 1) {
    const count = counts[i] as number;
    if (count === 0) continue;
    const at = i * 4;
    data[at] = red;
    data[at + 1] = green;
    data[at + 2] = blue;
    data[at + 3] = Math.min(190, 30 + 22 * Math.log2(1 + count));
  }
  context.putImageData(image, 0, 0);
}

const inks = new Map<string, [number, number, number]>();

/** The colour of the style sheet in numbers. */
function inkOf(canvas: HTMLCanvasElement): [number, number, number] {
  const colour = getComputedStyle(canvas).color;
  const known = inks.get(colour);
  if (known) return known;
  const numbers = colour.match(/[\d.]+/g)?.map(Number) ?? [168, 50, 31];
  const ink: [number, number, number] = [numbers[0] ?? 168, numbers[1] ?? 50, numbers[2] ?? 31];
  inks.set(colour, ink);
  return ink;
}
