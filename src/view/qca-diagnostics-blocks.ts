import type { ClusterFit } from '../infer/qca/cluster.ts';
import type { Diagnostics } from '../infer/qca/diagnostics.ts';
import type { NecessarySet } from '../infer/qca/necessity.ts';
import type { TheoryEvaluation } from '../infer/qca/theory.ts';
import { type Block, heading, items, paragraph, table } from './blocks.ts';
import type { Lang } from './lang.ts';
import { messagesIn } from './messages/index.ts';

/** What was asked of a QCA beside its solutions. */
export function qcaDiagnosticsBlocks(found: Diagnostics, outcome: string, lang: Lang): Block[] {
  const t = messagesIn(lang).qcaDiagnostics;
  const { necessity, skew, robust, proof, theory = [], panel = [] } = found;
  return [
    ...(necessity
      ? [
          heading(2, t.necessity),
          paragraph(t.necessityNote(outcome)),
          necessaryTable([...necessity.single]),
          ...(necessity.found.length > 0
            ? [paragraph(t.necessaryFound), necessaryTable(necessity.found)]
            : [paragraph(t.necessaryNone)]),
        ]
      : []),
    ...(robust
      ? [
          heading(2, t.robust),
          items([
            { text: t.inclusion(robust.inclusion.from, robust.inclusion.to) },
            { text: t.frequency(robust.frequency.from, robust.frequency.to) },
            {
              text: robust.decisive.length > 0 ? t.decisive(robust.decisive.join(', ')) : t.noCase,
            },
            ...(skew ?? []).map(({ set, inside, outside, atHalf }) => ({
              text: t.skew(set, inside, outside, atHalf),
            })),
          ]),
        ]
      : []),
    ...(proof
      ? [
          heading(2, t.proof),
          table(
            [t.term, t.withoutIt],
            proof.terms.map(({ term, literals }) => [
              term,
              literals.map(({ literal, row }) => t.covers(literal, row)).join('; '),
            ]),
          ),
          paragraph(t.by[proof.by](proof.lower, proof.apart.join(', '))),
        ]
      : []),
    ...(theory.length > 0 ? [heading(2, t.theory), ...theory.flatMap(theoryBlocks)] : []),
    ...(panel.length > 0
      ? [heading(2, t.panel), paragraph(t.panelNote), ...panel.flatMap(panelBlocks)]
      : []),
  ];

  function necessaryTable(sets: readonly NecessarySet[]): Block {
    return table(
      [t.set, 'inclN', 'RoN', 'covN'],
      sets.map(({ expression, inclN, roN, covN }) => [
        expression,
        ...[inclN, roN, covN].map(digits),
      ]),
    );
  }

  function theoryBlocks({ model, theory: expected, areas }: TheoryEvaluation): Block[] {
    return [
      paragraph(t.against(model.expression, expected.expression)),
      table(
        [t.area, t.expression, t.incl, t.coverage, t.withOutcome, t.withoutOutcome],
        areas.map((one) => [
          t.areas[one.area],
          one.expression || '–',
          digits(one.incl),
          digits(one.cov),
          one.withOutcome.join(', ') || '–',
          one.without.join(', ') || '–',
        ]),
      ),
    ];
  }

  function panelBlocks(one: ClusterFit): Block[] {
    const row = (where: string) => (group: ClusterFit['pooled']) => [
      where,
      group.group,
      String(group.cases),
      digits(group.consistency),
      digits(group.coverage),
    ];
    return [
      paragraph(t.panelOf(one.expression, digits(one.betweenToPooled), digits(one.withinToPooled))),
      table(
        ['', t.group, 'n', t.incl, t.coverage],
        [
          row(t.pooled)(one.pooled),
          ...one.between.map(row(t.between)),
          ...one.within.map(row(t.within)),
        ],
      ),
    ];
  }
}

const digits = (value: number | undefined): string => value?.toFixed(3) ?? '–';
