import type { Command } from '../command.ts';
import { agreement } from './agreement.ts';
import { analyse } from './analyse.ts';
import { check } from './check.ts';
import { claims } from './claims.ts';
import { clause } from './clause.ts';
import { cna } from './cna.ts';
import { coincidence } from './coincidence.ts';
import { compare } from './compare.ts';
import { contradictions } from './contradictions.ts';
import { data } from './data.ts';
import { dossier } from './dossier.ts';
import { exportRecord } from './export.ts';
import { find } from './find.ts';
import { gap } from './gap.ts';
import { library } from './library.ts';
import { list } from './list.ts';
import { measure } from './measure.ts';
import { members } from './members.ts';
import { publish } from './publish.ts';
import { qca } from './qca.ts';
import { recurrence } from './recurrence.ts';
import { reuse } from './reuse.ts';
import { run } from './run.ts';
import { scenario } from './scenario.ts';
import { schema } from './schema.ts';
import { serve } from './serve.ts';
import { shared } from './shared.ts';
import { show } from './show.ts';
import { sql } from './sql.ts';
import { suppose } from './suppose.ts';

import { timeline } from './timeline.ts';
import { world } from './world.ts';

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  dossier,
  suppose,
  scenario,
  gap,
  claims,
  shared,
  members,
  clause,
  list,
  show,
  timeline,
  contradictions,
  coincidence,
  find,
  library,
  data,
  sql,
  compare,
  world,
  run,
  measure,
  serve,
  publish,
  exportRecord,
  analyse,
  qca,
  cna,
  agreement,
  recurrence,
  reuse,
  check,
  schema,
];
