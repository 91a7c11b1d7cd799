import { UserError } from '../base/user-error.ts';
import type { CasusRecord } from '../record/record.ts';
import { loadCached } from '../store/cache.ts';

/** The record of a folder; one with faults answers nothing, since what is left out would mislead. */
export function openRecord(folder: string): CasusRecord {
  const { record, diagnostics } = loadCached(folder);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first) {
    const { file, line } = first.place;
    throw new UserError(
      `the record has ${errors.length} ${errors.length === 1 ? 'fault' : 'faults'}, first at ${file}:${line}: ${first.message}`,
      `Run casus check --record ${folder} to see all of them.`,
    );
  }
  return record;
}
