import { bindingSpells } from '../law/parties.ts';
import type { Parties } from '../law/population.ts';
import { type CasusRecord, findCompact, list } from '../record/record.ts';
import { validityOf } from '../record/spell.ts';

/** The states of a record, in the order of their ids. */
export function statesOf(record: CasusRecord): string[] {
  return list(record, 'state').map(({ id }) => id as string);
}

/** The parties of each compact of a record that binds at least two states, in the order of their ids. */
export function partiesOf(record: CasusRecord): Map<string, Parties> {
  const states = new Set(statesOf(record));
  const found = [...record.spells.keys()].sort().map((compact): [string, Parties] => {
    const spells = bindingSpells(record, compact).filter(({ member }) => states.has(member));
    const own = Map.groupBy(spells, ({ member }) => member as string);
    return [
      compact,
      {
        listed: findCompact(record, compact)?.partiesListed ?? 'all',
        spells: new Map(
          [...own].map(([member, those]) => [
            member,
            those.map(({ from, to }) => validityOf(from, to)),
          ]),
        ),
      },
    ];
  });
  return new Map(found.filter(([, { spells }]) => spells.size > 1));
}
