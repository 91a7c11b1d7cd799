import { bilingual } from '../bilingual.ts';

/** The texts of the search. */
export const searchTexts = bilingual({
  en: {
    title: 'Search',
    field: 'Search the record',
    hint: 'Press / to search. Arrow keys move through what is found, Enter opens it.',
    about:
      'Searches names, claims, notes and the words that locate passages, in English and Russian. Endings do not matter, nor do letters that are hard to type: точикистон finds Тоҷикистон.',
    reading: 'The record is being read…',
    found: (n: number) => (n === 1 ? '1 hit' : `${n} hits`),
    some: 'Nothing has all of these words; this has some of them.',
    none: (query: string) => `Nothing in the record has “${query}”.`,
    noneWhy:
      'Casus holds what sources say of the security of this region: states, organizations, treaties, incidents, claims. Where it has no word of something, the record is silent on it.',
    near: 'Words that are spelled much like it:',
    more: (n: number) => `${n} more`,
    shownOf: (n: number, of: number) => `the first ${n} of ${of}`,
    table: 'Look in the table',
    library: 'In the texts of your library',
    line: (text: string, line: number) => `${text}, line ${line}`,
    noLibrary: 'Nothing in the texts of your library.',
  },
  ru: {
    title: 'Поиск',
    field: 'Искать в записи',
    hint: 'Клавиша / открывает поиск. Стрелки ведут по найденному, Enter открывает.',
    about:
      'Ищет в названиях, утверждениях, примечаниях и словах, по которым находятся места, по-английски и по-русски. Окончания не важны, как и буквы, которые трудно набрать: точикистон находит Тоҷикистон.',
    reading: 'Читаем запись…',
    found: (n: number) => `Найдено: ${n}`,
    some: 'Всех этих слов нет нигде; здесь есть некоторые из них.',
    none: (query: string) => `В записи нет «${query}».`,
    noneWhy:
      'Casus хранит то, что источники говорят о безопасности региона: государства, организации, договоры, инциденты, утверждения. О чём в ней нет ни слова, о том запись молчит.',
    near: 'Похожие слова:',
    more: (n: number) => `ещё ${n}`,
    shownOf: (n: number, of: number) => `первые ${n} из ${of}`,
    table: 'Смотреть в таблице',
    library: 'В текстах вашей библиотеки',
    line: (text: string, line: number) => `${text}, строка ${line}`,
    noLibrary: 'В текстах вашей библиотеки ничего нет.',
  },
});
