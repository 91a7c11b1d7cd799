import type { Day } from '../base/day.ts';
import type { Truth } from '../base/truth.ts';
import type { Entity } from '../record/kinds.ts';
import { type CasusRecord, list } from '../record/record.ts';
import { FIELDS, isAgreement, isInField } from './agreement.ts';
import { hubsOf } from './hubs.ts';
import { lineOf } from './line.ts';
import { type Counted, measure, type Point } from './measure.ts';
import { choice, whole } from './parameter.ts';
import { BASES, type Basis, participantsOf } from './participants.ts';
import { existsOn, ownerOf } from './situations.ts';

/** How densely the states of the region are tied to one another, with and without the hubs. */
export const density = measure({
  id: 'density',
  title: { en: 'Density of ties inside the region', ru: 'Плотность связей внутри региона' },
  question: {
    en: 'Which share of the pairs of states of the region is tied by some agreement, and which still is without the agreements that a hub is party to?',
    ru: 'Какая доля пар государств региона связана каким-либо соглашением и какая остаётся связанной без соглашений, в которых участвует центр?',
  },
  unit: {
    en: 'share of pairs, 0 to 1, or agreements per pair',
    ru: 'доля пар, от 0 до 1, или соглашений на пару',
  },
  parameters: {
    field: choice(FIELDS, 'security', {
      en: 'what the agreements are about',
      ru: 'о чём соглашения',
    }),
    basis: choice(BASES, 'concluded', {
      en: 'concluded: signed and not known to have ended; in-force: binding on that day',
      ru: 'concluded: подписано и не известно как прекращённое; in-force: обязывает в этот день',
    }),
    count: choice(['pairs', 'ties'], 'pairs', {
      en: 'pairs: the share of pairs that are tied; ties: agreements per pair',
      ru: 'pairs: доля связанных пар; ties: соглашений на пару',
    }),
    most: whole(2, 999, 20, {
      en: 'agreements with more parties than this tie nobody: that of the whole world would tie all',
      ru: 'соглашения с большим числом сторон никого не связывают: всемирное связало бы всех',
    }),
  },
  cite: 'Mayer, Cooperation from Outside (2020), section 5: relations among the members without Russia are much weaker',
  howToRead: {
    en: 'Two states are tied if both take part in one agreement on the last day of the year. The fall from the first line to another is what hangs on that hub alone.',
    ru: 'Два государства связаны, если оба участвуют в одном соглашении на последний день года. Падение от первого ряда к другому — то, что держится на одном этом центре.',
  },
  doesNotSay: {
    en: 'A tie is a tie, however little it asks for; and bilateral agreements that sources name only in the mass tie nobody here.',
    ru: 'Связь есть связь, сколь бы мало она ни требовала; а двусторонние соглашения, о которых источники говорят лишь в общем, здесь никого не связывают.',
  },
  compute: ({ record, moments }, { field, basis, count, most }) => {
    const agreements = list(record, 'instrument').filter(
      (one) => isAgreement(one) && isInField(one.fields, field),
    );
    const without = (left: readonly string[] | 'outsiders') => (day: Day) =>
      densityOf(record, agreements, { basis, most, count, left }, day);
    const lines = [
      lineOf('all', { en: 'all agreements', ru: 'все соглашения' }, moments, ({ day }) =>
        without([])(day),
      ),
      ...hubsOf(record).map((hub) => {
        const name = record.tables.state.get(hub)?.name ?? { en: hub, ru: hub };
        const title = { en: `without ${name.en}`, ru: `без участия: ${name.ru}` };
        return lineOf(`without-${hub}`, title, moments, ({ day }) => without([hub])(day));
      }),
      lineOf('inside', { en: 'without any outsider', ru: 'без внешних' }, moments, ({ day }) =>
        without('outsiders')(day),
      ),
    ];
    return { form: 'series', lines, said: [] };
  },
});

interface Asked {
  readonly basis: Basis;
  readonly most: number;
  readonly count: 'pairs' | 'ties';
  /** The hubs whose agreements are left out. */
  readonly left: readonly string[] | 'outsiders';
}

/**
 * More facts of the region's states can only tie more pairs, and more facts of the hubs only fewer, so
 * the extremes lie where all doubtful ones are settled against, or for, the ties.
 */
function densityOf(
  record: CasusRecord,
  agreements: readonly Entity<'instrument'>[],
  asked: Asked,
  day: Day,
): Omit<Point, 'on'> {
  const { basis, most, count, left } = asked;
  const region = record.region.states as readonly string[];
  const pairs = region.flatMap((a, i) => region.slice(i + 1).map((b) => [a, b] as const));
  const ties = agreements.map((instrument) => {
    const { who, unlisted } = participantsOf(record, ownerOf(record, instrument), basis, day);
    const truthOf = (actor: string): Truth =>
      who.find((one) => one.actor === actor)?.truth ?? (unlisted.includes(actor) ? 'open' : 'no');
    const hubs =
      left === 'outsiders'
        ? [...who.map(({ actor }) => actor), ...unlisted].filter((id) => !region.includes(id))
        : left;
    const is = (sure: boolean) => (truth: Truth) => (sure ? truth === 'yes' : truth !== 'no');
    const binds = (sure: boolean) => {
      const exists = existsOn(instrument, basis, day);
      const blocked = hubs.some((hub) => is(!sure)(truthOf(hub)));
      return is(sure)(exists) && who.length <= most && !blocked
        ? region.filter((state) => is(sure)(truthOf(state)))
        : [];
    };
    return { instrument, sure: binds(true), possible: binds(false) };
  });
  const numberOf = (which: 'sure' | 'possible') => {
    const perPair = pairs.map(
      ([a, b]) => ties.filter((tie) => tie[which].includes(a) && tie[which].includes(b)).length,
    );
    return perPair.reduce((sum, n) => sum + (count === 'ties' ? n : Math.min(n, 1)), 0);
  };
  const found = ties.flatMap(({ instrument, sure, possible }): Counted[] => {
    if (possible.length < 2) return [];
    return [{ kind: 'instrument', id: instrument.id, truth: sure.length > 1 ? 'yes' : 'open' }];
  });
  const all = pairs.length || 1;
  return { low: numberOf('sure') / all, high: numberOf('possible') / all, list: found };
}
