import type { Lang } from './lang.ts';

type Words = Readonly<Record<string, Readonly<Record<Lang, string>>>>;

/** What the closed lists of values in the record are called, list by list. */
export const VALUE_WORDS = {
  sourceKind: {
    treaty: { en: 'treaty', ru: 'договор' },
    law: { en: 'law', ru: 'закон' },
    statement: { en: 'statement', ru: 'заявление' },
    article: { en: 'article', ru: 'статья' },
    thesis: { en: 'thesis', ru: 'диссертация' },
    chapter: { en: 'chapter', ru: 'глава' },
    report: { en: 'report', ru: 'доклад' },
    press: { en: 'press', ru: 'пресса' },
    dataset: { en: 'data set', ru: 'набор данных' },
    reference: { en: 'reference work', ru: 'справочник' },
  },
  sourceType: {
    official: { en: 'official site or gazette', ru: 'официальный сайт или вестник' },
    database: { en: 'legal database', ru: 'правовая база' },
    press: { en: 'press', ru: 'пресса' },
    secondary: { en: 'book or article', ru: 'книга или статья' },
    weak: { en: 'copy', ru: 'перепечатка' },
    dataset: { en: 'data set', ru: 'набор данных' },
  },
  read: {
    whole: { en: 'read whole', ru: 'прочитан целиком' },
    opening: { en: 'opening read', ru: 'прочитано начало' },
    'quoted-elsewhere': { en: 'read as quoted elsewhere', ru: 'прочитан в чужих цитатах' },
    'not-read': { en: 'not read', ru: 'не прочитан' },
  },
  disagreement: {
    dates: { en: 'dates', ru: 'даты' },
    figures: { en: 'figures', ru: 'числа' },
    labels: { en: 'labels', ru: 'названия' },
    attribution: { en: 'attribution', ru: 'атрибуция' },
    purpose: { en: 'purpose', ru: 'цель' },
    scope: { en: 'scope', ru: 'охват' },
    'likely-error': { en: 'likely error', ru: 'вероятная ошибка' },
    'as-of': { en: 'said of different times', ru: 'сказано о разном времени' },
    'rival-dates': { en: 'rival dates of membership', ru: 'разные даты членства' },
    'contested-atom': { en: 'affirmed and denied', ru: 'утверждается и отрицается' },
  },
} as const satisfies Readonly<Record<string, Words>>;

export type ValueList = keyof typeof VALUE_WORDS;

/** A value in words; one that no list knows shows itself. */
export function valueWord(list: ValueList, value: string, lang: Lang): string {
  return (VALUE_WORDS[list] as Words)[value]?.[lang] ?? value;
}

/** The name of a language by its code, `Tajik` of `tg`. */
export function languageWord(code: string, lang: Lang): string {
  return new Intl.DisplayNames([lang], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
