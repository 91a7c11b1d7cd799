import { rawValue } from '../../infer/analysis/cell.ts';
import type { Compared } from '../../infer/analysis/compare.ts';
import { ambiguity } from '../../infer/qca/solutions.ts';
import type { StandardAnalysis } from '../../infer/qca/standard-analysis.ts';
import type { Comparison, SetSpec } from '../../record/comparison.ts';
import type { Entity } from '../../record/kinds.ts';
import { find } from '../../record/record.ts';
import { type Block, heading, type Item, items, paragraph, table } from '../blocks.ts';
import type { Context } from '../dossier/context.ts';
import { inLang, type Lang } from '../lang.ts';
import { messagesIn } from '../messages/index.ts';
import { solutionsBlocks, truthTableBlocks } from '../qca-blocks.ts';
import { inclusionOf, standingOf } from './inclusion.ts';
import { testWordsIn } from './words.ts';

/** The report of a comparison across cases. */
export function comparisonBlocks(
  analysis: Entity<'analysis'> & { comparison: Comparison },
  compared: Compared,
  context: Context,
  models: number,
): Block[] {
  const { lang } = context;
  const words = testWordsIn(lang);
  const t = words.comparison;
  const spec = analysis.comparison;
  const { presence, absence } = compared;
  const [outcome, absent] = [presence, absence].map((one) => one.table.options.outcome);
  return [
    heading(2, t.statements),
    ...assertionBlocks(spec, compared, context),
    heading(2, t.cases),
    ...caseBlocks(spec, compared, lang),
    heading(2, t.sets),
    setTable(compared, lang),
    items([spec.outcome, ...spec.conditions].map((set) => setItem(set, context))),
    heading(2, t.explaining(outcome ?? '')),
    ...truthTableBlocks(presence.table, lang),
    ...contradictionBlocks(compared, lang),
    ...solutionsBlocks(presence, lang, models),
    heading(2, t.explaining(absent ?? '')),
    ...solutionsBlocks(absence, lang, models),
    heading(2, t.necessity),
    paragraph(t.necessityNote(outcome ?? '')),
    table(
      [t.set, 'inclN', 'RoN', 'covN'],
      compared.necessity.map((one) => [
        one.expression,
        digits(one.inclN),
        digits(one.roN),
        digits(one.covN),
      ]),
    ),
    heading(2, t.robust),
    items(robustItems(spec, compared, lang)),
    heading(2, t.cannot),
    items([
      { text: diversity(presence, lang) },
      { text: ambiguityText(presence, lang) },
      { text: ambiguityText(absence, lang) },
    ]),
  ];
}

function assertionBlocks(spec: Comparison, compared: Compared, context: Context): Block[] {
  const { lang, record } = context;
  const t = testWordsIn(lang).comparison;
  const author = testWordsIn(lang).tracing.author;
  const rows = spec.statements.map(({ says, argument }, i) => {
    const assertion = compared.statements[i];
    const argued = argument && find(record, 'argument', argument)?.verdict;
    return [
      `${inLang(says, lang)} (${argument ?? '–'}: ${assertion?.statement ?? ''})`,
      argued ? `${author[argued.value]} ${context.ref(argued.cite)}` : '–',
      assertion
        ? t[
            standingOf(
              { against: assertion.against, inclusion: inclusionOf(assertion) },
              spec.cuts.inclusion,
            )
          ]
        : '',
      digits(assertion && inclusionOf(assertion)),
      assertion ? `${assertion.against.length}/${assertion.cases}` : '',
      assertion ? someOf(assertion.against, lang) : '',
    ];
  });
  return [
    table([t.assertion, t.authors, t.ours, t.fit, 'n', t.opposed], rows),
    paragraph(t.statementNote(String(spec.cuts.inclusion))),
  ];
}

function caseBlocks(spec: Comparison, { cases, leftOut }: Compared, lang: Lang): Block[] {
  const t = testWordsIn(lang).comparison;
  const sets = [spec.outcome, ...spec.conditions].filter(({ used }) => used);
  const unsearched = leftOut.filter(({ why }) => why === 'nothing-searched').map(({ id }) => id);
  if (cases.length > LISTED)
    return [paragraph(`${t.about(cases.length, leftOut.length)} ${t.many}`)];
  return [
    paragraph(`${t.about(cases.length, leftOut.length)} ${t.raw}`),
    table(
      [t.case, ...sets.map(({ id }) => id)],
      cases.map((one) => [
        one.id,
        ...sets.map(({ id }) => short(one.cells[id] && rawValue(one.cells[id]))),
      ]),
    ),
    ...(unsearched.length > 0 ? [paragraph(`${t.leftOut}: ${unsearched.join('; ')}.`)] : []),
    ...leftOut
      .filter(({ why }) => why === 'no-value')
      .map(({ id, sets: without }) => paragraph(t.noValue(id, without.join(', ')))),
  ];
}

function setTable({ sets }: Compared, lang: Lang): Block {
  const t = testWordsIn(lang).comparison;
  return table(
    [t.set, t.inside, t.outside, t.missing],
    sets.map(({ id, inside, outside, missing }) => [id, ...[inside, outside, missing].map(String)]),
  );
}

function setItem(set: SetSpec, { lang, ref }: Context): Item {
  const t = testWordsIn(lang).comparison;
  const { calibration } = set;
  const lines =
    'thresholds' in calibration
      ? calibration.thresholds.map(
          ({ at, because }) => `${t.from(String(at))}: ${inLang(because, lang)}`,
        )
      : [inLang(calibration.because, lang)];
  const hand =
    'hand' in set.draw
      ? set.draw.hand.map(({ organization, incident, value, because, cite }) => ({
          text: `${[organization, incident].filter(Boolean).join(' ')} ${value}: ${inLang(because, lang)} ${ref(cite)}`,
        }))
      : [];
  return {
    text: `${set.id} – ${inLang(set.says, lang)}`,
    items: [
      { text: `${t.kinds[calibration.kind]}. ${lines.join(' ')}` },
      ...hand,
      ...(set.used || !set.because ? [] : [{ text: t.keptOut(inLang(set.because, lang)) }]),
    ],
  };
}

function contradictionBlocks({ contradictions }: Compared, lang: Lang): Block[] {
  const t = testWordsIn(lang).comparison;
  return [
    heading(3, t.contradictions),
    contradictions.length === 0
      ? paragraph(t.noContradictions)
      : items(
          contradictions.map((one) => ({
            text: t.contradiction(one.row, one.with.join('; '), one.without.join('; ')),
          })),
        ),
  ];
}

function robustItems(
  spec: Comparison,
  { ranges, decisive, alternatives, presence }: Compared,
  lang: Lang,
): Item[] {
  const t = testWordsIn(lang).comparison;
  const [first] = presence.conservative.page(0, 1);
  return [
    ...(ranges
      ? [
          { text: t.range(String(ranges.inclusion.from), String(ranges.inclusion.to)) },
          { text: t.frequency(ranges.frequency.from, ranges.frequency.to) },
        ]
      : []),
    ...(decisive.length > 0 ? [{ text: t.decisive(decisive.join('; ')) }] : []),
    ...alternatives.map(({ id, solution, fit }) => {
      const asked = spec.alternatives.find((one) => one.id === id);
      const told = solution === first?.text ? t.alternativeSame : t.alternativeOther(solution);
      return {
        text: `${t.alternative(asked ? inLang(asked.says, lang) : id)} – ${told}`,
        items: fit
          ? [{ text: t.robustness(digits(fit.consistency), digits(fit.coverage)) }]
          : undefined,
      };
    }),
  ];
}

function diversity({ table: { rows, levels } }: StandardAnalysis, lang: Lang): string {
  const all = levels.reduce((product, count) => product * BigInt(count), 1n);
  return testWordsIn(lang).comparison.diversity(rows.length, String(all));
}

function ambiguityText({ table: truth, parsimonious }: StandardAnalysis, lang: Lang): string {
  const t = testWordsIn(lang).comparison;
  const { outcome } = truth.options;
  if (!parsimonious || parsimonious.none) return t.nothing(outcome);
  const { models } = ambiguity(parsimonious);
  return models === 1n ? t.oneModel(outcome) : t.ambiguous(outcome, String(models ?? '?'));
}

/** The choices that the result hangs on, each with its reason. */
export function comparisonSettings(spec: Comparison, lang: Lang): Item[] {
  const t = testWordsIn(lang).comparison;
  return [
    {
      text: t.cuts(
        String(spec.cuts.inclusion),
        spec.cuts.frequency,
        inLang(spec.cuts.because, lang),
      ),
    },
    ...spec.expectations.map((one) => ({
      text: t.expectation(one.expect, inLang(one.because, lang)),
    })),
    ...spec.impossible.map((one) => ({ text: t.impossible(one.rows, inLang(one.because, lang)) })),
  ];
}

/** Beyond so many cases they are not listed one by one: --csv writes them. */
const LISTED = 60;

/** Names at most in one cell. */
const NAMED = 16;

function someOf(names: readonly string[], lang: Lang): string {
  const named = names.slice(0, NAMED).join('; ');
  if (names.length <= NAMED) return named;
  return messagesIn(lang).qca.andMore(named, names.length - NAMED);
}

const digits = (value: number | undefined): string =>
  value === undefined ? '–' : value.toFixed(3);
const short = (value: number | undefined): string =>
  value === undefined ? '?' : String(Number(value.toFixed(2)));
