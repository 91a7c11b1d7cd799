import type { Lang } from '../lang.ts';

/** The fixed words about questions in SQL. */
const en = {
  title: 'Tables that can be asked',
  table: 'table',
  row: 'one row is',
  none: 'Nothing is imported yet: only the record can be asked.',
  publishedData: 'What published data hold of it',
  baseRates: 'What regional organizations did in other crises',
  baseRatesNote:
    'The base rates against which an answer, or none, is read: crises of ICB in which a regional organization could have acted. They are over all such crises, not only over those between two members: whose crisis it was stands in a file of ICB that is not read here.',
  wanting: (name: string, needs: string) => `${name}: there once ${needs} is imported.`,
  rows: (n: number, more: boolean) =>
    more ? `The first ${n} rows; there are more (--rows).` : `${n} ${n === 1 ? 'row' : 'rows'}.`,
};

export type SqlWords = typeof en;

const ru: SqlWords = {
  title: 'Таблицы, к которым можно обращаться',
  table: 'таблица',
  row: 'одна строка — это',
  none: 'Ничего не импортировано: доступна только запись.',
  publishedData: 'Что об этом в опубликованных данных',
  baseRates: 'Что региональные организации делали в других кризисах',
  baseRatesNote:
    'Базовые частоты, с которыми сравнивается ответ или молчание: кризисы ICB, в которых региональная организация могла действовать. Они взяты по всем таким кризисам, а не только между двумя членами: чей это был кризис, сказано в файле ICB, который здесь не читается.',
  wanting: (name, needs) => `${name}: появится, когда будет импортирован набор ${needs}.`,
  rows: (n, more) => (more ? `Первые строки: ${n}; есть ещё (--rows).` : `Строк: ${n}.`),
};

export function sqlWords(lang: Lang): SqlWords {
  return lang === 'ru' ? ru : en;
}
