import { type CasusRecord, type Compact, list } from '../record/record.ts';
import { FIELDS, isAgreement, isInField } from './agreement.ts';
import { lineOf } from './line.ts';
import { measure, type Point } from './measure.ts';
import { choice } from './parameter.ts';
import { BASES, type Basis, participantsOf } from './participants.ts';
import { countOf, groupsOf, lifeOf, type Situation, situationsOf } from './situations.ts';
import { sumBand } from './worlds.ts';

/** What all the states of the region share with nobody else. */
export const exclusive = measure({
  id: 'exclusive',
  title: { en: 'All of the region and no one else', ru: 'Все государства региона и никто больше' },
  question: {
    en: 'Which agreements, organizations and forums have every state of the region and no other state?',
    ru: 'В каких соглашениях, организациях и форумах участвуют все государства региона и никто больше?',
  },
  unit: { en: 'agreements, organizations, forums', ru: 'соглашений, организаций, форумов' },
  parameters: {
    field: choice(FIELDS, 'security', {
      en: 'what the agreements are about; organizations and forums are taken whatever they are about',
      ru: 'о чём соглашения; организации и форумы берутся независимо от предмета',
    }),
    basis: choice(BASES, 'in-force', {
      en: 'concluded: signed and not known to have ended; in-force: binding on that day',
      ru: 'concluded: подписано и не известно как прекращённое; in-force: обязывает в этот день',
    }),
  },
  cite: 'Mayer, Cooperation from Outside (2020), sections 1 and 4',
  howToRead: {
    en: 'An agreement, an organization or a forum counts if those who take part on the last day of the year are the states of the region, all of them and they alone.',
    ru: 'Соглашение, организация или форум считается, если на последний день года в нём участвуют государства региона, все и только они.',
  },
  doesNotSay: {
    en: 'It does not weigh: a treaty on one kind of weapon counts as much as an alliance would.',
    ru: 'Веса здесь нет: договор об одном виде оружия считается так же, как считался бы союз.',
  },
  compute: ({ record, moments }, { field, basis }) => {
    const treaties = list(record, 'instrument').filter(
      (one) => isAgreement(one) && isInField(one.fields, field),
    );
    const forums = list(record, 'organization').filter(({ kind }) => kind === 'forum');
    const organizations = list(record, 'organization').filter(
      ({ kind }) => kind === 'organization' || kind === 'union',
    );
    const isAll = ({ inside, outside }: Situation) =>
      outside === 0 && inside > 0 && inside === record.region.states.length;
    const lines = [
      lineOf('agreements', { en: 'agreements', ru: 'соглашения' }, moments, ({ day }) =>
        countOf(groupsOf(record, treaties, basis, day), isAll),
      ),
      lineOf('organizations', { en: 'organizations', ru: 'организации' }, moments, ({ day }) =>
        bodies(record, organizations, basis, day, isAll),
      ),
      lineOf('forums', { en: 'forums', ru: 'форумы' }, moments, ({ day }) =>
        bodies(record, forums, basis, day, isAll),
      ),
    ];
    return { form: 'series', lines, said: [] };
  },
});

function bodies(
  record: CasusRecord,
  compacts: readonly Compact[],
  basis: Basis,
  day: number,
  isAll: (situation: Situation) => boolean,
): Omit<Point, 'on'> {
  const found = compacts.flatMap((compact) => {
    const situations = situationsOf(record, participantsOf(record, compact, basis, day));
    const exists = lifeOf(compact, basis, day);
    const fitting = situations.filter(isAll).length;
    if (fitting === 0 || exists === 'no') return [];
    const sure = fitting === situations.length && exists === 'yes';
    return [
      { kind: 'organization' as const, id: compact.id, truth: sure ? 'yes' : 'open' } as const,
    ];
  });
  return { ...sumBand(found.map(({ truth }) => (truth === 'yes' ? [1] : [0, 1]))), list: found };
}
