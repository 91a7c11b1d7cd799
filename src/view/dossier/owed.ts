import type { ClauseAnswers, Finding } from '../../law/finding.ts';
import type { Pivot } from '../../law/pivots.ts';
import { type Leaf, leavesOf } from '../../law/trace.ts';
import type { Cite } from '../../record/parts.ts';
import { find, get } from '../../record/record.ts';
import { type Block, heading, items, paragraph, table } from '../blocks.ts';
import { bearerText, leafText, optionText } from '../condition-text.ts';
import { dateText } from '../date-text.ts';
import { inLang } from '../lang.ts';
import type { Context } from './context.ts';
import type { CommitmentRow, Dossier } from './model.ts';

/** What was owed, direction by direction: first what matters, then what nobody need argue about. */
export function owedBlocks(dossier: Dossier, context: Context): Block[] {
  const { t, names } = context;
  if (dossier.accounts.length === 0) {
    return [heading(2, t.dossier.owed), paragraph(t.dossier.nothingSaid)];
  }
  return [
    heading(2, t.dossier.owed),
    paragraph(t.dossier.owedIntro),
    ...dossier.incident.directions.flatMap((direction) => {
      const rows = dossier.answers.filter(
        (row) =>
          row.direction.attacker === direction.attacker &&
          row.direction.victim === direction.victim,
      );
      const of = (...verdicts: CommitmentRow['verdict'][]) =>
        rows.filter(({ verdict }) => verdicts.includes(verdict));
      return [
        heading(
          2,
          t.dossier.direction(names.actor(direction.attacker), names.actor(direction.victim)),
        ),
        ...of('yes', 'depends').flatMap((row) => commitmentBlocks(row, dossier, context)),
        ...plainTable(of('open'), t.dossier.nobody, t.dossier.missing, 'open', context),
        ...plainTable(of('no'), t.dossier.never, t.dossier.because, 'no', context),
      ];
    }),
  ];
}

/** One commitment: the answers, the questions behind them, who decides, what would change it. */
function commitmentBlocks(row: CommitmentRow, dossier: Dossier, context: Context): Block[] {
  const { record, t, lang, ref, names } = context;
  const { clause, byAccount } = row;
  const accounts = dossier.accounts.map((account) => inLang(account.name, lang));
  const ways = byAccount[0]?.findings.map((finding) => finding.readings) ?? [];
  const answers = ways.map((way, i) => [
    Object.entries(way)
      .map(([id, option]) => optionText(find(record, 'reading', id), option, lang))
      .join('; ') || t.clause.words,
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
    ...byAccount.flatMap((answer) => pivotTexts(answer, context)),
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
    table([t.dossier.reading, ...accounts], answers),
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
  const rule = t.rule[decision.rule as keyof typeof t.rule];
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

function pivotTexts(answer: ClauseAnswers, context: Context): string[] {
  const { t } = context;
  const under = t.dossier.forAccount(context.names.account(answer.account));
  const { open, pivots } = answer.pivots;
  if (open.length === 0) return [];
  if (!pivots) return [`${t.dossier.pivotsBeyond(open.length)} (${under})`];
  const triggering = pivots.filter((pivot) => pivot.answer === 'yes');
  if (triggering.length === 0) return [];
  const worlds = triggering.map((pivot) => pivotText(pivot, context)).join(`; ${t.or} `);
  return [`${t.dossier.ifOnly} (${under}): ${worlds}.`];
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
  column: string,
  truth: 'no' | 'open',
  context: Context,
): Block[] {
  if (rows.length === 0) return [];
  const { record, t, lang, names } = context;
  return [
    heading(3, title),
    table(
      [t.table.clause, column],
      rows.map(({ clause, byAccount }) => [
        `${names.compact(clause.instrument)}, ${clause.article}: ${inLang(clause.title, lang)} (${clause.id})`,
        decidingLeaves(byAccount, truth)
          .map((leaf) => `${leafText(record, leaf, lang)}: ${evidenceText(leaf, context)}`)
          .join('; '),
      ]),
    ),
  ];
}

/** The questions with that answer in every account: they decide it alone. Else those of the first. */
function decidingLeaves(byAccount: readonly ClauseAnswers[], truth: 'no' | 'open'): Leaf[] {
  const perAccount = byAccount.map((answer) =>
    (answer.findings[0] ? leavesOf(answer.findings[0].because) : []).filter(
      (leaf) => leaf.truth === truth,
    ),
  );
  const first = perAccount[0] ?? [];
  const shared = first.filter((leaf) =>
    perAccount.every((leaves) => leaves.some(({ key }) => key === leaf.key)),
  );
  if (truth === 'no') return (shared.length > 0 ? shared : first).slice(0, 1);
  return shared.length > 0 ? shared : first;
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
