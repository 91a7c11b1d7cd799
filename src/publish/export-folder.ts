import { MARK, OWN } from '../view/export/export-of.ts';
import type { Sort } from './put-in-place.ts';

/** The folder of an export: what was asked for before and is not now does not stay in it. */
export const EXPORT_FOLDER: Sort = {
  mark: MARK,
  own: OWN,
  refusal: 'is no export, and what is in it would be lost',
  remedy: `Name a new or empty folder; an export is known by its ${MARK}.`,
};
