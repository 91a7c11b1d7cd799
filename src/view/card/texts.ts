import type { Cite } from '../../record/parts.ts';
import type { Lang } from '../lang.ts';

type Basis = NonNullable<Cite['basis']>;

/** The fixed texts of a card; what one language has, the other must have. */
interface CardTexts {
  readonly words: string;
  readonly who: string;
  readonly via: string;
  readonly asOf: string;
  readonly force: string;
  readonly asserted: string;
  readonly counts: string;
  readonly of: string;
  readonly supersedes: string;
  readonly superseded: string;
  readonly formula: string;
  readonly against: string;
  readonly day: string;
  readonly after: string;
  readonly act: string;
  readonly grade: string;
  readonly marks: string;
  readonly asked: string;
  readonly carriedOut: string;
  readonly to: string;
  readonly looked: string;
  readonly searched: string;
  readonly from: string;
  readonly until: string;
  readonly parties: string;
  readonly status: string;
  readonly signed: string;
  readonly inForce: string;
  readonly never: string;
  readonly first: string;
  readonly last: string;
  readonly bearer: string;
  readonly kind: string;
  readonly text: string;
  readonly says: string;
  readonly note: string;
  readonly disputed: string;
  readonly amount: string;
  readonly basis: Readonly<Record<Basis, string>>;
}

const TEXTS: Readonly<Record<Lang, CardTexts>> = {
  en: {
    words: 'The words behind it',
    who: 'Who says so',
    via: 'By way of',
    asOf: 'As of',
    force: 'How it is said',
    asserted: 'asserted',
    counts: 'Who is counted',
    of: 'Of',
    supersedes: 'Takes the place of',
    superseded: 'Later replaced by',
    formula: 'How it is computed',
    against: 'To hold against it',
    day: 'Day',
    after: 'After the onset',
    act: 'Act',
    grade: 'Grade',
    marks: 'Marks',
    asked: 'On request',
    carriedOut: 'Carried out',
    to: 'To',
    looked: 'Searched for',
    searched: 'Searched on',
    from: 'From',
    until: 'To',
    parties: 'Parties',
    status: 'Status',
    signed: 'Signed',
    inForce: 'In force',
    never: 'never',
    first: 'First day',
    last: 'Last day',
    bearer: 'Who is bound',
    kind: 'Kind',
    text: 'Text',
    says: 'In our words',
    note: 'Note',
    disputed: 'Sources disagree',
    amount: 'Amount',
    basis: {
      'official-text': 'official text',
      'partial-text': 'part of the text',
      'second-hand': 'second-hand',
      'two-sources': 'two sources or more',
      'one-source': 'one source',
      'excerpt-only': 'an excerpt only',
      tertiary: 'reference work',
      dataset: 'data set',
      inference: 'inferred',
    },
  },
  ru: {
    words: 'Слова источников',
    who: 'Кто так говорит',
    via: 'Через кого',
    asOf: 'По состоянию на',
    force: 'Как сказано',
    asserted: 'утверждается',
    counts: 'Кто посчитан',
    of: 'О чём',
    supersedes: 'Заменяет',
    superseded: 'Позже заменено',
    formula: 'Как посчитано',
    against: 'Для сравнения',
    day: 'День',
    after: 'После начала',
    act: 'Действие',
    grade: 'Ступень',
    marks: 'Пометы',
    asked: 'По просьбе',
    carriedOut: 'Исполнение',
    to: 'Кому',
    looked: 'Что искали',
    searched: 'Когда искали',
    from: 'С',
    until: 'По',
    parties: 'Участники',
    status: 'Статус',
    signed: 'Подписан',
    inForce: 'В силе',
    never: 'никогда',
    first: 'Первый день',
    last: 'Последний день',
    bearer: 'Кто обязан',
    kind: 'Вид',
    text: 'Текст',
    says: 'Нашими словами',
    note: 'Примечание',
    disputed: 'Источники расходятся',
    amount: 'Величина',
    basis: {
      'official-text': 'официальный текст',
      'partial-text': 'часть текста',
      'second-hand': 'из вторых рук',
      'two-sources': 'два источника или более',
      'one-source': 'один источник',
      'excerpt-only': 'только отрывок',
      tertiary: 'справочник',
      dataset: 'набор данных',
      inference: 'вывод',
    },
  },
};

export function cardTexts(lang: Lang): CardTexts {
  return TEXTS[lang];
}
