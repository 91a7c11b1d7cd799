import type { ClauseAnswers, Finding } from '../../law/finding.ts';
import type { Pivot } from '../../law/pivots.ts';
import { type Leaf, leavesOf, reasonsFor } from '../../law/trace.ts';
import type { Cite } from '../../record/parts.ts';
import { find, get } from '../../record/record.ts';
import { type Block, heading, items, paragraph, table } from '../blocks.ts';
import { bearerText, leafText, optionText } from '../condition-text.ts';
import { dateText } from '../date-text.ts';
import { inLang } from '../lang.ts';
import type { Context } from './context.ts';
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
    paragraph(t.dossier.owedIntro),
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

/** The rule of decision, where the clause has one: whether anybody could stop it is half the story. */
function ruleOf(byAccount: readonly ClauseAnswers[], { t }: Context): string[] {
  const decision = byAccount[0]?.findings[0]?.decision;
  if (!decision) return [];
  const { rule, smallestStart } = decision;
  return [rule === 'supporters' ? t.supporters(smallestStart.join(` ${t.or} `)) : t.rule[rule]];
}

/** `yes: answered in part` where all agree; else each answer with the accounts that give it. */
function groupedAnswers(byAccount: readonly ClauseAnswers[], context: Context): string {
  const { t, names } = context;
  const ways = byAccount[0]?.findings ?? [];
  const lines = ways.map((way, i) => {
    const groups = Map.groupBy(byAccount, (answer) => answerText(answer.findings[i], context));
    const options = Object.values(way.readings).join(', ');
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

function wayText({ readings }: Finding, { record, lang }: Context): string {
  return Object.entries(readings)
    .map(([id, option]) => optionText(find(record, 'reading', id), option, lang))
    .join(', ');
}

/** A provision that was not read whole says so wherever it is named. */
function textMark(clause: CommitmentRow['clause'], t: Context['t']): string[] {
  return clause.text === 'full' ? [] : [t.textMark[clause.text]];
}

function commitmentName(
  clause: CommitmentRow['clause'],
  { t, lang, names }: Context,
  rule: readonly string[] = [],
): string {
  const remarks = [clause.id, ...rule, ...textMark(clause, t)].join(', ');
  return `${names.compact(clause.instrument)}, ${clause.article}: ${inLang(clause.title, lang)} (${remarks})`;
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

/** One commitment: the answers, the questions behind them, who decides, what would change it. */
function commitmentBlocks(row: CommitmentRow, dossier: Dossier, context: Context): Block[] {
  const { record, t, lang, ref, names } = context;
  const { clause, byAccount } = row;
  const accounts = dossier.accounts.map((account) => inLang(account.name, lang));
  const ways = byAccount[0]?.findings.map((finding) => finding.readings) ?? [];
  const answers = ways.map((_, i) => [
    byAccount[0]?.findings[i] ? wayText(byAccount[0].findings[i], context) : '',
    ...byAccount.map((answer) => answerText(answer.findings[i], context)),
  ]);
  const questions = leavesAcross(byAccount).map((leaf) => [
    leafText(record, leaf, lang),
    ...byAccount.map((answer) => {
      const mine = answer.findings.flatMap(({ because }) => leavesOf(because));
      const found = mine.find(({ key }) => key === leaf.key);
      return found ? evidenceText(found, context) : '';
    }),
  ]);
  const notes = [
    `${t.clause.bearer}: ${bearerText(record, clause, lang)}. ${inLang(clause.summary, lang)} ${ref(clause.cite)}`,
    `${t.text[clause.text]}.`,
    ...decisionTexts(byAccount[0]?.findings[0], context),
    ...oddityTexts(byAccount, context),
    ...pivotTexts(byAccount, context),
    ...outcomeTexts(byAccount, context),
  ];
  const name = names.compact(clause.instrument);
  const from =
    clause.from === 'unknown' ? t.date.unknown : dateText(clause.from[0]?.on ?? 'unknown', lang);
  return [
    heading(
      3,
      `${name}, ${clause.article}: ${inLang(clause.title, lang)} (${t.kind[clause.kind]}; ${t.clause.inForce} ${t.date.since(from)}) ${clause.id}`,
    ),
    ...(ways.length > 1 ? [table([t.dossier.reading, ...accounts], answers)] : []),
    table([t.table.question, ...accounts], questions),
    items(notes.map((text) => ({ text }))),
  ];
}

function answerText(finding: Finding | undefined, { t }: Context): string {
  if (!finding) return '';
  const { outcome, late } = finding.result;
  if (finding.trigger === 'open') return t.truth.open;
  const said = `${t.truth[finding.trigger]}: ${t.outcome[outcome]}`;
  return late ? `${said} (${t.outcomeLate})` : said;
}

/** Why a question has its answer under an account, with the passages. */
export function evidenceText(leaf: Leaf, { record, t, ref }: Context): string {
  const { evidence, truth } = leaf;
  const answer = t.truth[truth];
  const cited = (cites: readonly Cite[]) => {
    const numbers = ref(cites);
    return numbers === '' ? '' : ` ${numbers}`;
  };
  switch (evidence.kind) {
    case 'claims': {
      const cites = evidence.taken.flatMap((id) => get(record, 'claim', id).cite);
      const why =
        evidence.why === 'said' || evidence.why === 'denied' ? '' : `: ${t.evidence[evidence.why]}`;
      return `${answer}${why}${cited(cites)}`;
    }
    case 'requests': {
      const cites = [
        ...evidence.requests.flatMap((id) => get(record, 'request', id).cite),
        ...evidence.silences.flatMap((id) => get(record, 'silence', id).cite ?? []),
      ];
      return `${answer}: ${t.evidence[evidence.why]}${cited(cites)}`;
    }
    case 'spells': {
      if (evidence.spells.length === 0) {
        const why = evidence.listed === 'some' ? t.evidence.partlyListed : t.evidence.notListed;
        return `${answer}: ${why}`;
      }
      const spells = evidence.spells.filter((spell) => spell.truth === truth);
      const cites = spells.flatMap(({ membership }) => {
        const { from } = get(record, 'membership', membership);
        return from === 'unknown' ? [] : (from[0]?.cite ?? []);
      });
      return `${answer}${cited(cites)}`;
    }
    case 'territory':
      return `${answer}${cited(evidence.cite)}`;
    case 'assumed':
      return answer;
  }
}

function decisionTexts(finding: Finding | undefined, { t, names }: Context): string[] {
  const decision = finding?.decision;
  if (!decision) return [];
  const rule = t.rule[decision.rule];
  const body = decision.body ? names.actor(decision.body) : t.none;
  const inferred = decision.inferred ? ` (${t.dossier.inferred})` : '';
  const sides = decision.sidesWithVeto.map(names.actor).join(', ');
  const vetoes =
    decision.vetoHolders.length > 0
      ? t.dossier.vetoes(decision.vetoHolders.length, sides)
      : t.dossier.noVeto;
  const start = t.dossier.start(decision.smallestStart.join(` ${t.or} `));
  return [`${t.dossier.decides(body, rule)}${inferred}. ${vetoes} ${start}`];
}

function oddityTexts(byAccount: readonly ClauseAnswers[], { t, names }: Context): string[] {
  const relevant = byAccount.flatMap((answer) =>
    answer.findings
      .filter((finding) => finding.trigger !== 'no')
      .flatMap(({ oddities }) => oddities),
  );
  return [...new Set(relevant.map(({ kind, actor }) => t.oddity[kind](names.actor(actor))))];
}

/** What would trigger it, said once for all accounts of which the same is true. */
function pivotTexts(byAccount: readonly ClauseAnswers[], context: Context): string[] {
  const { t, names } = context;
  const said = Map.groupBy(byAccount, ({ pivots: { open, pivots } }) => {
    if (open.length === 0) return '';
    if (!pivots) return t.dossier.pivotsBeyond(open.length);
    const worlds = pivots.filter(({ answer }) => answer === 'yes');
    return worlds.map((pivot) => pivotText(pivot, context)).join(`; ${t.or} `);
  });
  return [...said]
    .filter(([worlds]) => worlds !== '')
    .map(([worlds, accounts]) => {
      const under = accounts.map(({ account }) => names.account(account)).join(', ');
      return `${t.dossier.ifOnly} (${t.dossier.forAccount(under)}): ${worlds}.`;
    });
}

/** What a pivot settles, as words. */
export function pivotText(pivot: Pivot, { record, t, lang }: Context): string {
  const readings = Object.entries(pivot.readings).map(([id, option]) =>
    optionText(find(record, 'reading', id), option, lang),
  );
  const leaves = pivot.leaves.map(({ leaf, as }) => {
    const text = leafText(record, leaf, lang);
    return as === 'yes' ? text : `${t.truth.no}: ${text}`;
  });
  return [...readings, ...leaves].join(` ${t.and} `);
}

function outcomeTexts(
  byAccount: readonly ClauseAnswers[],
  { record, t, names, lang, ref }: Context,
): string[] {
  const ids = byAccount.flatMap((answer) => answer.findings.flatMap(({ result }) => result.by));
  const counted = [...new Set(ids)].map((id) => {
    const response = get(record, 'response', id);
    return `${dateText(response.on, lang)} ${names.actor(response.actor)}: ${names.act(response.act)} ${ref(response.cite)}`;
  });
  return counted.length === 0 ? [] : [`${t.table.outcome}: ${counted.join('; ')}`];
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
          .join('; ') || t.dossier.inForceOpen,
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
    findings[0] ? reasonsFor(findings[0].because) : [],
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

function leavesAcross(byAccount: readonly ClauseAnswers[]): Leaf[] {
  const found = new Map<string, Leaf>();
  for (const answer of byAccount) {
    for (const finding of answer.findings) {
      for (const leaf of leavesOf(finding.because))
        if (!found.has(leaf.key)) found.set(leaf.key, leaf);
    }
  }
  return [...found.values()];
}
