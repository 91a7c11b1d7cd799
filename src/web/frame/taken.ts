import type { Readings } from '../../law/evaluate.ts';
import { type CasusRecord, find, list } from '../../record/record.ts';
import { inLang, type Lang } from '../../view/lang.ts';
import { frameTexts } from './texts.ts';

/** Under whose account one speaks and in which readings, in words. */
export function takenWords(
  from: CasusRecord,
  lang: Lang,
  { account: id, readings = {} }: { account?: string | undefined; readings?: Readings | undefined },
): string {
  const t = frameTexts(lang);
  const account = find(from, 'account', id ?? '');
  const options = list(from, 'reading').flatMap((reading) => {
    const option = reading.options.find((one) => one.id === readings[reading.id]);
    return option ? [inLang(option.label, lang)] : [];
  });
  return [account ? t.under(inLang(account.name, lang)) : t.underAll, ...options].join('; ');
}
