import type { Lang } from '../lang.ts';
import { en, type Messages } from './en.ts';
import { ru } from './ru.ts';

export type { Messages } from './en.ts';

/** The fixed text in a language. */
export function messagesIn(lang: Lang): Messages {
  return lang === 'ru' ? ru : en;
}
