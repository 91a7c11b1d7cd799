import { errorsTold } from '../base/diagnostic.ts';
import { UserError } from '../base/user-error.ts';
import type { CasusRecord } from '../record/record.ts';
import { loadCached } from '../store/cache.ts';

/** The record of a folder; one with faults answers nothing, since what is left out would mislead. */
export function openRecord(folder: string): CasusRecord {
  const { record, diagnostics } = loadCached(folder);
  const told = errorsTold(diagnostics);
  if (told) {
    throw new UserError(
      `the record has ${told.text}`,
      `Run casus check --record ${folder} to see all of them.`,
    );
  }
  return record;
}
