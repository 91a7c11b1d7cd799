import type { Kind } from '../record/kinds.ts';
import type { Lang } from './lang.ts';

/** What things of a kind are called: one of them, and all of them. */
type KindName = Readonly<Record<Lang, readonly [one: string, many: string]>>;

export const KIND_WORDS: Readonly<Record<Kind, KindName>> = {
  region: { en: ['region', 'Regions'], ru: ['регион', 'Регионы'] },
  state: { en: ['state', 'States'], ru: ['государство', 'Государства'] },
  organization: { en: ['organization', 'Organizations'], ru: ['организация', 'Организации'] },
  body: { en: ['body', 'Bodies'], ru: ['орган', 'Органы'] },
  person: { en: ['person', 'Persons'], ru: ['лицо', 'Лица'] },
  group: {
    en: ['group', 'Other speakers and actors'],
    ru: ['группа', 'Другие говорящие и участники'],
  },
  place: { en: ['place', 'Places'], ru: ['место', 'Места'] },
  area: { en: ['area', 'Zones of application'], ru: ['зона', 'Зоны применения'] },
  source: { en: ['source', 'Sources'], ru: ['источник', 'Источники'] },
  membership: { en: ['membership', 'Memberships'], ru: ['членство', 'Членство'] },
  instrument: {
    en: ['instrument', 'Treaties and other instruments'],
    ru: ['документ', 'Договоры и другие документы'],
  },
  clause: { en: ['clause', 'Clauses'], ru: ['положение', 'Положения'] },
  reading: { en: ['reading', 'Contested readings'], ru: ['толкование', 'Спорные толкования'] },
  incident: { en: ['incident', 'Incidents'], ru: ['инцидент', 'Инциденты'] },
  claim: { en: ['claim', 'Claims'], ru: ['утверждение', 'Утверждения'] },
  computation: { en: ['computation', 'Computations'], ru: ['вычисление', 'Вычисления'] },
  request: { en: ['request', 'Requests'], ru: ['просьба', 'Просьбы'] },
  response: { en: ['response', 'Responses'], ru: ['ответ', 'Ответы'] },
  silence: { en: ['silence', 'Silences'], ru: ['молчание', 'Молчание'] },
  event: { en: ['event', 'Events'], ru: ['событие', 'События'] },
  argument: { en: ['argument', 'Causal arguments'], ru: ['довод', 'Причинные доводы'] },
  scenario: { en: ['scenario', 'Scenarios'], ru: ['сценарий', 'Сценарии'] },
  recommendation: {
    en: ['recommendation', 'Recommendations'],
    ru: ['рекомендация', 'Рекомендации'],
  },
  concept: { en: ['concept', 'Concepts'], ru: ['понятие', 'Понятия'] },
  threat: { en: ['threat', 'Threats'], ru: ['угроза', 'Угрозы'] },
  mandate: { en: ['mandate', 'Mandates'], ru: ['мандат', 'Мандаты'] },
  contradiction: { en: ['contradiction', 'Contradictions'], ru: ['противоречие', 'Противоречия'] },
  analysis: { en: ['analysis', 'Analyses'], ru: ['анализ', 'Анализы'] },
  legalization: {
    en: ['coding of legalization', 'Codings of legalization'],
    ru: ['кодировка легализации', 'Кодировки легализации'],
  },
  authority: {
    en: ['coding of authority', 'Codings of authority'],
    ru: ['кодировка полномочий', 'Кодировки полномочий'],
  },
  account: { en: ['account', 'Accounts'], ru: ['версия', 'Версии'] },
  act: { en: ['act', 'Acts of response'], ru: ['действие', 'Действия в ответ'] },
  duty: { en: ['duty', 'Duties'], ru: ['обязанность', 'Обязанности'] },
  atom: { en: ['atom', 'Words of the law'], ru: ['слово права', 'Слова права'] },
  measure: { en: ['measure', 'What figures count'], ru: ['показатель', 'Что считают числа'] },
};

/** `treaty` of many: `Treaties and other instruments`. */
export function kindWord(kind: Kind, lang: Lang): string {
  return KIND_WORDS[kind][lang][0];
}

export function kindTitle(kind: Kind, lang: Lang): string {
  return KIND_WORDS[kind][lang][1];
}
