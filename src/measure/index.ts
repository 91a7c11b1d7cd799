import { agreements } from './agreements.ts';
import { delegation } from './delegation.ts';
import { density } from './density.ts';
import { exclusive } from './exclusive.ts';
import { hubs } from './hubs.ts';
import { implementation } from './implementation.ts';
import { legalization } from './legalization.ts';
import type { Measure } from './measure.ts';
import { meetings } from './meetings.ts';
import { mutualSupport } from './mutual-support.ts';
import { orientation } from './orientation.ts';
import { partnerships } from './partnerships.ts';
import { pooling } from './pooling.ts';
import { regionalism } from './regionalism.ts';
import { strictTest } from './strict-test.ts';

/** Every measure, in the order in which they are listed: a new one is a file and a line here. */
export const MEASURES: readonly Measure[] = [
  regionalism,
  strictTest,
  exclusive,
  agreements,
  hubs,
  density,
  partnerships,
  meetings,
  orientation,
  legalization,
  delegation,
  pooling,
  implementation,
  mutualSupport,
];
