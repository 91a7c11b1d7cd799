import { list } from '../record/record.ts';
import { FIELDS, isAgreement, isInField } from './agreement.ts';
import { lineOf } from './line.ts';
import { measure, type Words } from './measure.ts';
import { choice } from './parameter.ts';
import { BASES } from './participants.ts';
import { countOf, groupsOf, type Situation } from './situations.ts';

const CELLS = [
  'bilateral-inside',
  'bilateral-outside',
  'multilateral-inside',
  'multilateral-outside',
] as const;
type CellId = (typeof CELLS)[number];

const TITLES: Readonly<Record<CellId, Words>> = {
  'bilateral-inside': { en: 'two parties, both of the region', ru: 'две стороны, обе из региона' },
  'bilateral-outside': { en: 'two parties, one from outside', ru: 'две стороны, одна извне' },
  'multilateral-inside': {
    en: 'three or more, all of the region',
    ru: 'три и более, все из региона',
  },
  'multilateral-outside': { en: 'three or more, with outsiders', ru: 'три и более, с внешними' },
};

/** How many agreements there are, by how many take part and whether outsiders do. */
export const agreements = measure({
  id: 'agreements',
  title: {
    en: 'Agreements by number and origin of the parties',
    ru: 'Соглашения по числу и происхождению сторон',
  },
  question: {
    en: 'How many agreements do the states of the region have: bilateral or multilateral, among themselves or with outsiders?',
    ru: 'Сколько соглашений у государств региона: двусторонних или многосторонних, между собой или с внешними участниками?',
  },
  unit: { en: 'agreements', ru: 'соглашений' },
  parameters: {
    field: choice(FIELDS, 'security', {
      en: 'what they are about; security takes defence, arms control, borders, terrorism and civil protection with it',
      ru: 'о чём они; безопасность включает оборону, контроль над вооружениями, границы, терроризм и гражданскую защиту',
    }),
    basis: choice(BASES, 'concluded', {
      en: 'concluded: signed and not known to have ended; in-force: binding on that day',
      ru: 'concluded: подписано и не известно как прекращённое; in-force: обязывает в этот день',
    }),
  },
  cite: 'Mayer, Cooperation from Outside, Central Asian Affairs 7 (2020), sections 4 and 5',
  howToRead: {
    en: 'Each number counts treaties, charters, agreements and protocols that bind in law, are about the field and stand in the record, with at least one party of the region, on the last day of the year. A range is what the record leaves open.',
    ru: 'Каждое число — договоры, уставы, соглашения и протоколы в записи, обязательные по праву и относящиеся к области, хотя бы с одной стороной из региона, на последний день года. Диапазон — то, что запись оставляет открытым.',
  },
  doesNotSay: {
    en: 'It counts what the record holds, and is no census: bilateral agreements that sources name only in the mass are not in it. An agreement that was signed need not have done anything.',
    ru: 'Считается то, что есть в записи, это не перепись: двусторонних соглашений, о которых источники говорят лишь в общем, в ней нет. Подписанное соглашение могло ничего не дать.',
  },
  compute: ({ record, moments }, { field, basis }) => {
    const counted = list(record, 'instrument').filter(
      (i) => isAgreement(i) && isInField(i.fields, field),
    );
    const lines = CELLS.map((cell) =>
      lineOf(cell, TITLES[cell], moments, ({ day }) =>
        countOf(groupsOf(record, counted, basis, day), (situation) => fitsIn(cell, situation)),
      ),
    );
    return { form: 'series', lines, said: [] };
  },
});

function fitsIn(cell: CellId, { inside, outside }: Situation): boolean {
  const many = inside + outside;
  return (
    inside > 0 &&
    (cell.startsWith('bilateral') ? many === 2 : many > 2) &&
    outside > 0 === cell.endsWith('outside')
  );
}
