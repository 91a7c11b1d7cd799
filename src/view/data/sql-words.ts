import type { Lang } from '../lang.ts';

/** The fixed words about questions in SQL. */
const en = {
  title: 'Tables that can be asked',
  table: 'table',
  row: 'one row is',
  none: 'Nothing is imported yet: only the record can be asked.',
  wanting: (name: string, needs: string) => `${name} is there once ${needs} are imported.`,
  rows: (n: number, more: boolean) =>
    more ? `The first ${n} rows; there are more (--rows).` : `${n} ${n === 1 ? 'row' : 'rows'}.`,
};

export type SqlWords = typeof en;

const ru: SqlWords = {
  title: 'Таблицы, к которым можно обращаться',
  table: 'таблица',
  row: 'одна строка — это',
  none: 'Ничего не импортировано: доступна только запись.',
  wanting: (name, needs) => `${name} появится, когда будут импортированы ${needs}.`,
  rows: (n, more) => (more ? `Первые строки: ${n}; есть ещё (--rows).` : `Строк: ${n}.`),
};

export function sqlWords(lang: Lang): SqlWords {
  return lang === 'ru' ? ru : en;
}
