import type { ClauseAnswers } from '../../law/finding.ts';
import { type Leaf, leavesOf, reasonsFor } from '../../law/trace.ts';
import { type Block, heading, paragraph, table } from '../blocks.ts';
import { leafText } from '../condition-text.ts';
import { inLang } from '../lang.ts';
import {
  answerText,
  commitmentName,
  leavesAcross,
  ruleOf,
  textMark,
  wayText,
} from './answer-text.ts';
import { commitmentBlocks } from './commitment.ts';
import type { Context } from './context.ts';
import { evidenceText } from './evidence-text.ts';
import type { CommitmentRow, Dossier } from './model.ts';

/** How much of a dossier is written out. */
export type Detail = 'digest' | 'full';

/**
 * What was owed, direction by direction: every commitment that anybody's account triggers or leaves
 * in doubt as one line with what it turns on, then the full working of the duties to help the
 * victim, or, in full detail, of all.
 */
export function owedBlocks(dossier: Dossier, context: Context, detail: Detail): Block[] {
  const { t, names } = context;
  if (dossier.accounts.length === 0) {
    return [heading(2, t.dossier.owed), paragraph(t.dossier.nothingSaid)];
  }
  const { directions } = dossier.incident;
  const alike = (verdict: CommitmentRow['verdict']) =>
    dossier.answers.filter(
      (row) =>
        row.direction === directions[0] &&
        verdictsOf(dossier, row.clause.id).every((other) => other === verdict),
    );
  return [
    heading(2, t.dossier.owed),
    paragraph(
      [...(directions.length > 1 ? [t.dossier.bothDirections] : []), t.dossier.owedIntro].join(' '),
    ),
    ...directions.flatMap((direction) => {
      const rows = dossier.answers.filter((row) => row.direction === direction);
      const of = (...verdicts: CommitmentRow['verdict'][]) =>
        rows.filter(({ verdict }) => verdicts.includes(verdict));
      const onlyHere = (verdict: CommitmentRow['verdict']) =>
        of(verdict).filter(
          ({ clause }) => !alike(verdict).some((row) => row.clause.id === clause.id),
        );
      const workings = of('yes', 'depends').filter(
        ({ clause }) => detail === 'full' || isDutyToHelp(clause),
      );
      return [
        heading(
          2,
          t.dossier.direction(names.actor(direction.attacker), names.actor(direction.victim)),
        ),
        ...answerTable(of('yes', 'depends'), context),
        ...workings.flatMap((row) => commitmentBlocks(row, dossier, context)),
        ...plainTable(onlyHere('open'), t.dossier.nobody, 'open', context),
        ...plainTable(onlyHere('no'), t.dossier.never, 'no', context),
      ];
    }),
    ...(directions.length > 1 ? [heading(2, t.dossier.eitherDirection)] : []),
    ...plainTable(alike('open'), t.dossier.nobody, 'open', context),
    ...plainTable(alike('no'), t.dossier.never, 'no', context),
  ];
}

function verdictsOf(dossier: Dossier, clause: string): CommitmentRow['verdict'][] {
  return dossier.answers.filter((row) => row.clause.id === clause).map(({ verdict }) => verdict);
}

/** A duty of each party towards the victim: what a casus foederis is about. */
function isDutyToHelp(clause: CommitmentRow['clause']): boolean {
  return clause.kind === 'duty' && clause.towards === 'victim' && 'eachPartyOf' in clause.bearer;
}

/** A line a commitment: the answers, grouped by who gives them, and the questions they turn on. */
function answerTable(rows: readonly CommitmentRow[], context: Context): Block[] {
  if (rows.length === 0) return [];
  const { t, lang } = context;
  return [
    table(
      [t.table.clause, t.table.answer, t.dossier.turnsOn],
      rows.map(({ clause, byAccount }) => [
        `${inLang(clause.title, lang)} (${[clause.id, t.kind[clause.kind], ...ruleOf(byAccount, context), ...textMark(clause, t)].join(', ')})`,
        groupedAnswers(byAccount, context),
        turningLeaves(byAccount)
          .map((leaf) => leafText(context.record, leaf, lang))
          .join('; '),
      ]),
    ),
  ];
}

/** `yes: answered in part` where all agree; else each answer with the accounts that give it. */
function groupedAnswers(byAccount: readonly ClauseAnswers[], context: Context): string {
  const { t, names } = context;
  const ways = byAccount[0]?.findings ?? [];
  const lines = ways.map((way, i) => {
    const groups = Map.groupBy(byAccount, (answer) => answerText(answer.findings[i], context));
    const options = wayText(way, context);
    const said =
      groups.size === 1
        ? ([...groups.keys()][0] ?? '')
        : [...groups]
            .map(
              ([answer, accounts]) =>
                `${answer} — ${accounts.map(({ account }) => names.account(account)).join(', ')}`,
            )
            .join('\n');
    return { options, said };
  });
  const everyWay = new Set(lines.map(({ said }) => said)).size === 1;
  if (everyWay) return lines[0]?.said ?? t.truth.open;
  return lines.map(({ options, said }) => `[${options}] ${said}`).join('\n');
}

/** The questions on which the accounts differ or which one of them leaves open. */
function turningLeaves(byAccount: readonly ClauseAnswers[]): Leaf[] {
  const all = byAccount.flatMap((answer) =>
    answer.findings.flatMap(({ because }) => leavesOf(because)),
  );
  return leavesAcross(byAccount).filter((leaf) => {
    const truths = new Set(all.filter(({ key }) => key === leaf.key).map(({ truth }) => truth));
    return truths.size > 1 || truths.has('open');
  });
}

/** Commitments that come out alike everywhere: a line each, with the questions that decide it. */
function plainTable(
  rows: readonly CommitmentRow[],
  title: string,
  truth: 'no' | 'open',
  context: Context,
): Block[] {
  if (rows.length === 0) return [];
  const { record, t, lang } = context;
  return [
    heading(3, title),
    table(
      [t.table.clause, truth === 'no' ? t.dossier.because : t.dossier.missing],
      rows.map(({ clause, byAccount }) => [
        commitmentName(clause, context, ruleOf(byAccount, context)),
        decidingLeaves(byAccount, truth)
          .map((leaf) => `${leafText(record, leaf, lang)}: ${evidenceText(leaf, context)}`)
          .join('; '),
      ]),
    ),
  ];
}

/**
 * Why every account answers alike: for `no` the questions that suffice, the same for all accounts
 * where there are such; for `open` all that leave it so.
 */
function decidingLeaves(byAccount: readonly ClauseAnswers[], truth: 'no' | 'open'): Leaf[] {
  const perAccount = byAccount.map(({ findings }) =>
    findings[0]?.because.truth === truth ? reasonsFor(findings[0].because) : [],
  );
  const [first = []] = perAccount;
  const everywhere = (reason: readonly Leaf[]) =>
    perAccount.every((reasons) =>
      reasons.some(
        (other) => other.map(({ key }) => key).join() === reason.map(({ key }) => key).join(),
      ),
    );
  if (truth === 'no') return [...(first.find(everywhere) ?? first[0] ?? [])];
  return [...new Map(first.flat().map((leaf) => [leaf.key, leaf])).values()];
}
