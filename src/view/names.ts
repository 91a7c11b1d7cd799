import { type CasusRecord, find, findActor, findCompact } from '../record/record.ts';
import { inLang, type Lang } from './lang.ts';

/** What things of the record are called in a language. An id without a name shows itself. */
export interface Names {
  readonly actor: (id: string) => string;
  readonly compact: (id: string) => string;
  readonly act: (id: string) => string;
  readonly incident: (id: string) => string;
  readonly account: (id: string) => string;
  readonly place: (id: string) => string;
}

export function namesIn(record: CasusRecord, lang: Lang): Names {
  const compact = (id: string): string => {
    const found = findCompact(record, id);
    if (!found) return id;
    return inLang(found.abbreviation ?? found.name, lang);
  };
  return {
    compact,
    actor: (id) => {
      const found = findActor(record, id);
      if (!found) return id;
      return inLang('abbreviation' in found ? found.abbreviation : found.name, lang);
    },
    act: (id) => inLang(find(record, 'act', id)?.name ?? { en: id }, lang),
    incident: (id) => inLang(find(record, 'incident', id)?.name ?? { en: id }, lang),
    place: (id) => inLang(find(record, 'place', id)?.name ?? { en: id }, lang),
    account: (id) => inLang(find(record, 'account', id)?.name ?? { en: id }, lang),
  };
}
