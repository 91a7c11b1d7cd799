import type { OfOutcome } from '../infer/cna/atomic.ts';
import type { Analysis } from '../infer/cna/coincidence-analysis.ts';
import type { ComplexSolution } from '../infer/cna/complex.ts';
import { disjunctionText, literalText } from '../infer/cna/formula.ts';
import type { Table } from '../infer/cna/table.ts';
import { type Block, heading, paragraph, table } from './blocks.ts';
import type { Lang } from './lang.ts';
import { messagesIn } from './messages/index.ts';

/** What each outcome comes down to by itself, then the structures over all outcomes. */
export function cnaBlocks(
  data: Table,
  { settings, outcomes, complex }: Analysis,
  lang: Lang,
  shown: number,
): Block[] {
  const t = messagesIn(lang).cna;
  const found = outcomes.filter(({ solutions }) => solutions.length > 0);
  const without = outcomes
    .filter(({ solutions }) => solutions.length === 0)
    .map(({ outcome }) => literalText(data, outcome));
  const listed = complex.solutions.slice(0, shown);
  return [
    heading(1, t.title),
    paragraph(
      t.about(
        data.cases.length,
        data.factors.join(', '),
        t.kinds[data.kind],
        settings.con,
        settings.cov,
      ),
    ),
    heading(2, t.atomic),
    ...(found.length > 0
      ? [
          table(
            [t.outcome, t.solution, t.consistency, t.coverage, t.complexity],
            found.flatMap((one) => rowsOf(data, one)),
          ),
        ]
      : [paragraph(t.noSolution)]),
    ...(found.some(({ solutions }) => solutions.length > 1) ? [paragraph(t.rivals)] : []),
    ...(without.length > 0 ? [paragraph(t.without(without.join(', ')))] : []),
    heading(2, t.complex),
    ...(listed.length > 0
      ? [
          table(
            ['', t.solution, t.consistency, t.coverage, t.complexity],
            listed.map((one, i) => [
              String(i + 1),
              structureText(data, one),
              digits(one.consistency),
              digits(one.coverage),
              String(one.complexity),
            ]),
          ),
        ]
      : []),
    paragraph(
      [
        t.found(complex.solutions.length, listed.length),
        ...(complex.tried < complex.combinations
          ? [t.tried(complex.tried, complex.combinations)]
          : []),
        ...(complex.solutions.some(({ checked }) => !checked) ? [t.unchecked] : []),
      ].join(' '),
    ),
  ];
}

function rowsOf(data: Table, { outcome, solutions }: OfOutcome): string[][] {
  return solutions.map(({ disjunction, consistency, coverage, complexity }) => [
    literalText(data, outcome),
    disjunctionText(data, disjunction),
    digits(consistency),
    digits(coverage),
    String(complexity),
  ]);
}

/** `(A + B <-> C)*(C*~D <-> E)`. */
function structureText(data: Table, { parts }: ComplexSolution): string {
  return parts
    .map(
      ({ outcome, disjunction }) =>
        `(${disjunctionText(data, disjunction)} <-> ${literalText(data, outcome)})`,
    )
    .join('*');
}

const digits = (value: number): string => value.toFixed(3);
