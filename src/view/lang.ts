/** The languages of labels and fixed text. */
export type Lang = 'en' | 'ru';

/** A text in the language asked for, or in English where the record has no other. */
export function inLang(
  text: string | { readonly en: string; readonly ru?: string | undefined },
  lang: Lang,
): string {
  if (typeof text === 'string') return text;
  return lang === 'ru' ? (text.ru ?? text.en) : text.en;
}
