import type { Day } from '../../base/day.ts';
import type { Extent } from './extent.ts';

export type MarkKind =
  | 'incident'
  | 'response'
  | 'silence'
  | 'meeting'
  | 'membership'
  | 'instrument'
  | 'clause';

/** One dated thing on the time line. */
export interface Mark {
  /** The thing of the record. */
  readonly id: string;
  readonly kind: MarkKind;
  /** All of its name. */
  readonly title: string;
  /** What stands beside or in it where there is room. */
  readonly label: string;
  readonly extent: Extent;
  /** Its dates as the record has them, rival ones joined. */
  readonly from: string;
  readonly to: string;
  /** What sort of membership or commitment it is, in words. */
  readonly sort: string;
  /** Binds its member; an observer's or a partner's spell does not. */
  readonly binding: boolean;
  /** What it counts as where its lane is folded: the state, the organization. */
  readonly code: string;
}

/** A line of marks under a title; lanes within it can be folded away. */
export interface Lane {
  readonly id: string;
  readonly title: string;
  /** All of the name, where the title is short. */
  readonly long: string;
  readonly marks: readonly Mark[];
  readonly lanes: readonly Lane[];
  /** What is shown in place of the lanes within while these are folded. */
  readonly folded: 'marks' | 'periods';
}

/** A stretch of days over which the same things held, or may have held. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly sure: readonly Mark[];
  readonly open: readonly Mark[];
}

/** Every mark of a lane and of those within it. */
export function marksOf(lane: Lane): Mark[] {
  return [...lane.marks, ...lane.lanes.flatMap(marksOf)];
}
