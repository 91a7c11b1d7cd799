import type { Context } from '../../view/dossier/context.ts';
import type { Dossier } from '../../view/dossier/model.ts';
import type { incidentTexts } from './texts.ts';

/** What every part of the dossier is given. */
export interface Shown {
  readonly dossier: Dossier;
  readonly context: Context;
  /** The account whose word is taken; undefined, all stand side by side. */
  readonly account: string | undefined;
  readonly t: ReturnType<typeof incidentTexts>;
}
