import type { Lang } from '../lang.ts';

const en = {
  measures: 'Measures',
  question: 'question',
  unit: 'unit',
  year: 'year',
  what: 'what',
  behind: 'What stands behind each number',
  perhaps: 'not in every reading of the record',
  none: 'nothing',
  noValue: '–',
  howToRead: 'How to read it',
  doesNotSay: 'What it does not say',
  said: 'In the words of authors',
  denied: 'denies that ',
  lasts: 'lasts',
  after: 'After',
  parameters: 'Parameters',
  shown: (value: string) => `${value} unless given`,
  more: 'With --list, or on one day (--on), each number shows what it counts.',
  truth: { yes: 'yes', no: 'no', open: 'open' },
};

type MeasureMessages = typeof en;

const ru: MeasureMessages = {
  measures: 'Показатели',
  question: 'вопрос',
  unit: 'единица',
  year: 'год',
  what: 'что',
  behind: 'Что стоит за каждым числом',
  perhaps: 'не при всяком прочтении записи',
  none: 'ничего',
  noValue: '–',
  howToRead: 'Как читать',
  doesNotSay: 'О чём он не говорит',
  said: 'Словами авторов',
  denied: 'отрицает: ',
  lasts: 'длится',
  after: 'По',
  parameters: 'Параметры',
  shown: (value) => `${value}, если не указано иное`,
  more: 'С --list или на один день (--on) за каждым числом видно, что оно считает.',
  truth: { yes: 'да', no: 'нет', open: 'открыто' },
};

/** The fixed words around a measure. */
export function measureMessagesIn(lang: Lang): MeasureMessages {
  return lang === 'ru' ? ru : en;
}
