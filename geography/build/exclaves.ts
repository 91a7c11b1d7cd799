import type { Position } from 'geojson';
import { inRing, type Rings } from './geometry.ts';

/** Land of one state inside another; the id is that of the place in the record. */
interface Exclave {
  readonly id: string;
  readonly of: string;
  /** A point within it by which its ring is found. */
  readonly at: Position;
}

export const EXCLAVES: readonly Exclave[] = [
  { id: 'vorukh', of: 'TJ', at: [70.6, 39.86] },
  { id: 'sarvan', of: 'TJ', at: [70.565, 40.995] },
  { id: 'sokh', of: 'UZ', at: [71.147, 39.923] },
  { id: 'shakhimardan', of: 'UZ', at: [71.793, 39.972] },
  { id: 'chong-kara', of: 'UZ', at: [71.035, 40.245] },
  { id: 'jangail', of: 'UZ', at: [71.664, 40.203] },
  { id: 'barak', of: 'KG', at: [72.767, 40.667] },
];

/** Which of the exclaves a state's polygon is, if any; main land is none, though it holds points. */
export function exclaveOf(state: string, [outer]: Rings): string | undefined {
  if (!outer) return undefined;
  const found = EXCLAVES.filter(({ of, at }) => of === state && inRing(at, outer));
  return found.length === 1 ? found[0]?.id : undefined;
}
