import { type Messages, messagesIn } from '../messages/index.ts';
import type { Both } from './flat-table.ts';

/** The codes of a closed list, with what they are called in the fixed texts. */
export function bothCodes<K extends string>(
  list: (words: Messages) => Readonly<Record<K, string>>,
): Record<string, Both> {
  const [en, ru] = [list(messagesIn('en')), list(messagesIn('ru'))];
  return Object.fromEntries(
    (Object.keys(en) as K[]).map((code) => [code, { en: en[code], ru: ru[code] }]),
  );
}
