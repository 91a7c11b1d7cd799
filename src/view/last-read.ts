import type { FuzzyDay } from '../base/fuzzy-day.ts';
import { type CasusRecord, list } from '../record/record.ts';

/** The last day or month on which a source of the record was read: of later days it cannot tell. */
export function lastRead(record: CasusRecord): FuzzyDay | undefined {
  return list(record, 'source')
    .flatMap(({ seen }) => seen ?? [])
    .reduce<FuzzyDay | undefined>(
      (last, seen) => (last && last.latest >= seen.latest ? last : seen),
      undefined,
    );
}
