import type { ClauseAnswers, Finding } from '../../law/finding.ts';
import { leavesOf } from '../../law/trace.ts';
import { get } from '../../record/record.ts';
import { type Block, heading, type Item, items, table } from '../blocks.ts';
import { bearerText, leafText } from '../condition-text.ts';
import { dateText } from '../date-text.ts';
import { inLang } from '../lang.ts';
import { answerText, leavesAcross, wayText } from './answer-text.ts';
import type { Context } from './context.ts';
import { evidenceText, pivotText } from './evidence-text.ts';
import type { CommitmentRow, Dossier } from './model.ts';

/** One commitment: the answers, the questions behind them, who decides, what would change it. */
export function commitmentBlocks(row: CommitmentRow, dossier: Dossier, context: Context): Block[] {
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
  ].map((text) => ({ text }));
  const name = names.compact(clause.instrument);
  const from =
    clause.from === 'unknown' ? t.date.unknown : dateText(clause.from[0]?.on ?? 'unknown', lang);
  return [
    heading(
      3,
      `${name}, ${inLang(clause.article, lang)}: ${inLang(clause.title, lang)} (${t.kind[clause.kind]}; ${t.clause.inForce} ${t.date.since(from)}) ${clause.id}`,
    ),
    ...(ways.length > 1 ? [table([t.dossier.reading, ...accounts], answers)] : []),
    table([t.table.question, ...accounts], questions),
    items([
      ...notes,
      ...pivotItems(byAccount, context),
      ...outcomeTexts(byAccount, context).map((text) => ({ text })),
    ]),
  ];
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
function pivotItems(byAccount: readonly ClauseAnswers[], context: Context): Item[] {
  const { t, names } = context;
  const worldsOf = ({ pivots: { open, pivots } }: ClauseAnswers): string[] => {
    if (open.length === 0) return [];
    if (!pivots) return [t.dossier.pivotsBeyond(open.length)];
    const worlds = pivots.filter(({ answer }) => answer === 'yes');
    return worlds.map((pivot) => pivotText(pivot, context));
  };
  const said = Map.groupBy(byAccount, (answer) => worldsOf(answer).join('\n'));
  return [...said.values()].flatMap((accounts) => {
    const worlds = accounts[0] ? worldsOf(accounts[0]) : [];
    const [world, ...more] = worlds;
    if (world === undefined) return [];
    const under = t.dossier.forAccount(
      accounts.map(({ account }) => names.account(account)).join(', '),
    );
    if (accounts[0]?.pivots.pivots === undefined) return [{ text: `${under}: ${world}` }];
    return more.length === 0
      ? [{ text: t.dossier.ifOnly(under, world) }]
      : [{ text: t.dossier.ifOneOf(under), items: worlds.map((text) => ({ text })) }];
  });
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
