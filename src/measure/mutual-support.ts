import { all, type Truth } from '../base/truth.ts';
import type { Entity } from '../record/kinds.ts';
import { type CasusRecord, lineage, list } from '../record/record.ts';
import { lineOf } from './line.ts';
import { type Counted, type Moment, measure, type Point } from './measure.ts';
import { heldIn } from './meetings.ts';
import { choice } from './parameter.ts';
import { sumBand } from './worlds.ts';

type Act = Entity<'event'>;

/** The regime that nobody declared: who stood by whom, pair by pair. */
export const mutualSupport = measure({
  id: 'mutual-support',
  title: {
    en: 'Acts of mutual support between governments',
    ru: 'Акты взаимной поддержки правительств',
  },
  question: {
    en: 'In which years did the governments of which pairs support one another by words, extraditions, copied laws or ties of their services?',
    ru: 'В какие годы и в каких парах правительства поддерживали друг друга словами, выдачами, заимствованными законами или связями спецслужб?',
  },
  unit: { en: 'recorded acts', ru: 'актов в записи' },
  parameters: {
    partners: choice(['region', 'hubs'], 'region', {
      en: 'region: pairs of states of the region; hubs: each of them with each hub',
      ru: 'region: пары государств региона; hubs: каждое из них с каждым центром',
    }),
    kind: choice(['any', 'statement', 'extradition', 'law', 'services'], 'any', {
      en: 'statement, extradition, law (copied or aligned), services (their work together), or any',
      ru: 'statement: заявление; extradition: выдача; law: скопированный или сближенный закон; services: работа спецслужб; any: любой',
    }),
  },
  cite: 'Jordanova, OSCE Academy Policy Brief 86 (2023), after Krasner, International Organization 36 (1982): a regime need not be declared',
  howToRead: {
    en: 'An act counts for a pair if one of the two acts towards the other, or both act together. Where a source sums up what many governments did and names no single act, it is in doubt for each pair. 0 is silence: no act is recorded. An act counts in the year in which it began; one that no source dates is in no year.',
    ru: 'Акт считается за парой, если одно из двух действует в отношении другого или оба действуют вместе. Где источник подводит итог действиям многих и не называет отдельного акта, он для каждой пары под сомнением. 0 — молчание: акта в записи нет. Акт относится к году, в котором начался; акт без даты — ни к какому.',
  },
  doesNotSay: {
    en: 'Acts are no regime by themselves: that expectations converge on rules is an inference of the author, and extraditions and service ties are reported by chance. Silence of the record is not absence.',
    ru: 'Сами по себе акты ещё не режим: что ожидания сходятся на правилах — вывод автора, а выдачи и связи спецслужб становятся известны случайно. Молчание записи — не отсутствие.',
  },
  compute: ({ record, moments }, { partners, kind }) => {
    const acts = list(record, 'event').filter(
      ({ type, towards, support }) =>
        (type === 'regime-support' || (type === 'law' && towards.length > 0)) &&
        (kind === 'any' || support === kind),
    );
    const states = record.region.states as readonly string[];
    const others = record.region.hubs.map(({ state }) => state as string);
    const pairs =
      partners === 'hubs'
        ? states.flatMap((a) => others.map((b) => [a, b] as const))
        : states.flatMap((a, i) => states.slice(i + 1).map((b) => [a, b] as const));
    const code = (id: string) => record.tables.state.get(id)?.codes.iso2 ?? id;
    const lines = pairs.map(([a, b]) => {
      const title = `${code(a)}–${code(b)}`;
      return lineOf(`${a}-${b}`, { en: title, ru: title }, moments, (moment) =>
        between(record, acts, a, b, moment),
      );
    });
    return { form: 'series', lines, said: [] };
  },
});

function between(
  record: CasusRecord,
  acts: readonly Act[],
  a: string,
  b: string,
  moment: Moment,
): Omit<Point, 'on'> {
  const found = acts.flatMap((act): Counted[] => {
    const truth = all([heldIn(act, moment), concerns(record, act, a, b)]);
    return truth === 'no' ? [] : [{ kind: 'event', id: act.id, truth }];
  });
  return { ...sumBand(found.map(({ truth }) => (truth === 'yes' ? [1] : [0, 1]))), list: found };
}

/** Does the act join the two? Open where it is told of many at once, or not confirmed. */
function concerns(record: CasusRecord, act: Act, a: string, b: string): Truth {
  const states = (ids: readonly string[]) => [
    ...new Set(ids.map((id) => lineage(record, id).at(-1) ?? id)),
  ];
  const by = states(act.actors);
  const to = states(act.towards);
  const one = (x: string, y: string) => by.includes(x) && to.includes(y);
  const joins = to.length > 0 ? one(a, b) || one(b, a) : by.includes(a) && by.includes(b);
  if (!joins) return 'no';
  const single = to.length > 0 ? by.length * to.length === 1 : by.length === 2;
  return single && act.status !== 'unverified' ? 'yes' : 'open';
}
