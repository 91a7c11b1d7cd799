import { bindingSpells } from '../law/parties.ts';
import type { Parties } from '../law/population.ts';
import { type CasusRecord, list } from '../record/record.ts';
import { validityOf } from '../record/spell.ts';

/** The ids of all states of a record, in their order. */
export function statesOf(record: CasusRecord): string[] {
  return list(record, 'state')
    .map(({ id }) => id as string)
    .sort();
}

/** Whoever was ever bound by an organization or instrument of a record, by its id. */
export function compactsOf(record: CasusRecord): Map<string, Parties> {
  const compacts = [...list(record, 'organization'), ...list(record, 'instrument')];
  return new Map(
    compacts.map(({ id, partiesListed }): [string, Parties] => {
      const own = Map.groupBy(bindingSpells(record, id), ({ member }) => member as string);
      const spells = [...own].map(
        ([member, those]) => [member, those.map(({ from, to }) => validityOf(from, to))] as const,
      );
      return [id, { listed: partiesListed ?? 'all', spells: new Map(spells) }];
    }),
  );
}

/**
 * The states among the parties of each compact that may bind two of them, in the order of their ids: a
 * compact of two parties at least, or of one where it is known to have more than are listed.
 */
export function partiesOf(record: CasusRecord): Map<string, Parties> {
  const states = new Set(statesOf(record));
  const found = [...compactsOf(record)].map(([compact, { listed, spells }]): [string, Parties] => [
    compact,
    { listed, spells: new Map([...spells].filter(([member]) => states.has(member))) },
  ]);
  return new Map(
    found
      .filter(([, { listed, spells }]) => spells.size > (listed === 'some' ? 0 : 1))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
