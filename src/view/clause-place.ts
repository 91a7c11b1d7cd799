import { inEnglish } from '../record/parts.ts';
import { type CasusRecord, get } from '../record/record.ts';
import { inLang, type Lang } from './lang.ts';
import { namesIn } from './names.ts';

/** Where a clause stands: the treaty and, where it is known, the article. */
export function clausePlace(record: CasusRecord, id: string, lang: Lang): string {
  const { instrument, article } = get(record, 'clause', id);
  const known = inEnglish(article) !== 'not known';
  return [namesIn(record, lang).compact(instrument), known ? inLang(article, lang) : '']
    .filter(Boolean)
    .join(', ');
}
