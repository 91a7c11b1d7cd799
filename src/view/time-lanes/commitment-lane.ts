import type { Entity } from '../../record/kinds.ts';
import { type CasusRecord, find, list } from '../../record/record.ts';
import { inLang } from '../lang.ts';
import { messagesIn } from '../messages/index.ts';
import { namesIn } from '../names.ts';
import { datesText } from './dates.ts';
import { inOrder } from './event-lanes.ts';
import { spellExtent } from './extent.ts';
import { statesOf } from './filter.ts';
import { instrumentExtent } from './instrument-extent.ts';
import type { Lane, Mark } from './lane.ts';
import type { LanesAsked } from './lanes.ts';
import { laneTexts } from './texts.ts';

/**
 * Instruments and their clauses with the days on which they were in force, put together by the
 * organization to which they belong; an instrument of none stands by itself.
 */
export function commitmentLane(record: CasusRecord, { lang, filter }: LanesAsked): Lane {
  const t = laneTexts(lang);
  const names = namesIn(record, lang);
  const clauses = Map.groupBy(list(record, 'clause'), ({ instrument }) => instrument as string);
  const states = filter.actor !== undefined ? [filter.actor] : statesOf(record);
  const shown = list(record, 'instrument').filter(
    (instrument) =>
      instrument.inForce !== 'never' &&
      (filter.organization === undefined || instrument.of === filter.organization) &&
      states.some((state) => mayBind(record, instrument, state)),
  );
  const laneOf = (instrument: Entity<'instrument'>): Lane => {
    const own = clauses.get(instrument.id) ?? [];
    return {
      id: `commitment/${instrument.id}`,
      title: names.compact(instrument.id),
      long: inLang(instrument.name, lang),
      marks: inOrder([
        instrumentMark(instrument, lang),
        ...own.map((one) => clauseMark(one, lang)),
      ]),
      lanes: [],
      folded: 'marks',
    };
  };
  const groups = [...Map.groupBy(shown, ({ id, of }) => (of as string | undefined) ?? id)];
  const lanes = groups.map(([id, members]): Lane => {
    const organization = find(record, 'organization', id);
    const [only] = members;
    if (!organization && only) return laneOf(only);
    return {
      id: `commitment/${id}`,
      title: names.compact(id),
      long: organization ? inLang(organization.name, lang) : id,
      marks: [],
      lanes: members.map(laneOf).sort((a, b) => earliest(a) - earliest(b)),
      folded: 'periods',
    };
  });
  const rank = ({ lanes: within, marks }: Lane): number => within.length * 1000 + marks.length;
  return {
    id: 'commitment',
    title: t.commitment,
    long: t.commitment,
    marks: [],
    lanes: lanes.sort((a, b) => rank(b) - rank(a) || earliest(a) - earliest(b)),
    folded: 'marks',
  };
}

/** Is the state ever a party, or a member of the organization whose instrument it is? */
function mayBind(record: CasusRecord, instrument: Entity<'instrument'>, state: string): boolean {
  return [instrument.id, instrument.of ?? ''].some((compact) =>
    (record.spells.get(compact) ?? []).some(({ member }) => member === state),
  );
}

function instrumentMark(instrument: Entity<'instrument'>, lang: LanesAsked['lang']): Mark {
  const t = laneTexts(lang);
  const title = inLang(instrument.abbreviation ?? instrument.name, lang);
  const from = instrument.inForce === 'never' ? 'unknown' : instrument.inForce;
  const signed = instrument.signed.length > 0 ? datesText(instrument.signed, lang) : undefined;
  return {
    id: instrument.id,
    kind: 'instrument',
    title: inLang(instrument.name, lang),
    label: title,
    extent: instrumentExtent(instrument),
    from: [datesText(from, lang), signed && t.signed(signed)].filter(Boolean).join('; '),
    to: datesText(instrument.to, lang),
    sort: `${t.instrument}, ${messagesIn(lang).binding[instrument.binding]}`,
    binding: false,
    code: instrument.id,
  };
}

function clauseMark(clause: Entity<'clause'>, lang: LanesAsked['lang']): Mark {
  const kind = messagesIn(lang).kind[clause.kind];
  const title = inLang(clause.title, lang);
  return {
    id: clause.id,
    kind: 'clause',
    title: `${title} (${inLang(clause.article, lang)})`,
    label: title,
    extent: spellExtent(clause.from, clause.to),
    from: datesText(clause.from, lang),
    to: datesText(clause.to, lang),
    sort: kind,
    binding: true,
    code: clause.id,
  };
}

function earliest(lane: Lane): number {
  const days = [...lane.marks, ...lane.lanes.flatMap(({ marks }) => marks)].map(
    ({ extent }) => extent.earliest,
  );
  return Math.min(...days.filter(Number.isFinite), Number.MAX_SAFE_INTEGER);
}
