import type { ClauseAnswers, Finding } from '../../law/finding.ts';
import { type Leaf, leavesOf } from '../../law/trace.ts';
import { find } from '../../record/record.ts';
import { optionText } from '../condition-text.ts';
import { inLang } from '../lang.ts';
import type { Context } from './context.ts';
import type { CommitmentRow } from './model.ts';

/** The answer of one finding, with what became of the commitment where it was triggered. */
export function answerText(finding: Finding | undefined, { t }: Context): string {
  if (!finding) return '';
  const { outcome, late } = finding.result;
  if (finding.trigger === 'open') return t.truth.open;
  const said = `${t.truth[finding.trigger]}: ${t.outcome[outcome]}`;
  return late ? `${said} (${t.outcomeLate})` : said;
}

/** The options that a finding takes of the readings. */
export function wayText({ readings }: Finding, { record, lang }: Context): string {
  return Object.entries(readings)
    .map(([id, option]) => optionText(find(record, 'reading', id), option, lang))
    .join(', ');
}

/** The rule of decision, where the clause has one: whether anybody could stop it is half the story. */
export function ruleOf(byAccount: readonly ClauseAnswers[], { t }: Context): string[] {
  const decision = byAccount[0]?.findings[0]?.decision;
  if (!decision) return [];
  const { rule, smallestStart } = decision;
  return [rule === 'supporters' ? t.supporters(smallestStart.join(` ${t.or} `)) : t.rule[rule]];
}

/** A provision that was not read whole says so wherever it is named. */
export function textMark(clause: CommitmentRow['clause'], t: Context['t']): string[] {
  return clause.text === 'full' ? [] : [t.textMark[clause.text]];
}

/** Treaty, article, title, id, and what a reader must know beside them. */
export function commitmentName(
  clause: CommitmentRow['clause'],
  { t, lang, names }: Context,
  rule: readonly string[] = [],
): string {
  const remarks = [clause.id, ...rule, ...textMark(clause, t)].join(', ');
  return `${names.compact(clause.instrument)}, ${inLang(clause.article, lang)}: ${inLang(clause.title, lang)} (${remarks})`;
}

/** Every question that some account is asked, once, in the order of the condition. */
export function leavesAcross(byAccount: readonly ClauseAnswers[]): Leaf[] {
  const found = new Map<string, Leaf>();
  for (const answer of byAccount) {
    for (const finding of answer.findings) {
      for (const leaf of leavesOf(finding.because))
        if (!found.has(leaf.key)) found.set(leaf.key, leaf);
    }
  }
  return [...found.values()];
}
