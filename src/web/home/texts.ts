import { bilingual } from '../bilingual.ts';

/** The texts of the first page. */
export const homeTexts = bilingual({
  en: {
    what: 'What was promised, who came, and who says so',
    about:
      'Casus holds a dated, sourced record of a region’s security: states, organizations, treaties, incidents, who answered and who stayed silent. For each incident it works out what was owed, under whose account and which reading. Every number opens the words that carry it.',
    regions: 'Regions',
    incidents: 'Incidents',
    edition: (edition: string) => `edition ${edition}`,
    counts: (n: { states: number; incidents: number; sources: number; claims: number }) =>
      `${n.states} states, ${n.incidents} incidents, ${n.claims} claims, ${n.sources} sources`,
    start: 'Look at',
    cite: 'To cite: name the record, its edition, and the address of what you saw; add “ed=” and the edition to the address to pin it.',
    all: 'All incidents',
  },
  ru: {
    what: 'Что было обещано, кто пришёл и кто это говорит',
    about:
      'Casus хранит датированную запись с источниками о безопасности региона: государства, организации, договоры, инциденты, кто ответил и кто промолчал. Для каждого инцидента он выводит, что было должно, по чьей версии и при каком толковании. За каждым числом открываются слова, на которых оно стоит.',
    regions: 'Регионы',
    incidents: 'Инциденты',
    edition: (edition: string) => `редакция ${edition}`,
    counts: (n: { states: number; incidents: number; sources: number; claims: number }) =>
      `государств: ${n.states}, инцидентов: ${n.incidents}, утверждений: ${n.claims}, источников: ${n.sources}`,
    start: 'Смотреть',
    cite: 'Для ссылки назовите запись, её редакцию и адрес увиденного; чтобы закрепить редакцию, добавьте к адресу «ed=» и её знак.',
    all: 'Все инциденты',
  },
});
