import type { DerivedTable } from './derived-table.ts';
import { dyadCommitment } from './dyad-commitment.ts';
import { incidentCommitment } from './incident-commitment.ts';
import { incidentParty } from './incident-party.ts';
import { membershipDay } from './membership-day.ts';

/** The derived tables, each after those that it is made of. */
export const DERIVED: readonly DerivedTable[] = [
  dyadCommitment,
  membershipDay,
  incidentParty,
  incidentCommitment,
];
