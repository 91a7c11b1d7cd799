import type { Day } from '../base/day.ts';
import type { FuzzyDay } from '../base/fuzzy-day.ts';
import type { Entity } from '../record/kinds.ts';
import type { Beginning, Ending } from '../record/parts.ts';
import { belongsTo, type CasusRecord, list } from '../record/record.ts';
import { readingEnd, union } from '../record/spell.ts';
import { FIELDS, isAgreement, isInField } from './agreement.ts';
import { type Band, type Cell, type Counted, measure, type Table, type Words } from './measure.ts';
import { choice } from './parameter.ts';
import { spellsOf } from './participants.ts';
import { ownerOf } from './situations.ts';
import { endDays, startDays } from './worlds.ts';

/** Days in a month, on the average of the Gregorian calendar. */
const MONTH = 365.2425 / 12;

/** The figure by which somebody states how long something lasted. */
const LIFE = 'life';

const STATUS = {
  signed: { en: 'signed', ru: 'подписано' },
  'in-force': { en: 'in force', ru: 'в силе' },
  lapsed: { en: 'lapsed', ru: 'утратило силу' },
  ended: { en: 'ended', ru: 'прекращено' },
  'never-materialized': { en: 'never materialized', ru: 'не осуществилось' },
  proposed: { en: 'proposed', ru: 'предложено' },
} as const satisfies Record<string, Words>;

const COLUMNS = [
  { id: 'status', title: { en: 'what became of it', ru: 'что с ним стало' } },
  { id: 'signed', title: { en: 'signed', ru: 'подписано' } },
  {
    id: 'ratified',
    title: { en: 'ratified, by how many recorded', ru: 'ратифицировано (в записи), сколькими' },
  },
  { id: 'begun', title: { en: 'in force, or set up', ru: 'в силе или создано' } },
  { id: 'bodies', title: { en: 'bodies set up', ru: 'созданные органы' } },
  { id: 'met', title: { en: 'recorded meetings', ru: 'встреч в записи' } },
  { id: 'acted', title: { en: 'recorded acts', ru: 'действий в записи' } },
  { id: 'ended', title: { en: 'ended', ru: 'окончено' } },
  { id: 'life', title: { en: 'life in months', ru: 'срок жизни, месяцев' } },
] as const;

/** What became of agreements, and of the bodies that they set up. */
export const implementation = measure({
  id: 'implementation',
  title: { en: 'What became of it', ru: 'Что из этого вышло' },
  question: {
    en: 'Was it signed, ratified and in force, did it set up bodies, did these meet and act, and how long did it last?',
    ru: 'Подписано ли, ратифицировано, вступило ли в силу, созданы ли органы, собирались ли они и действовали, и сколько это продлилось?',
  },
  unit: { en: 'dates, counts, months', ru: 'даты, числа, месяцы' },
  parameters: {
    field: choice(FIELDS, 'security', {
      en: 'what the agreement is about',
      ru: 'о чём соглашение',
    }),
    parties: choice(['inside', 'any'], 'inside', {
      en: 'inside: only agreements and bodies without outsiders; any: all with a party of the region',
      ru: 'inside: только без внешних участников; any: все, где есть сторона из региона',
    }),
  },
  cite: 'Mayer, Cooperation from Outside (2020), section 4, on pseudo-regionalism',
  howToRead: {
    en: 'Life runs from the entry into force, or the setting up, to the end, in months of 30.44 days; from the signature where no entry is told. What lasts is counted to the last day of the last year; an end that nobody tells of may have been any day. Where somebody says how long it lasted, that bounds it.',
    ru: 'Срок жизни — от вступления в силу или создания до конца, в месяцах по 30,44 дня; от подписания, если вступление не указано. Длящееся считается до последнего дня последнего года; неизвестный конец мог наступить в любой день. Если кто-то называет срок, он его ограничивает.',
  },
  doesNotSay: {
    en: 'Meetings and acts are those that the record holds; none recorded is not none.',
    ru: 'Встречи и действия — те, что есть в записи; отсутствие в записи — не отсутствие.',
  },
  compute: ({ record, moments }, { field, parties }) => {
    const day = moments.at(-1)?.day ?? 0;
    const region = record.region.states as readonly string[];
    const concerns = (compact: Parameters<typeof ownerOf>[1]) => {
      const members = spellsOf(record, ownerOf(record, compact), 'concluded').map((s) => s.member);
      const inside = members.filter((member) => region.includes(member)).length;
      return parties === 'inside' ? inside === members.length : inside > 0;
    };
    const instruments = list(record, 'instrument').filter(
      (one) => isAgreement(one) && isInField(one.fields, field) && concerns(one),
    );
    const bodies = list(record, 'body').filter(({ of, from, under }) => {
      if (from === undefined) return false;
      if (under !== undefined) return instruments.some(({ id }) => id === under);
      const organization = record.tables.organization.get(of);
      return organization !== undefined && concerns(organization);
    });
    return {
      form: 'table',
      columns: COLUMNS,
      rows: [
        ...instruments.map((one) => instrumentRow(record, one, day)),
        ...bodies.map((body) => bodyRow(record, body, day)),
      ],
      said: [],
    };
  },
});

type TableRow = Table['rows'][number];

function instrumentRow(record: CasusRecord, instrument: Entity<'instrument'>, day: Day): TableRow {
  const { id, status, signed, inForce, to } = instrument;
  const spells = record.spells.get(id) ?? [];
  const ratified = spells.filter(({ steps }) =>
    steps.some(({ event }) => /ratif/.test(event ?? '')),
  );
  const bodies = list(record, 'body').filter((body) => body.under === id);
  const begun = Array.isArray(inForce) ? inForce : inForce === 'unknown' ? signed : [];
  return {
    of: { kind: 'instrument', id },
    cells: {
      status: status ? { words: STATUS[status] } : {},
      signed: datesOf(signed),
      ratified: countedCell(
        ratified.map((spell) => ({ kind: 'membership', id: spell.id, truth: 'yes' })),
      ),
      begun: Array.isArray(inForce) ? datesOf(inForce) : {},
      bodies: countedCell(bodies.map((body) => ({ kind: 'body', id: body.id, truth: 'yes' }))),
      met: countedCell(bodies.flatMap((body) => meetingsOf(record, body.id))),
      acted: countedCell(bodies.flatMap((body) => actsOf(record, body.id))),
      ended: endOf(to),
      life: begun.length > 0 ? { band: lifeBand(record, id, begun, to, day) } : {},
    },
  };
}

function bodyRow(record: CasusRecord, body: Entity<'body'>, day: Day): TableRow {
  const { id, from = 'unknown', to = 'unknown', steps } = body;
  return {
    of: { kind: 'body', id },
    cells: {
      signed: datesOf(steps),
      begun: from === 'unknown' ? {} : datesOf(from),
      met: countedCell(meetingsOf(record, id)),
      acted: countedCell(actsOf(record, id)),
      ended: endOf(to),
      life: { band: lifeBand(record, id, from, to, day) },
    },
  };
}

function datesOf(dates: readonly { on: FuzzyDay; cite: Cell['cite'] }[]): Cell {
  if (dates.length === 0) return {};
  return { date: union(dates.map(({ on }) => on)), cite: dates.flatMap(({ cite = [] }) => cite) };
}

function endOf(to: Ending): Cell {
  const end = readingEnd(to);
  if (end === 'unknown') return {};
  return { date: end, cite: to === 'unknown' ? [] : to.flatMap(({ cite }) => cite) };
}

function countedCell(list: readonly Counted[]): Cell {
  return { band: { low: list.length, high: list.length }, list };
}

function meetingsOf(record: CasusRecord, body: string): Counted[] {
  return list(record, 'event')
    .filter(({ type, actors }) => type === 'meeting' && actors.some((actor) => actor === body))
    .map(({ id }) => ({ kind: 'event', id, truth: 'yes' }));
}

function actsOf(record: CasusRecord, body: string): Counted[] {
  return list(record, 'response')
    .filter(({ actor }) => belongsTo(record, actor, body))
    .map(({ id }) => ({ kind: 'response', id, truth: 'yes' }));
}

/** The shortest and the longest life, in months of which whole ones are counted. */
function lifeBand(record: CasusRecord, id: string, from: Beginning, to: Ending, until: Day): Band {
  const starts = startDays(from);
  const ends = endDays(to);
  const clip = (value: Day) => Math.min(value, until);
  const firstStart = starts[0]?.[0] ?? until;
  const lastStart = clip(starts.at(-1)?.[1] ?? until);
  const firstEnd = clip(Math.max(ends[0]?.[0] ?? until, firstStart));
  const lastEnd = clip(ends.at(-1)?.[1] ?? until);
  const months = (days: number) => Math.floor(Math.max(0, days) / MONTH);
  let low = months(firstEnd - lastStart);
  let high = Number.isFinite(firstStart) ? months(lastEnd - firstStart) : undefined;
  for (const { says } of list(record, 'claim')) {
    if (!('figure' in says) || says.figure !== LIFE || says.side !== id) continue;
    low = Math.max(low, says.min);
    if (says.max !== undefined) high = Math.min(high ?? says.max, says.max);
  }
  return { low, high };
}
