import { find } from '../../record/record.ts';
import { delayText } from '../date-text.ts';
import { answersByStrength, briefOf, unusedAlone } from './brief.ts';
import type { Context } from './context.ts';
import type { Dossier } from './model.ts';

/** The short of a dossier in sentences: how much was owed, then who answered, was silent, or is not known to have done either. */
export function briefTexts(dossier: Dossier, { record, t, lang, names, ref }: Context): string[] {
  const { triggered, depends, open, never, of } = briefOf(dossier);
  const heard = dossier.accounts.length;
  const rows = answersByStrength(dossier);
  const answers = rows.flatMap((row) => {
    const org = names.compact(row.organization);
    if (row.highest) {
      const response = find(record, 'response', row.highest.response);
      const words = `${names.act(response?.act ?? '')} (${t.ladder(row.highest.grade)})`;
      return [
        `${t.brief.answer(org, words, delayText(row.highest.delay, lang))} ${ref(response?.cite)}`,
      ];
    }
    const silence = find(record, 'silence', row.silences[0] ?? '');
    return silence
      ? [`${t.brief.silent(org, t.silence[silence.kind])} ${ref(silence.cite)}`.trim()]
      : [];
  });
  const blank = rows.filter((row) => !row.highest && row.silences.length === 0);
  const unused = unusedAlone(dossier);
  const counts = [
    t.brief.triggered(triggered.length, of, heard),
    t.brief.depends(depends.length),
    t.brief.open(open.length, heard),
    t.brief.not(never.length, heard),
  ];
  return [
    ...(dossier.accounts.length === 0 ? [t.dossier.nothingSaid] : counts),
    ...(unused.length === 0 ? [] : [t.brief.unusedAlone(unused.join(', '))]),
    ...answers,
    ...(blank.length === 0
      ? []
      : [t.brief.blank(blank.map((row) => names.compact(row.organization)).join(', '))]),
  ];
}
