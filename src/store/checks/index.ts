import type { Diagnostic } from '../../base/diagnostic.ts';
import type { CasusRecord } from '../../record/record.ts';
import type { LoadedThing } from '../thing.ts';
import { addressesOnce } from './addresses-once.ts';
import { analysesSound } from './analyses-sound.ts';
import { claimsFitAtoms } from './claims-fit-atoms.ts';
import { clausesNamed } from './clauses-named.ts';
import { conditionsBound } from './conditions-bound.ts';
import { confidenceGiven } from './confidence-given.ts';
import { namesDecline } from './names-decline.ts';
import { noCircles } from './no-circles.ts';
import { placesFit } from './places-fit.ts';
import { scenariosSound } from './scenarios-sound.ts';
import { sentencesSound } from './sentences-sound.ts';
import { sourcesSeen } from './sources-seen.ts';
import { spellsApart } from './spells-apart.ts';
import { spellsInOrder } from './spells-in-order.ts';
import { versionsApart } from './versions-apart.ts';

type Check = (record: CasusRecord, things: readonly LoadedThing[]) => Diagnostic[];

/** What only holds across things. One check a rule; each finds all its faults. */
const CHECKS: readonly Check[] = [
  confidenceGiven,
  sourcesSeen,
  addressesOnce,
  noCircles,
  spellsInOrder,
  spellsApart,
  versionsApart,
  clausesNamed,
  conditionsBound,
  claimsFitAtoms,
  placesFit,
  analysesSound,
  scenariosSound,
  sentencesSound,
  namesDecline,
];

export function crossChecks(record: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  return CHECKS.flatMap((check) => check(record, things));
}
