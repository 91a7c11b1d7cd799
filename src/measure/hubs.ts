import { type CasusRecord, list } from '../record/record.ts';
import { FIELDS, isAgreement, isInField } from './agreement.ts';
import { lineOf } from './line.ts';
import { type Counted, measure, type Point } from './measure.ts';
import { choice } from './parameter.ts';
import { BASES } from './participants.ts';
import { type Group, groupsOf, sumsOf } from './situations.ts';
import { ratioBand } from './worlds.ts';

/** Through which outsiders the agreements of the region run. */
export const hubs = measure({
  id: 'hubs',
  title: { en: 'Share of agreements through each hub', ru: 'Доля соглашений через каждый центр' },
  question: {
    en: 'Which share of the agreements of the region has this outsider among its parties?',
    ru: 'В какой доле соглашений региона участвует этот внешний игрок?',
  },
  unit: { en: 'share, 0 to 1', ru: 'доля, от 0 до 1' },
  parameters: {
    field: choice(FIELDS, 'security', {
      en: 'what the agreements are about',
      ru: 'о чём соглашения',
    }),
    basis: choice(BASES, 'concluded', {
      en: 'concluded: signed and not known to have ended; in-force: binding on that day',
      ru: 'concluded: подписано и не известно как прекращённое; in-force: обязывает в этот день',
    }),
  },
  cite: 'Mayer, Cooperation from Outside (2020), section 5: cooperation runs bilaterally between Russia and each member',
  howToRead: {
    en: 'Of the agreements with at least one party of the region and at least two parties on the last day of the year, the share in which the outsider takes part; the last line is the share in which any outsider does. A dash stands where there is no agreement.',
    ru: 'Доля соглашений (не менее одной стороны из региона и не менее двух сторон на последний день года), в которых участвует внешний игрок; последний ряд — доля тех, где участвует хоть кто-то извне. Прочерк — соглашений нет.',
  },
  doesNotSay: {
    en: 'An agreement counts where the record holds it by itself. Sources often name bilateral agreements with an outsider only in the mass; where they do, the true shares of the hubs are higher.',
    ru: 'Соглашение считается, если оно есть в записи само по себе. О двусторонних соглашениях с внешними игроками источники часто говорят лишь в общем; тогда подлинные доли центров выше.',
  },
  compute: ({ record, moments }, { field, basis }) => {
    const agreements = list(record, 'instrument').filter(
      (one) => isAgreement(one) && isInField(one.fields, field),
    );
    const share = (day: number, hub: string | undefined) =>
      shareOf(groupsOf(record, agreements, basis, day, hub === undefined ? [] : [hub]), hub);
    const lines = hubsOf(record).map((hub) =>
      lineOf(hub, nameOf(record, hub), moments, ({ day }) => share(day, hub)),
    );
    const any = { en: 'any outsider', ru: 'любой внешний' };
    return {
      form: 'series',
      lines: [...lines, lineOf('any', any, moments, ({ day }) => share(day, undefined))],
      said: [],
    };
  },
});

/** The outsiders through whom the record says that cooperation runs. */
export function hubsOf({ region }: CasusRecord): string[] {
  return region.hubs.map(({ state }) => state);
}

function shareOf(groups: readonly Group[], hub: string | undefined): Omit<Point, 'on'> {
  const counts = (s: Group['situations'][number]) => s.inside > 0 && s.inside + s.outside > 1;
  const runs = (s: Group['situations'][number]) =>
    counts(s) && (hub === undefined ? s.outside > 0 : s.watched.includes(hub));
  const parts = groups.map((group) =>
    sumsOf(group, (s) => [runs(s) ? 1 : 0, counts(s) ? 1 : 0] as const, [0, 0]),
  );
  const through = groups.flatMap(({ situations, agreements }) => {
    const running = situations.filter(runs).length;
    return agreements.flatMap(({ instrument, exists }): Counted[] => {
      if (running === 0 || exists === 'no') return [];
      const sure = running === situations.length && exists === 'yes';
      return [{ kind: 'instrument', id: instrument.id, truth: sure ? 'yes' : 'open' }];
    });
  });
  return { ...ratioBand(parts), list: through };
}

function nameOf(record: CasusRecord, state: string) {
  const { en, ru } = record.tables.state.get(state)?.name ?? { en: state, ru: state };
  return { en, ru };
}
