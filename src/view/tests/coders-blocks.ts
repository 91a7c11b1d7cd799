import type { CodersCompared } from '../../infer/analysis/compare-coders.ts';
import type { WithinCase } from '../../record/within-case.ts';
import { type Block, heading, type Item, items, paragraph, table } from '../blocks.ts';
import { dateText } from '../date-text.ts';
import { inLang, type Lang } from '../lang.ts';
import { percent, signed } from './amounts.ts';
import { byId, type Called } from './rival-name.ts';
import { testWordsIn } from './words.ts';

/** Who else set the likelihoods, what these come to, and how far the coders agree. */
export function codersBlocks(spec: WithinCase, compared: CodersCompared, lang: Lang): Block[] {
  const t = testWordsIn(lang).tracing;
  const { coders, together } = compared;
  const rows = spec.rivals.map(({ id, name, residual }, i) => [
    inLang(name, lang),
    ...coders.flatMap(({ verdicts, posterior }) => {
      const verdict = verdicts.find(({ rival }) => rival === id);
      return [
        residual || !verdict ? t.noAuthor : t.standing[verdict.standing],
        percent(posterior?.[i]),
      ];
    }),
    percent(together?.[i]),
  ]);
  const heads = coders.flatMap(({ author }) => [t.coders.verdict(author), t.coders.share(author)]);
  return [
    heading(2, t.coders.title),
    items(codersItems(spec, compared, lang)),
    table([t.rival, ...heads, t.coders.together], rows),
    paragraph(t.coders.togetherNote),
    heading(3, t.coders.agreement),
    items(agreementItems(compared, lang)),
  ];
}

/** How each of the others came to the numbers. */
export function codersItems(
  spec: WithinCase,
  { coders }: CodersCompared,
  lang: Lang,
  called: Called = byId,
): Item[] {
  const t = testWordsIn(lang).tracing;
  return spec.coders.map(({ author, on, before, because }) => {
    const own = coders.find((one) => one.author === author);
    const all = own?.judged.length ?? 0;
    const knew = own?.knew.length ?? 0;
    const silent = (coders[0]?.judged ?? []).filter((id) => !own?.judged.includes(id));
    const how = before ? t.foresight : t.hindsight;
    return {
      text: t.coders.how(author, dateText(on, lang), how, inLang(because, lang)),
      items: [
        { text: knew === 0 ? t.coders.knewNone(all) : t.coders.knew(knew, all) },
        ...(silent.length > 0
          ? [{ text: t.coders.silent(silent.map(called.clue).join(', ')) }]
          : []),
      ],
    };
  });
}

/** The coefficients, and the cells in which the coders are furthest apart. */
export function agreementItems(
  compared: CodersCompared,
  lang: Lang,
  called: Called = byId,
): Item[] {
  const { coders } = testWordsIn(lang).tracing;
  const { cells, meanGap, alphaOfWeights, alphaOfLikelihoods, ranks, sameVerdict } = compared;
  return [
    { text: coders.cells(cells, meanGap.toFixed(1)) },
    { text: coders.alpha(coefficient(alphaOfWeights), coefficient(alphaOfLikelihoods)) },
    { text: coders.ranks(coefficient(ranks), ...sameVerdict) },
    {
      text: coders.apart,
      items: compared.apart.map(({ clue, rival, weights }) => ({
        text: coders.cell(called.clue(clue), called.rival(rival), weights.map(signed).join(' / ')),
      })),
    },
  ];
}

const coefficient = (value: number | undefined): string =>
  value === undefined ? '–' : value.toFixed(2).replace('-', '−');
