import { readingsIn } from '../law/evaluate.ts';
import type { Entity } from '../record/kinds.ts';
import type { Ending } from '../record/parts.ts';
import { type CasusRecord, find } from '../record/record.ts';
import { type Block, heading, items, paragraph } from './blocks.ts';
import { bearerText, conditionItems } from './condition-text.ts';
import { dateText } from './date-text.ts';
import { contextOf } from './dossier/context.ts';
import { inLang, type Lang } from './lang.ts';

/** One version of a provision for a reader: our words, the condition, readings, who decides. */
export function clauseBlocks(record: CasusRecord, clause: Entity<'clause'>, lang: Lang): Block[] {
  const context = contextOf(record, lang);
  const { t, names, ref, notes } = context;
  const instrument = find(record, 'instrument', clause.instrument);
  const duty = inLang(find(record, 'duty', clause.act)?.name ?? { en: clause.act }, lang);
  const start =
    clause.from === 'unknown'
      ? t.date.unknown
      : clause.from.map(({ on, cite }) => `${dateText(on, lang)} ${ref(cite)}`).join(` ${t.or} `);
  const who = bearerText(record, clause, lang);
  const within = clause.within?.words ? `, ${inLang(clause.within.words, lang)}` : '';
  return [
    heading(
      2,
      `${inLang(instrument?.name ?? { en: clause.instrument }, lang)}, ${inLang(clause.article, lang)}: ${inLang(clause.title, lang)}`,
    ),
    paragraph(
      `${clause.id}: ${t.kind[clause.kind]}; ${instrument ? t.binding[instrument.binding] : ''}; ${t.clause.inForce} ${t.date.span(start, endText(clause.to, lang))}; ${t.text[clause.text]}.`,
    ),
    heading(3, t.clause.words),
    paragraph(`${inLang(clause.summary, lang)} ${ref(clause.cite)}`),
    heading(3, t.clause.condition),
    items([conditionItems(record, clause.when, lang)]),
    heading(3, t.clause.bearer),
    paragraph(capital(`${t.kindSentence[clause.kind](who, duty)}${within}.`)),
    ...(clause.decides
      ? [
          heading(3, t.clause.decides),
          paragraph(
            `${clause.decides.body ? `${names.actor(clause.decides.body)}: ` : ''}${ruleText(clause.decides.rule, t)}${clause.decides.inferred ? ` (${t.dossier.inferred})` : ''} ${ref(clause.decides.cite)}`,
          ),
        ]
      : []),
    ...readingBlocks(record, clause, lang, context),
    ...(clause.notes.length > 0
      ? [
          heading(3, t.clause.notes),
          items(clause.notes.map((note) => ({ text: `${inLang(note, lang)} ${ref(note.cite)}` }))),
        ]
      : []),
    heading(3, t.dossier.sources),
    items(notes()),
  ];
}

function readingBlocks(
  record: CasusRecord,
  clause: Entity<'clause'>,
  lang: Lang,
  { t, names, ref }: ReturnType<typeof contextOf>,
): Block[] {
  const used = readingsIn(clause.when).keys();
  return [...used].flatMap((id) => {
    const reading = find(record, 'reading', id);
    if (!reading) return [];
    return [
      heading(3, `${t.clause.readings}: ${inLang(reading.question, lang)} (${id})`),
      items(
        reading.options.map((option) => ({
          text: `${inLang(option.label, lang)} (${option.id})`,
          items: option.proponents.map((proponent) => ({
            text: `${proponent.who ? `${names.actor(proponent.who)}: ` : ''}${inLang(proponent.says, lang)} ${ref(proponent.cite)}`,
          })),
        })),
      ),
    ];
  });
}

function ruleText(
  rule: NonNullable<Entity<'clause'>['decides']>['rule'],
  t: ReturnType<typeof contextOf>['t'],
): string {
  if (typeof rule === 'string') return t.rule[rule];
  return `${t.rule.supporters}: ${rule.supporters.join(` ${t.or} `)}`;
}

function endText(to: Ending, lang: Lang): string {
  if (to === 'unknown') return dateText('unknown', lang);
  return to.map(({ on }) => dateText(on, lang)).join('; ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
