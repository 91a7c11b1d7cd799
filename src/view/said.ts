import type { LangText } from '../record/parts.ts';
import type { Name, RuCase } from '../record/ru-case.ts';
import { agreeing } from '../record/sentence.ts';
import { inLang, type Lang } from './lang.ts';

/**
 * A name as a sentence asks for it: as it is, in a Russian case, or, for `ведёт|ведут`, the verb that
 * agrees with it. English has one form, and a name without the form asked for stands as it is.
 */
export type Said = (form?: string) => string;

export function said(name: LangText & Pick<Name, 'ruCases'>, lang: Lang): Said {
  const forms = lang === 'ru' ? name.ruCases : undefined;
  return (form = 'nom') => {
    const verb = agreeing(form);
    if (verb) return verb[forms?.plural ? 1 : 0];
    return forms?.[form as RuCase | 'nom'] ?? inLang(name, lang);
  };
}
