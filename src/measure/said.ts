import { type CasusRecord, list } from '../record/record.ts';
import type { Said } from './measure.ts';

/** What authors say of the matter of a measure: the claims that the record sets beside it. */
export function saidOf(record: CasusRecord, measure: string): Said[] {
  return list(record, 'claim')
    .filter(({ beside = [] }) => beside.includes(measure))
    .flatMap(({ id, asOf, says, speaker, force, cite }): Said[] => {
      const denied = force === 'denies';
      const common = { claim: id, on: asOf, by: speaker, denied, cite };
      if ('label' in says) return [{ ...common, words: { en: says.label, ru: says.label } }];
      if (!('statement' in says)) return [];
      const { en, ru = en } = says.statement;
      return [{ ...common, words: { en, ru } }];
    });
}
