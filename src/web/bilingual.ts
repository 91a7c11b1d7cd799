import type { Lang } from '../view/lang.ts';

/** The fixed texts of one part of the app: what English has, Russian must have too. */
export function bilingual<T extends object>(texts: {
  readonly en: T;
  readonly ru: NoInfer<T>;
}): (lang: Lang) => T {
  return (lang) => texts[lang];
}
