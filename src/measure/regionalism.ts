import type { Entity } from '../record/kinds.ts';
import { type CasusRecord, list } from '../record/record.ts';
import { FIELDS, isAgreement } from './agreement.ts';
import { lineOf } from './line.ts';
import { type Counted, measure, type Point, type Words } from './measure.ts';
import { choice, whole } from './parameter.ts';
import { BASES } from './participants.ts';
import { passingOf, type StrictAsked, strictOf } from './strict.ts';
import { sumBand } from './worlds.ts';

const TITLES = {
  agreements: { en: 'agreements that pass', ru: 'соглашения, которые проходят' },
  new: { en: 'of them new that year', ru: 'из них новые в этом году' },
  organizations: { en: 'organizations that pass', ru: 'организации, которые проходят' },
} as const satisfies Record<string, Words>;

/** How much regionalism in the strict sense there is, year by year. */
export const regionalism = measure({
  id: 'regionalism',
  title: {
    en: 'Regionalism in the strict sense by year',
    ru: 'Регионализм в строгом смысле по годам',
  },
  question: {
    en: 'How many agreements and organizations pass the strict test of regionalism, and how many of them are new in each year?',
    ru: 'Сколько соглашений и организаций проходят строгий критерий регионализма и сколько из них новых в каждом году?',
  },
  unit: { en: 'agreements, organizations', ru: 'соглашений, организаций' },
  parameters: {
    field: choice(FIELDS, 'security', {
      en: 'what they have to be about',
      ru: 'о чём они должны быть',
    }),
    basis: choice(BASES, 'concluded', {
      en: 'concluded: signed and not known to have ended; in-force: binding on that day',
      ru: 'concluded: подписано и не известно как прекращённое; in-force: обязывает в этот день',
    }),
    parties: whole(2, 99, 3, { en: 'how many have to take part', ru: 'сколько сторон требуется' }),
  },
  cite: 'Mayer, Cooperation from Outside (2020), sections 2, 4 and 5',
  howToRead: {
    en: 'The first line counts what stands on the last day of the year, the second what of it began in that year. A protocol that amends an agreement is not counted beside it. The words of authors are set beside the numbers, not turned into numbers.',
    ru: 'Первый ряд считает то, что есть на последний день года, второй — то из него, что началось в этом году. Протокол, изменяющий соглашение, отдельно не считается. Слова авторов поставлены рядом с числами, но не превращены в числа.',
  },
  doesNotSay: {
    en: 'A number of agreements is no measure of what they did, and no number here is moderate or modest: no author says from how many on a degree would be another.',
    ru: 'Число соглашений не говорит, что они дали; и ни одно число здесь не «умеренное» и не «скромное»: никто из авторов не говорит, с какого числа степень была бы иной.',
  },
  compute: ({ record, moments }, { field, basis, parties: least }) => {
    const agreements = list(record, 'instrument').filter(isAgreement);
    const organizations = list(record, 'organization');
    const asked = { field, basis, least };
    const lines = [
      lineOf('agreements', TITLES.agreements, moments, ({ day }) =>
        passingOf(record, agreements, { ...asked, day }),
      ),
      lineOf('new', TITLES.new, moments, ({ first, day }) =>
        passingOf(record, agreements, { ...asked, day, since: first }),
      ),
      lineOf('organizations', TITLES.organizations, moments, ({ day }) =>
        organizationsOf(record, organizations, { ...asked, day }),
      ),
    ];
    return { form: 'series', lines, said: [] };
  },
});

/** Organizations, each on membership facts of its own. */
function organizationsOf(
  record: CasusRecord,
  organizations: readonly Entity<'organization'>[],
  asked: StrictAsked,
): Omit<Point, 'on'> {
  const list = organizations.flatMap((organization): Counted[] => {
    const { result } = strictOf(record, organization, asked);
    return result === 'no' ? [] : [{ kind: 'organization', id: organization.id, truth: result }];
  });
  return { ...sumBand(list.map(({ truth }) => (truth === 'yes' ? [1] : [0, 1]))), list };
}
