import type { Context } from '../../view/dossier/context.ts';
import type { Dossier } from '../../view/dossier/model.ts';
import type { incidentTexts } from './texts.ts';

/** What every part of the dossier is given. */
export interface Told {
  readonly dossier: Dossier;
  readonly context: Context;
  readonly t: ReturnType<typeof incidentTexts>;
}

/** What the parts are given that depend on whose word is taken. */
export interface Shown extends Told {
  /** The account whose word is taken; undefined, all stand side by side. */
  readonly account: string | undefined;
}
