import type { CasusRecord } from '../../record/record.ts';
import type { Lang } from '../lang.ts';
import { commitmentLane } from './commitment-lane.ts';
import { incidentLane, meetingLane, responseLane } from './event-lanes.ts';
import type { LaneFilter } from './filter.ts';
import type { Lane } from './lane.ts';
import { membershipLane } from './membership-lane.ts';

export interface LanesAsked {
  readonly lang: Lang;
  /** Memberships are put together by what is belonged to, or by who belongs. */
  readonly by: 'organization' | 'state';
  readonly filter: LaneFilter;
}

/** Everything dated of a region, in lanes that can be folded. A lane that would be empty is left out. */
export function lanesOf(record: CasusRecord, asked: LanesAsked): Lane[] {
  const lanes = [
    incidentLane(record, asked),
    responseLane(record, asked),
    meetingLane(record, asked),
    membershipLane(record, asked),
    commitmentLane(record, asked),
  ];
  return lanes.filter(({ marks, lanes: within }) => marks.length + within.length > 0);
}
