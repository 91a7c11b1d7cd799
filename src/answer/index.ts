import { analyse } from './analyse.ts';
import { claims } from './claims.ts';
import { clause } from './clause.ts';
import { coincidence } from './coincidence.ts';
import { contradictions } from './contradictions.ts';
import { dossier } from './dossier.ts';
import { find } from './find.ts';
import { gap } from './gap.ts';
import { list } from './list.ts';
import { measure } from './measure.ts';
import { members } from './members.ts';
import { scenario } from './scenario.ts';
import { shared } from './shared.ts';
import { show } from './show.ts';
import { sql } from './sql.ts';
import { libraryText } from './texts/library-text.ts';
import { libraryTexts } from './texts/library-texts.ts';
import { sourceTexts } from './texts/source-texts.ts';
import { timeline } from './timeline.ts';

/** Every question that the record answers by itself, in the order in which they are listed. */
export const QUESTIONS = {
  dossier,
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
  measure,
  analyse,
} as const;

/** What only whoever has the texts can be asked. */
export const TEXT_QUESTIONS = [libraryTexts, libraryText, sourceTexts] as const;

/** What only whoever has imported data can be asked. */
export const DATA_QUESTIONS = [sql] as const;
