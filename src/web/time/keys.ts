import type { TargetedKeyboardEvent } from 'preact';
import { day } from '../time.ts';
import { pan, see, seen, whole, zoom } from './span.ts';

/**
 * The keys of the picture: left and right within a lane, up and down between lanes, Home and End, Enter
 * or space to open; plus, minus and zero zoom, with shift the arrows move the part that is seen.
 */
export function walk(event: TargetedKeyboardEvent<SVGSVGElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const { key } = event;
  const own = (event.target as Element).closest<SVGElement>('[data-lane]')?.dataset.lane;
  lane = undefined;
  const done = event.shiftKey && /^Arrow(?:Left|Right)$/.test(key) ? panBy(key) : act(event);
  if (!done) return;
  lane = own;
  event.preventDefault();
}

/** The lane in which a key was pressed last. */
let lane: string | undefined;

/** Another part of time may group marks anew: the focus stays in the lane where its mark is gone. */
export function keepFocus(chart: SVGSVGElement | null): void {
  if (lane === undefined || document.activeElement !== document.body) return;
  const inLane = `[data-lane="${CSS.escape(lane)}"] [data-key]`;
  const next = chart?.querySelector<SVGElement>(inLane) ?? chart?.querySelector('[data-key]');
  (next as SVGElement | null | undefined)?.focus({ preventScroll: true });
}

function panBy(key: string): boolean {
  pan(key === 'ArrowLeft' ? -0.25 : 0.25);
  return true;
}

function act(event: TargetedKeyboardEvent<SVGSVGElement>): boolean {
  const { key, currentTarget: chart } = event;
  if (key === '+' || key === '=' || key === '-' || key === '_') {
    zoom(key === '+' || key === '=' ? 0.5 : 2, anchor());
    return true;
  }
  if (key === '0') {
    see(whole.peek());
    return true;
  }
  const here = (event.target as Element).closest<SVGElement>('[data-key]');
  if (!here) return false;
  if (key === 'Enter' || key === ' ') {
    here.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    return true;
  }
  const lanes = [...chart.querySelectorAll<SVGElement>('[data-lane]')]
    .map((lane) => [...lane.querySelectorAll<SVGElement>('[data-key]')])
    .filter((items) => items.length > 0);
  const lane = lanes.findIndex((items) => items.includes(here));
  const at = lanes[lane]?.indexOf(here) ?? 0;
  const to = {
    ArrowRight: () => lanes[lane]?.[at + 1],
    ArrowLeft: () => lanes[lane]?.[at - 1],
    Home: () => lanes[lane]?.[0],
    End: () => lanes[lane]?.at(-1),
    ArrowDown: () => nearest(lanes[lane + 1], here),
    ArrowUp: () => nearest(lanes[lane - 1], here),
  }[key];
  if (!to) return false;
  const next = to();
  next?.focus();
  next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return true;
}

/** Zooming keeps the day in its place while it is seen, else the middle. */
function anchor(): number {
  const { first, last } = seen.peek();
  const at = day.peek();
  return at >= first && at < last ? at : (first + last) / 2;
}

/** Of another lane what stands most nearly above or below. */
function nearest(items: readonly SVGElement[] | undefined, to: Element): SVGElement | undefined {
  const left = to.getBoundingClientRect().left;
  const distance = (item: Element) => Math.abs(item.getBoundingClientRect().left - left);
  return items?.reduce((best, item) => (distance(item) < distance(best) ? item : best));
}
