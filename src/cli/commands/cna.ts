import { toJson } from '../../answer/to-json.ts';
import { UserError } from '../../base/user-error.ts';
import { type Analysis, coincidenceAnalysis } from '../../infer/cna/coincidence-analysis.ts';
import { disjunctionText, literalText } from '../../infer/cna/formula.ts';
import { DEFAULTS } from '../../infer/cna/settings.ts';
import type { Kind, Table } from '../../infer/cna/table.ts';
import { type CaseTable, numbersOf as column } from '../../infer/qca/csv.ts';
import { cnaBlocks } from '../../view/cna-blocks.ts';
import { printText } from '../../view/print-text.ts';
import { readCaseFile } from '../case-file.ts';
import { command } from '../command.ts';
import { namesOf, numbersOf, oneOf, shareOf, wordsOf } from '../option-values.ts';

const KINDS: readonly Kind[] = ['crisp', 'multi-value', 'fuzzy'];
const SHOWN = 10;

/** `casus cna FILE`: which factors make a difference to which others. Needs no record. */
export const cna = command({
  name: 'cna',
  summary: 'which factors make a difference to which others: coincidence analysis of a CSV file',
  arguments: [{ name: '<file>', about: 'cases as CSV, the case first' }],
  options: [
    {
      flags: '--outcome <values>',
      about: 'what may be an effect: E,~B or E=2; every factor unless given',
    },
    { flags: '--factors <names>', about: 'the columns to take; all unless given' },
    {
      flags: '--ordering <levels>',
      about: 'what cannot be a cause of what, from causes to effects: A,B<C<E',
    },
    { flags: '--strict', about: 'factors of one level are no causes of each other' },
    { flags: '--con <share>', about: 'the least consistency, 1 unless given' },
    { flags: '--cov <share>', about: 'the least coverage, 1 unless given' },
    { flags: '--kind <kind>', about: `what the cells are: ${KINDS.join(', ')}; seen unless given` },
    {
      flags: '--most <numbers>',
      about: 'literals in a conjunction, conjunctions, literals in all: 3,4,10 unless given',
    },
    { flags: '--models <n>', about: `how many complex solutions to list, ${SHOWN} unless given` },
  ],
  run: ({ lang, json, output, arguments: [file = ''], options }) => {
    const cases = readCaseFile(file);
    const columns = [...cases.columns.keys()];
    const chosen = namesOf(options.factors, '--factors', columns);
    const table = tableOf(cases, chosen.length > 0 ? chosen : columns, options.kind);
    const [conjuncts = 3, disjuncts = 4, complexity = 10] = numbersOf(options.most, '--most') ?? [];
    const analysis = coincidenceAnalysis(table, outcomesOf(options.outcome, table), {
      con: shareOf(options.con, '--con') ?? DEFAULTS.con,
      cov: shareOf(options.cov, '--cov') ?? DEFAULTS.cov,
      ordering: levelsOf(options.ordering, table),
      strict: options.strict === true,
      most: { ...DEFAULTS.most, conjuncts, disjuncts, complexity },
    });
    const shown = numbersOf(options.models, '--models')?.[0] ?? SHOWN;
    output.write(
      json
        ? toJson(analysisOut(table, analysis, shown))
        : printText(cnaBlocks(table, analysis, lang, shown), output.columns),
    );
    return 0;
  },
});

function tableOf(data: CaseTable, factors: readonly string[], asked: unknown): Table {
  const columns = factors.map((name) => column(data, name));
  const seen = columns.flat().some((value) => !Number.isInteger(value))
    ? 'fuzzy'
    : columns.flat().some((value) => value > 1)
      ? 'multi-value'
      : 'crisp';
  return {
    kind: asked === undefined ? seen : oneOf(asked, '--kind', KINDS),
    factors,
    cases: data.cases.map((id, i) => ({ id, values: columns.map((cells) => cells[i] ?? 0) })),
  };
}

/** Each outcome names a column, so that a slip is answered with the column that is near. */
function outcomesOf(typed: unknown, { factors, kind }: Table): string[] {
  const texts = wordsOf(typed);
  for (const text of texts) {
    namesOf(text.replace(/^~/, '').replace(/=.*$/, ''), '--outcome', factors);
    if ((kind === 'multi-value') !== text.includes('=')) {
      throw new UserError(
        `--outcome ${text} does not fit a ${kind} table`,
        kind === 'multi-value'
          ? `Name a value: ${text.replace(/^~/, '')}=1.`
          : `Write ${text.replace(/=.*$/, '')}, or ~ before it for its absence.`,
      );
    }
  }
  return texts;
}

/** `A,B<C`: levels from causes to effects. */
function levelsOf(typed: unknown, { factors }: Table): string[][] {
  if (typed === undefined) return [];
  return String(typed)
    .split('<')
    .map((level) => namesOf(level, '--ordering', factors));
}

/** What --json writes. */
function analysisOut(table: Table, { settings, outcomes, complex }: Analysis, shown: number) {
  return {
    kind: table.kind,
    factors: table.factors,
    cases: table.cases.length,
    con: settings.con,
    cov: settings.cov,
    outcomes: outcomes.map(({ outcome, solutions }) => ({
      outcome: literalText(table, outcome),
      solutions: solutions.map(({ disjunction, consistency, coverage, complexity }) => ({
        solution: disjunctionText(table, disjunction),
        consistency,
        coverage,
        complexity,
      })),
    })),
    combinations: complex.combinations,
    tried: complex.tried,
    found: complex.solutions.length,
    complex: complex.solutions.slice(0, shown).map(({ parts, ...fit }) => ({
      parts: parts.map(({ outcome, disjunction }) => ({
        outcome: literalText(table, outcome),
        solution: disjunctionText(table, disjunction),
      })),
      ...fit,
    })),
  };
}
