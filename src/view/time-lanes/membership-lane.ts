import type { Entity } from '../../record/kinds.ts';
import { isBinding } from '../../record/membership.ts';
import { type CasusRecord, find, findCompact, list } from '../../record/record.ts';
import { inLang } from '../lang.ts';
import { messagesIn } from '../messages/index.ts';
import { namesIn } from '../names.ts';
import { datesText } from './dates.ts';
import { inOrder } from './event-lanes.ts';
import { spellExtent } from './extent.ts';
import { statesOf } from './filter.ts';
import type { Lane, Mark } from './lane.ts';
import type { LanesAsked } from './lanes.ts';
import { laneTexts } from './texts.ts';

/** To which organizations the states of the region, or the one asked for, belonged, and when. */
export function membershipLane(record: CasusRecord, { lang, by, filter }: LanesAsked): Lane {
  const states = filter.actor !== undefined ? [filter.actor] : statesOf(record);
  const names = namesIn(record, lang);
  const spells = list(record, 'membership').filter(
    ({ member, of }) =>
      states.includes(member) &&
      record.tables.organization.has(of) &&
      (filter.organization === undefined || of === filter.organization),
  );
  const whole = (spell: Entity<'membership'>): string =>
    by === 'organization' ? spell.of : spell.member;
  const part = (spell: Entity<'membership'>): string =>
    by === 'organization' ? spell.member : spell.of;
  const code = (id: string): string => find(record, 'state', id)?.codes.iso2 ?? names.compact(id);
  const title = (id: string): string =>
    record.tables.state.has(id) ? names.actor(id) : names.compact(id);
  const mark = (spell: Entity<'membership'>): Mark => {
    const sort = messagesIn(lang).status[spell.status];
    return {
      id: spell.id,
      kind: 'membership',
      title: `${names.actor(spell.member)} — ${names.compact(spell.of)}`,
      label: sort,
      extent: spellExtent(spell.from, spell.to),
      from: datesText(spell.from, lang),
      to: datesText(spell.to, lang),
      sort,
      binding: isBinding(spell),
      code: code(part(spell)),
    };
  };
  // Organizations of which the record holds most commitments come first, then those with most members.
  const clauses = Map.groupBy(
    list(record, 'clause'),
    ({ instrument }) => find(record, 'instrument', instrument)?.of as string | undefined,
  );
  const rank = ({ id, lanes }: Lane): number =>
    100 * (clauses.get(id.replace('membership/', ''))?.length ?? 0) + lanes.length;
  const groups = [...Map.groupBy(spells, whole)].map(([id, members]): Lane => {
    const parts = [...Map.groupBy(members, part)].map(
      ([other, own]): Lane => ({
        id: `membership/${id}/${other}`,
        title: title(other),
        long: long(record, other, lang),
        marks: inOrder(own.map(mark)),
        lanes: [],
        folded: 'marks',
      }),
    );
    return {
      id: `membership/${id}`,
      title: title(id),
      long: long(record, id, lang),
      marks: [],
      lanes: parts.sort((a, b) => a.title.localeCompare(b.title, lang)),
      folded: 'periods',
    };
  });
  return {
    id: 'membership',
    title: laneTexts(lang).membership,
    long: laneTexts(lang).membership,
    marks: [],
    lanes: groups.sort((a, b) => rank(b) - rank(a) || a.id.localeCompare(b.id, 'en')),
    folded: 'marks',
  };
}

function long(record: CasusRecord, id: string, lang: LanesAsked['lang']): string {
  const found = find(record, 'state', id) ?? findCompact(record, id);
  return found ? inLang(found.name, lang) : id;
}
