import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { dayAt, type Window } from '../../view/time-lanes/pack.ts';
import { goToDay } from '../time.ts';
import { pan, type Seen, see, seen, zoom } from './span.ts';

/** A hand that moves less than this has pressed, not dragged. */
const STILL = 5;

/**
 * A press chooses the day, a drag along the axis draws the day along, a drag elsewhere pans, two
 * fingers zoom; the wheel zooms over the axis or with Ctrl, and pans sideways.
 */
export function useGestures(
  stage: RefObject<HTMLDivElement | null>,
  shown: { readonly window: Window; readonly gutter: number },
): void {
  // A drag outlives the drawings that it makes, so the listeners stay and look up what is shown.
  const now = useRef(shown);
  now.current = shown;
  useEffect(() => {
    const own = stage.current;
    if (!own) return;
    const pointers = new Map<number, number>();
    let start: { x: number; seen: Seen; moved: boolean; axis: boolean } | undefined;
    let apart = 0;
    const xIn = (event: MouseEvent) =>
      event.clientX - own.getBoundingClientRect().left - now.current.gutter;
    const inPlot = (x: number) => x >= 0 && x <= now.current.window.width;
    const dayIn = (x: number) => {
      const { window: view } = now.current;
      return dayAt(view, Math.min(Math.max(x, 0), view.width - 1));
    };
    const onAxis = (event: Event) => (event.target as Element).closest('.time-sticky') !== null;

    const down = (event: PointerEvent) => {
      const x = xIn(event);
      if (event.button !== 0 || !inPlot(x)) return;
      pointers.set(event.pointerId, x);
      start = { x, seen: seen.peek(), moved: false, axis: onAxis(event) };
      if (pointers.size === 2) apart = distance(pointers);
      if (start.axis) goToDay(dayIn(x), { drag: true });
    };
    const move = (event: PointerEvent) => {
      const before = pointers.get(event.pointerId);
      if (before === undefined || !start) return;
      const x = xIn(event);
      pointers.set(event.pointerId, x);
      if (pointers.size === 2) {
        start.moved = true;
        const far = distance(pointers);
        const middle = [...pointers.values()].reduce((a, b) => a + b, 0) / 2;
        if (apart > 8 && far > 8) zoom(apart / far, dayIn(middle), { drag: true });
        apart = far;
        return;
      }
      if (!start.moved && Math.abs(x - start.x) < STILL) return;
      if (!start.moved) own.setPointerCapture(event.pointerId);
      start.moved = true;
      if (start.axis) {
        goToDay(dayIn(x), { drag: true });
        return;
      }
      const days =
        ((start.x - x) / now.current.window.width) * (start.seen.last - start.seen.first);
      see({ first: start.seen.first + days, last: start.seen.last + days }, { drag: true });
    };
    const up = (event: PointerEvent) => {
      const x = pointers.get(event.pointerId);
      pointers.delete(event.pointerId);
      if (x === undefined || !start || event.type === 'pointercancel') return;
      const pressed = !start.moved && (event.target as Element).closest('[data-key]') === null;
      if (pressed || (start.moved && start.axis)) goToDay(dayIn(x));
      if (pointers.size === 0) {
        // A click at the end of a drag is no choice of the mark below.
        if (start.moved) own.addEventListener('click', swallow, { capture: true, once: true });
        setTimeout(() => own.removeEventListener('click', swallow, { capture: true }), 0);
        start = undefined;
      }
    };
    const wheel = (event: WheelEvent) => {
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
      const zooms = event.ctrlKey || event.metaKey || onAxis(event);
      if (!sideways && !zooms) return;
      event.preventDefault();
      const lines = event.deltaMode === 1 ? 16 : 1;
      if (zooms) {
        zoom(Math.exp(event.deltaY * lines * 0.002), dayIn(xIn(event)), { drag: true });
      } else {
        const by = (event.deltaX || event.deltaY) * lines;
        pan(by / now.current.window.width, { drag: true });
      }
    };
    own.addEventListener('pointerdown', down);
    own.addEventListener('pointermove', move);
    own.addEventListener('pointerup', up);
    own.addEventListener('pointercancel', up);
    own.addEventListener('wheel', wheel, { passive: false });
    return () => {
      own.removeEventListener('pointerdown', down);
      own.removeEventListener('pointermove', move);
      own.removeEventListener('pointerup', up);
      own.removeEventListener('pointercancel', up);
      own.removeEventListener('wheel', wheel);
    };
  }, []);
}

function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}

function distance(pointers: ReadonlyMap<number, number>): number {
  const [a = 0, b = 0] = [...pointers.values()];
  return Math.abs(a - b);
}
