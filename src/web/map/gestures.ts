import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { panned, type Transform, zoomedAt } from './camera.ts';

/** What the hand or the keys do to the map. */
export interface Gestures {
  readonly now: () => Transform;
  /** The map while it is moved; `done` when the hand lets go. */
  readonly move: (to: Transform, done: boolean) => void;
}

const STEP = 80;
const WHEEL_REST_MS = 180;

/** Lets the stage be dragged, pinched and wheeled. */
export function usePointer(stage: RefObject<HTMLElement | null>, { now, move }: Gestures): void {
  useEffect(() => {
    const own = stage.current;
    if (!own) return;
    const fingers = new Map<number, { x: number; y: number }>();
    let moved = false;
    let rest = 0;
    const spot = (event: MouseEvent) => {
      const box = own.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    };
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0 && event.pointerType === 'mouse') return;
      fingers.set(event.pointerId, spot(event));
      moved = false;
    };
    const onMove = (event: PointerEvent) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const after = spot(event);
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      if (!moved && Math.hypot(after.x - before.x, after.y - before.y) < 4 && !other) return;
      if (!moved) own.setPointerCapture(event.pointerId);
      moved = true;
      fingers.set(event.pointerId, after);
      if (!other) return move(panned(now(), after.x - before.x, after.y - before.y), false);
      const [wide, wider] = [before, after].map(({ x, y }) => Math.hypot(x - other.x, y - other.y));
      const middle = { x: (after.x + other.x) / 2, y: (after.y + other.y) / 2 };
      const along = panned(now(), (after.x - before.x) / 2, (after.y - before.y) / 2);
      move(zoomedAt(along, (wider ?? 1) / Math.max(1, wide ?? 1), middle.x, middle.y), false);
    };
    const onUp = (event: PointerEvent) => {
      if (!fingers.delete(event.pointerId) || !moved) return;
      move(now(), true);
    };
    // A drag that ends on a mark is no press of the mark.
    const onClick = (event: MouseEvent) => {
      if (!moved) return;
      event.stopPropagation();
      event.preventDefault();
      moved = false;
    };
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const { x, y } = spot(event);
      const lines = event.deltaMode === 1 ? 20 : 1;
      move(zoomedAt(now(), 2 ** (-event.deltaY * lines * 0.0022), x, y), false);
      clearTimeout(rest);
      rest = window.setTimeout(() => move(now(), true), WHEEL_REST_MS);
    };
    own.addEventListener('pointerdown', onDown);
    own.addEventListener('pointermove', onMove);
    own.addEventListener('pointerup', onUp);
    own.addEventListener('pointercancel', onUp);
    own.addEventListener('click', onClick, true);
    own.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      clearTimeout(rest);
      own.removeEventListener('pointerdown', onDown);
      own.removeEventListener('pointermove', onMove);
      own.removeEventListener('pointerup', onUp);
      own.removeEventListener('pointercancel', onUp);
      own.removeEventListener('click', onClick, true);
      own.removeEventListener('wheel', onWheel);
    };
  }, [stage.current, now, move]);
}

/** What a key does to the map; undefined for a key that does nothing. */
export function keyed(
  key: string,
  from: Transform,
  size: { readonly width: number; readonly height: number },
): Transform | undefined {
  const [x, y] = [size.width / 2, size.height / 2];
  switch (key) {
    case 'ArrowLeft':
      return panned(from, STEP, 0);
    case 'ArrowRight':
      return panned(from, -STEP, 0);
    case 'ArrowUp':
      return panned(from, 0, STEP);
    case 'ArrowDown':
      return panned(from, 0, -STEP);
    case '+':
    case '=':
      return zoomedAt(from, 1.5, x, y);
    case '-':
      return zoomedAt(from, 1 / 1.5, x, y);
    default:
      return undefined;
  }
}
