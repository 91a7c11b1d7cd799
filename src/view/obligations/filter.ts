import { type CasusRecord, find, list } from '../../record/record.ts';
import type { PairFilter } from './pairs.ts';

/** The kinds of clause that the record has, in the order of its list. */
export function kindsOf(record: CasusRecord): string[] {
  return [...new Set(list(record, 'clause').map(({ kind }) => kind as string))].sort();
}

/** What the instruments of the record are about. */
export function fieldsOf(record: CasusRecord): string[] {
  return [
    ...new Set(list(record, 'instrument').flatMap(({ fields }) => fields as string[])),
  ].sort();
}

/** Reads the conditions of an address: `kind=duty`, `field=defence`, `organization=csto`. */
export function pairFilter(record: CasusRecord, conditions: readonly string[]): PairFilter {
  const value = (name: string, known: (value: string) => boolean): string | undefined =>
    conditions
      .map((condition) => condition.split('='))
      .find(([key, given = '']) => key === name && known(given))?.[1];
  return {
    kind: value('kind', (given) => kindsOf(record).includes(given)),
    field: value('field', (given) => fieldsOf(record).includes(given)),
    organization: value(
      'organization',
      (given) => find(record, 'organization', given) !== undefined,
    ),
  };
}
