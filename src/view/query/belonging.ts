import { exactDay } from '../../base/fuzzy-day.ts';
import { all, any, not, type Truth } from '../../base/truth.ts';
import { onDay } from '../../base/validity.ts';
import { bindingSpells, partyThroughout } from '../../law/parties.ts';
import type { Entity } from '../../record/kinds.ts';
import { belongsTo, type Compact } from '../../record/record.ts';
import { type Asked, type Filter, filter } from './filter.ts';
import { count, fits, idOf, oneOf } from './readers.ts';

/** Conditions on who belongs to what. */
export const BELONGING: readonly Filter[] = [
  filter<Compact | Entity<'incident'>>(
    'party',
    ['instrument', 'organization', 'incident'],
    'a state that is a party or member, on the day asked or at any time; of an incident, a side of it',
    idOf(['member']),
    (thing, state, asked) =>
      'sides' in thing
        ? thing.sides.some((side) => belongsTo(asked.record, side, state))
        : belongs(thing.id, state, asked),
  ),
  filter(
    'parties',
    ['instrument', 'organization'],
    'how many parties it has: 2, 3+',
    count,
    (compact: Compact, wanted, asked) => {
      const parties = partiesOf(compact, asked);
      const sure = parties.filter(({ truth }) => truth === 'yes').length;
      return fits(wanted, sure, listsAll(compact) ? parties.length : Number.POSITIVE_INFINITY);
    },
  ),
  filter<Compact | Entity<'state'>>(
    'within',
    ['instrument', 'organization', 'state'],
    'region: every party, or the state itself, belongs to the region of the record',
    oneOf('region'),
    (thing, _, asked) => {
      const states = asked.record.region.states as readonly string[];
      if ('codes' in thing) return states.includes(thing.id);
      const parties = partiesOf(thing, asked);
      const outsiders = parties.filter(({ state }) => !states.includes(state));
      return all([
        any(parties.map(({ truth }) => truth)),
        ...outsiders.map(({ truth }) => not(truth)),
        listsAll(thing) ? 'yes' : 'open',
      ]);
    },
  ),
  filter<Entity<'state'>>(
    'member-of',
    ['state'],
    'an organization or treaty that it belongs to, on the day asked or at any time',
    idOf(['compact']),
    (state, compact, asked) => belongs(compact, state.id, asked),
  ),
  filter<Compact>(
    'all-of',
    ['instrument', 'organization'],
    'region: every state of the region is a party',
    oneOf('region'),
    (compact, _, asked) =>
      all(asked.record.region.states.map((state) => belongs(compact.id, state, asked))),
  ),
];

/** A state that never had a spell has none on any day. */
const ANY_DAY = exactDay(0, '');

function belongs(compact: string, state: string, { record, on }: Asked): Truth {
  if (!on && bindingSpells(record, compact, state).length > 0) return 'yes';
  return partyThroughout(record, compact, state, onDay(on ?? ANY_DAY)).truth;
}

/** Whoever surely or possibly is a party, and which of the two. */
function partiesOf(compact: Compact, asked: Asked): { state: string; truth: Truth }[] {
  const members = bindingSpells(asked.record, compact.id).map((spell) => spell.member as string);
  return [...new Set(members)]
    .map((state) => ({ state, truth: belongs(compact.id, state, asked) }))
    .filter(({ truth }) => truth !== 'no');
}

const listsAll = ({ partiesListed }: Compact): boolean => partiesListed !== 'some';
