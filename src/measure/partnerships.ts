import type { Day } from '../base/day.ts';
import { all, any, type Truth } from '../base/truth.ts';
import type { Entity } from '../record/kinds.ts';
import { type CasusRecord, list } from '../record/record.ts';
import { type Cell, type Counted, measure, type Result, type Words } from './measure.ts';
import { choice } from './parameter.ts';
import { participantsOf } from './participants.ts';
import { existsOn } from './situations.ts';

type Instrument = Entity<'instrument'>;
type Pair = readonly [string, string];

/** What a claim says where two states have no such paper between them. */
const ATOM = 'bound-as-partners';

/** Which pairs of the region have made each other partners or allies, and which lack it. */
export const partnerships = measure({
  id: 'partnerships',
  title: {
    en: 'Pairs that lack a strategic partnership',
    ru: 'Пары без стратегического партнёрства',
  },
  question: {
    en: 'Which pairs of states of the region have a strategic partnership or an alliance of their own, and which lack one, year by year?',
    ru: 'У каких пар государств региона есть собственное стратегическое партнёрство или союз и у каких его нет, по годам?',
  },
  unit: { en: 'pairs', ru: 'пар' },
  parameters: {
    bond: choice(['partnership', 'alliance'], 'partnership', {
      en: 'partnership: strategic partners, or allies; alliance: allies alone',
      ru: 'partnership: стратегические партнёры или союзники; alliance: только союзники',
    }),
    form: choice(['any', 'treaty'], 'any', {
      en: 'any: declarations too; treaty: only what binds in law',
      ru: 'any: и декларации; treaty: только обязательное по праву',
    }),
  },
  cite: 'Mayer, Cooperation from Outside, Central Asian Affairs 7 (2020), section 4: bilateral partnerships as a way to an organization',
  howToRead: {
    en: 'A pair has one if the two alone have signed a treaty or a declaration that calls them strategic partners or allies, by the last day of the year, and no source says that it ended. None: somebody cited says, of that day or a later one, that the two had no such paper. Not known: the record has no such paper and nobody who says that there is none.',
    ru: 'У пары есть связь, если к последнему дню года двое подписали между собой договор или декларацию, где названы стратегическими партнёрами или союзниками, и ни один источник не говорит о прекращении. «Нет»: кто-то, на кого есть ссылка, говорит об этом или более позднем дне, что такого документа у двоих не было. «Неизвестно»: такого документа в записи нет, и никто не говорит, что его нет.',
  },
  doesNotSay: {
    en: 'What partners owe each other: the name is the one in the paper. An alliance with others beside the two, as the Collective Security Treaty, is none of their own; nor does a complete web make an organization.',
    ru: 'Что партнёры должны друг другу: название взято из документа. Союз с участием других, как Договор о коллективной безопасности, — не собственный союз двоих; и полная сеть ещё не организация.',
  },
  compute: ({ record, moments }, { bond, form }): Result => {
    const instruments = list(record, 'instrument').filter(
      (one) =>
        one.bond !== undefined &&
        (bond === 'partnership' || one.bond === bond) &&
        (form === 'any' || one.binding === 'legal'),
    );
    const states = record.region.states as readonly string[];
    const pairs = states.flatMap((a, i) => states.slice(i + 1).map((b): Pair => [a, b]));
    return {
      form: 'table',
      head: { en: 'year', ru: 'год' },
      columns: [
        {
          id: 'have',
          title: { en: `have one, of ${pairs.length}`, ru: `имеют, из ${pairs.length}` },
        },
        { id: 'none', title: { en: 'none, as somebody says', ru: 'нет, как кто-то говорит' } },
        { id: 'unknown', title: { en: 'not known', ru: 'неизвестно' } },
      ],
      rows: moments.map(({ label, day }) => ({
        of: { id: label, title: { en: label, ru: label } },
        cells: cellsOf(
          record,
          pairs.map((pair) => standingOf(record, instruments, pair, day)),
        ),
      })),
      said: [],
    };
  },
});

interface Standing {
  readonly pair: Pair;
  readonly has: Truth;
  readonly by: readonly Counted[];
  /** Who says that they have none. */
  readonly denied: readonly Counted[];
}

function standingOf(
  record: CasusRecord,
  instruments: readonly Instrument[],
  pair: Pair,
  day: Day,
): Standing {
  const by = instruments.flatMap((instrument): Counted[] => {
    const truth = joins(record, instrument, pair, day);
    return truth === 'no' ? [] : [{ kind: 'instrument', id: instrument.id, truth }];
  });
  const denied = list(record, 'claim').flatMap(({ id, says, asOf }): Counted[] => {
    if (!('atom' in says) || says.atom !== ATOM || says.holds !== 'no') return [];
    const of = Object.values(says.args) as readonly string[];
    const fits = pair.every((state) => of.includes(state)) && asOf.earliest >= day;
    return fits ? [{ kind: 'claim', id, truth: 'yes' }] : [];
  });
  return { pair, has: any(by.map(({ truth }) => truth)), by, denied };
}

/** Is it a paper of the two alone, and signed? */
function joins(record: CasusRecord, instrument: Instrument, pair: Pair, day: Day): Truth {
  const { who } = participantsOf(record, instrument, 'concluded', day);
  if (who.length !== 2) return 'no';
  return all([
    existsOn(instrument, 'concluded', day),
    ...pair.map((state) => who.find(({ actor }) => actor === state)?.truth ?? 'no'),
  ]);
}

function cellsOf(record: CasusRecord, standings: readonly Standing[]): Record<string, Cell> {
  const sure = standings.filter(({ has }) => has === 'yes');
  const open = standings.filter(({ has }) => has === 'open');
  const none = standings.filter(({ has, denied }) => has === 'no' && denied.length > 0);
  const unknown = standings.filter(({ has, denied }) => has === 'no' && denied.length === 0);
  return {
    have: {
      band: { low: sure.length, high: sure.length + open.length },
      list: [...sure, ...open].flatMap(({ by }) => by),
    },
    none: { words: named(record, none), list: none.flatMap(({ denied }) => denied) },
    unknown: { words: named(record, unknown) },
  };
}

/** `KG–TJ, KZ–TM`; a dash where there is no such pair. */
function named(record: CasusRecord, standings: readonly Standing[]): Words {
  const code = (id: string) => record.tables.state.get(id)?.codes.iso2 ?? id;
  const text = standings.map(({ pair }) => pair.map(code).join('–')).join(', ') || '–';
  return { en: text, ru: text };
}
