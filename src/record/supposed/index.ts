import type { Change } from '../change.ts';
import type { Entity } from '../kinds.ts';
import type { CasusRecord } from '../record.ts';
import { cannot } from './cannot.ts';
import { does } from './does.ts';
import { found } from './found.ts';
import { lapse } from './lapse.ts';
import { lead } from './lead.ts';
import type { ChangeWord, Of } from './of.ts';
import { over } from './over.ts';

/** How each word changes the record. A new word is one entry here, a file beside it, and the schema. */
const CHANGES: { readonly [W in ChangeWord]: (record: CasusRecord, change: Of<W>) => CasusRecord } =
  { lapse, over, found, cannot, does, lead };

/** The word of a change. */
export function wordOf(change: Change): ChangeWord {
  const word = (Object.keys(CHANGES) as ChangeWord[]).find((one) => one in change);
  if (word === undefined) throw new Error('a change of no word');
  return word;
}

/** The record as it would be in a scenario; that of the files stays as it is. */
export function supposedIn(record: CasusRecord, scenario: Entity<'scenario'>): CasusRecord {
  const changed = scenario.changes.reduce((so, change) => {
    const apply = CHANGES[wordOf(change)] as (record: CasusRecord, change: Change) => CasusRecord;
    return apply(so, change);
  }, record);
  return changed === record ? record : { ...changed, edition: `${record.edition}+${scenario.id}` };
}
