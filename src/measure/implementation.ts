import type { Day } from '../base/day.ts';
import type { FuzzyDay } from '../base/fuzzy-day.ts';
import type { Entity } from '../record/kinds.ts';
import { type Beginning, type Ending, inEnglish } from '../record/parts.ts';
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

const UNTOLD: Words = { en: 'no source read says', ru: 'ни один источник не говорит' };

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
    en: 'Life runs from the entry into force, or the setting up, to the end, in months of 30.44 days; from the signature where no entry is told. What lasts is counted to the last day of the last year; an end that nobody tells of may have been any day. Where somebody says how long it lasted, that bounds it; rival claims are taken together, and what misses the dates is told beside them.',
    ru: 'Срок жизни — от вступления в силу или создания до конца, в месяцах по 30,44 дня; от подписания, если вступление не указано. Длящееся считается до последнего дня последнего года; неизвестный конец мог наступить в любой день. Если кто-то называет срок, он его ограничивает; расходящиеся утверждения берутся вместе, а противоречащее датам приводится рядом с ними.',
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
    steps.some(({ event }) => /ratif/.test(inEnglish(event))),
  );
  const bodies = list(record, 'body').filter((body) => body.under === id);
  const begun = Array.isArray(inForce) ? inForce : inForce === 'unknown' ? signed : [];
  return {
    of: { kind: 'instrument', id },
    cells: {
      status: { words: status ? STATUS[status] : UNTOLD },
      signed: datesOf(signed),
      ratified: countedCell(
        ratified.map((spell) => ({ kind: 'membership', id: spell.id, truth: 'yes' })),
      ),
      begun: Array.isArray(inForce) ? datesOf(inForce) : {},
      bodies: countedCell(bodies.map((body) => ({ kind: 'body', id: body.id, truth: 'yes' }))),
      met: countedCell(bodies.flatMap((body) => meetingsOf(record, body.id))),
      acted: countedCell(bodies.flatMap((body) => actsOf(record, body.id))),
      ended: endOf(to),
      life: begun.length > 0 ? lifeOf(record, id, begun, to, day) : {},
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
      life: lifeOf(record, id, from, to, day),
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

/** How long it lived, by its dates and by what is said of it; where these miss each other, both are told. */
function lifeOf(record: CasusRecord, id: string, from: Beginning, to: Ending, until: Day): Cell {
  const dates = lifeByDates(from, to, until);
  const said = lifeSaid(record, id);
  if (!said) return { band: toldOf(dates) };
  const both = { low: Math.max(dates.low, said.low), high: Math.min(dates.high, said.high) };
  if (both.low <= both.high) return { band: toldOf(both) };
  const [a, b] = [dates, said].map(({ low, high }) => (low === high ? low : `${low}–${high}`));
  return {
    band: { low: Math.min(dates.low, said.low), high: Math.max(dates.high, said.high) },
    words: {
      en: `(by its dates ${a}, as is said ${b})`,
      ru: `(по датам ${a}, по утверждениям ${b})`,
    },
  };
}

interface Months {
  readonly low: number;
  readonly high: number;
}

const toldOf = ({ low, high }: Months): Band => ({
  low,
  high: Number.isFinite(high) ? high : undefined,
});

/** The shortest and the longest life that the dates allow, in months of which whole ones are counted. */
function lifeByDates(from: Beginning, to: Ending, until: Day): Months {
  const starts = startDays(from);
  const ends = endDays(to);
  const clip = (value: Day) => Math.min(value, until);
  const firstStart = starts[0]?.[0] ?? until;
  const lastStart = clip(starts.at(-1)?.[1] ?? until);
  const firstEnd = clip(Math.max(ends[0]?.[0] ?? until, firstStart));
  const lastEnd = clip(ends.at(-1)?.[1] ?? until);
  const months = (days: number) => Math.floor(Math.max(0, days) / MONTH);
  return { low: months(firstEnd - lastStart), high: months(lastEnd - firstStart) };
}

/** The lives that somebody states, rival ones taken together. */
function lifeSaid(record: CasusRecord, id: string): Months | undefined {
  const claims = list(record, 'claim').filter(({ force }) => force !== 'denies');
  const replaced = new Set(claims.flatMap(({ supersedes }) => supersedes ?? []));
  const said = claims.flatMap((claim) => {
    const { says } = claim;
    const fits = 'figure' in says && says.figure === LIFE && says.side === id;
    return fits && !replaced.has(claim.id) ? [says] : [];
  });
  if (said.length === 0) return undefined;
  return {
    low: Math.min(...said.map(({ min }) => min)),
    high: Math.max(...said.map(({ max = Number.POSITIVE_INFINITY }) => max)),
  };
}
