import { cowMidDisputes } from './cow-mid-disputes.ts';
import type { EventCount } from './event-count.ts';
import { mieEvents } from './mie-events.ts';
import { ucdpAcdConflicts } from './ucdp-acd-conflicts.ts';
import { ucdpGedEvents } from './ucdp-ged-events.ts';
import { ucdpOvPairs } from './ucdp-ov-pairs.ts';

/** The counts of events by year that published data give. */
export const EVENT_COUNTS: readonly EventCount[] = [
  cowMidDisputes,
  mieEvents,
  ucdpAcdConflicts,
  ucdpOvPairs,
  ucdpGedEvents,
];
