import { all, any, type Truth } from '../base/truth.ts';
import type { Entity } from '../record/kinds.ts';
import { type CasusRecord, find, lineage, list } from '../record/record.ts';
import { FIELDS, isInField } from './agreement.ts';
import { lineOf } from './line.ts';
import { type Counted, type Moment, measure, type Point, type Words } from './measure.ts';
import { choice } from './parameter.ts';
import { participantsOf } from './participants.ts';
import { situationsOf } from './situations.ts';
import { startDays, sumBand } from './worlds.ts';

type Meeting = Entity<'event'>;

const LINES = {
  'inside-heads': { en: 'region alone, heads of state', ru: 'только регион, главы государств' },
  'inside-below': { en: 'region alone, below', ru: 'только регион, ниже глав' },
  'outside-heads': { en: 'with outsiders, heads of state', ru: 'с внешними, главы государств' },
  'outside-below': { en: 'with outsiders, below', ru: 'с внешними, ниже глав' },
  'outside-all': { en: 'with outsiders, whole region there', ru: 'с внешними, весь регион в зале' },
  two: { en: 'two states alone', ru: 'только два государства' },
} as const satisfies Record<string, Words>;
type LineId = keyof typeof LINES;

/** Who meets whom: at which level, and with outsiders in the room or without. */
export const meetings = measure({
  id: 'meetings',
  title: { en: 'Who is in the room', ru: 'Кто в зале' },
  question: {
    en: 'How often do states of the region meet, at which level, and are outsiders in the room?',
    ru: 'Как часто встречаются государства региона, на каком уровне и есть ли в зале внешние участники?',
  },
  unit: { en: 'recorded meetings', ru: 'встреч в записи' },
  parameters: {
    field: choice(FIELDS, 'security', {
      en: 'what the meeting, or the body or forum that meets, is about',
      ru: 'о чём встреча либо собирающийся орган или форум',
    }),
  },
  cite: 'Mayer, Cooperation from Outside (2020), section 4: no regional consultation on security below presidents',
  howToRead: {
    en: 'A meeting of the region alone has three or more of its states and nobody else; one with outsiders has two or more. Where the record names states, those were there; where it names a body, the members of its organization on that day.',
    ru: 'На встрече только региона — три и более его государств и никого больше; на встрече с внешними — два и более. Где запись называет государства, присутствовали они; где называет орган — члены его организации на тот день.',
  },
  doesNotSay: {
    en: 'A zero means that no meeting is recorded, not that none took place. A record may follow the calendar of an organization in some years only: rises between years are then rises of the record too.',
    ru: 'Ноль значит, что встреч нет в записи, а не что их не было. Запись может следить за календарём организации лишь в некоторые годы: тогда рост между годами — это и рост самой записи.',
  },
  compute: ({ record, moments }, { field }) => {
    const held = list(record, 'event').filter(({ type }) => type === 'meeting');
    const lines = Object.entries(LINES).map(([id, title]) =>
      lineOf(id, title, moments, (moment) => countOf(record, held, id as LineId, field, moment)),
    );
    return { form: 'series', lines, said: [] };
  },
});

function countOf(
  record: CasusRecord,
  held: readonly Meeting[],
  line: LineId,
  field: (typeof FIELDS)[number],
  moment: Moment,
): Omit<Point, 'on'> {
  const found = held.flatMap((meeting): Counted[] => {
    const when = heldIn(meeting, moment);
    if (when === 'no') return [];
    const truth = all([when, isAbout(record, meeting, field), fits(record, meeting, line, moment)]);
    return truth === 'no' ? [] : [{ kind: 'event', id: meeting.id, truth }];
  });
  return { ...sumBand(found.map(({ truth }) => (truth === 'yes' ? [1] : [0, 1]))), list: found };
}

/** Did it begin within the moment? */
export function heldIn({ first }: Pick<Meeting, 'first'>, moment: Moment): Truth {
  if (first === 'unknown') return 'no';
  const days = startDays(first);
  if (!days.some(([low, high]) => low <= moment.day && high >= moment.first)) return 'no';
  return days.every(([low, high]) => low >= moment.first && high <= moment.day) ? 'yes' : 'open';
}

function isAbout(
  record: CasusRecord,
  { fields, actors }: Meeting,
  asked: (typeof FIELDS)[number],
): Truth {
  if (asked === 'any') return 'yes';
  if (fields.length > 0) return isInField(fields, asked) ? 'yes' : 'no';
  const organizations = actors.flatMap((actor) => {
    const id = lineage(record, actor).at(-1) ?? actor;
    return find(record, 'organization', id) ?? [];
  });
  const known = organizations.flatMap((organization) => {
    const under = list(record, 'instrument').filter(({ of }) => of === organization.id);
    return [organization.fields, ...under.map((one) => one.fields)];
  });
  const told = known.filter((those) => those.length > 0);
  if (told.length === 0) return 'open';
  return any(told.map((those) => (isInField(those, asked) ? 'yes' : 'no')));
}

function fits(record: CasusRecord, meeting: Meeting, line: LineId, moment: Moment): Truth {
  const region = record.region.states.length;
  const room = roomOf(record, meeting, moment);
  const inEvery = (holds: (inside: number, outside: number) => boolean): Truth => {
    const holding = room.filter(([inside, outside]) => holds(inside, outside)).length;
    return holding === 0 ? 'no' : holding === room.length ? 'yes' : 'open';
  };
  if (line === 'two') return inEvery((inside, outside) => inside === 2 && outside === 0);
  if (line === 'outside-all') return inEvery((n, outside) => n === region && outside > 0);
  const alone = line.startsWith('inside');
  const who = inEvery((inside, outside) =>
    alone ? inside > 2 && outside === 0 : inside > 1 && outside > 0,
  );
  const heads = levelOf(record, meeting);
  if (heads === 'open' || line.endsWith('heads')) return all([who, heads]);
  return all([who, heads === 'yes' ? 'no' : 'yes']);
}

/** Is it a meeting of heads of state? Open where the record tells no level. */
function levelOf(record: CasusRecord, { level, actors }: Meeting): Truth {
  const levels = level
    ? [level]
    : actors.flatMap((actor) => find(record, 'body', actor)?.level ?? []);
  if (levels.length === 0) return 'open';
  return levels.includes('heads-of-state') ? 'yes' : 'no';
}

/** The numbers of states of the region and of outsiders who may have been there. */
function roomOf(
  record: CasusRecord,
  meeting: Meeting,
  moment: Moment,
): (readonly [inside: number, outside: number])[] {
  const wholes = [...new Set(meeting.actors.map((id) => lineage(record, id).at(-1) ?? id))];
  const states = wholes.filter((id) => record.tables.state.has(id));
  const organizations = wholes.flatMap((id) => find(record, 'organization', id) ?? []);
  if (states.length > 0) {
    const inside = states.filter((id) => (record.region.states as readonly string[]).includes(id));
    const guests = organizations.filter(({ kind }) => kind === 'organization');
    return [[inside.length, states.length - inside.length + guests.length]];
  }
  const first = meeting.first === 'unknown' ? [] : startDays(meeting.first);
  const days = first.flatMap(([low, high]) => [
    Math.min(Math.max(low, moment.first), moment.day),
    Math.max(Math.min(high, moment.day), moment.first),
  ]);
  return organizations.flatMap((organization) =>
    [...new Set(days)].flatMap((day) =>
      situationsOf(record, participantsOf(record, organization, 'in-force', day)).map(
        ({ inside, outside }) => [inside, outside] as const,
      ),
    ),
  );
}
