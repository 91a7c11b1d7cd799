import type { Leaf } from '../law/trace.ts';
import type { Condition } from '../record/condition.ts';
import type { Entity } from '../record/kinds.ts';
import { type CasusRecord, find } from '../record/record.ts';
import { fillGaps } from '../record/sentence.ts';
import type { Item } from './blocks.ts';
import { inLang, type Lang } from './lang.ts';
import { messagesIn } from './messages/index.ts';
import { namesIn } from './names.ts';
import { type Said, said } from './said.ts';

/** The question of one leaf as a statement: "Tajikistan attacked Kyrgyzstan with arms". */
export function leafText(
  record: CasusRecord,
  { kind, of, args }: Pick<Leaf, 'kind' | 'of' | 'args'>,
  lang: Lang,
): string {
  const t = messagesIn(lang);
  const names = namesIn(record, lang);
  const name = (who: string): Said =>
    who === 'attacker' || who === 'victim' ? t.role[who] : names.said(who);
  if (kind === 'party') return t.condition.party(name(args.who ?? ''), names.said(of));
  if (kind === 'in-force') return t.condition.inForce;
  if (kind === 'area') {
    const area = find(record, 'area', of)?.name ?? { en: of };
    return t.condition.area(name(args.what ?? ''), said(area, lang));
  }
  const atom = find(record, 'atom', of);
  const sentence = inLang(atom?.sentence ?? { en: of }, lang);
  return fillGaps(sentence, ({ arg, form }) => name(args[arg] ?? arg)(form));
}

/** A condition as nested lines, for a reader of the clause. */
export function conditionItems(record: CasusRecord, condition: Condition, lang: Lang): Item {
  const t = messagesIn(lang).condition;
  const inner = (part: Condition) => conditionItems(record, part, lang);
  const compact = (id: string) => namesIn(record, lang).said(id);
  if ('all' in condition) {
    if (condition.all.length === 0) return { text: t.always };
    return { text: `${t.all}:`, items: condition.all.map(inner) };
  }
  if ('any' in condition) return { text: `${t.any}:`, items: condition.any.map(inner) };
  if ('not' in condition) return { text: `${t.not}:`, items: [inner(condition.not)] };
  if ('some' in condition)
    return { text: `${t.some(compact(condition.some))}:`, items: [inner(condition.where)] };
  if ('count' in condition) {
    return {
      text: `${t.count(condition.atLeast, compact(condition.count))}:`,
      items: [inner(condition.where)],
    };
  }
  if ('reading' in condition) {
    const reading = find(record, 'reading', condition.reading);
    return {
      text: t.reading(inLang(reading?.question ?? { en: condition.reading }, lang)),
      items: Object.entries(condition.options).map(([id, part]) => ({
        text: `${optionText(reading, id, lang)}:`,
        items: [inner(part)],
      })),
    };
  }
  return { text: leafText(record, leafOf(condition), lang) };
}

/** The name of an option of a reading. */
export function optionText(
  reading: Entity<'reading'> | undefined,
  option: string,
  lang: Lang,
): string {
  const found = reading?.options.find(({ id }) => id === option);
  return inLang(found?.label ?? { en: option }, lang);
}

type Asked = Exclude<
  Condition,
  { all: unknown } | { any: unknown } | { not: unknown } | { where: unknown } | { reading: unknown }
>;

function leafOf(condition: Asked): Pick<Leaf, 'kind' | 'of' | 'args'> {
  if ('atom' in condition) return { kind: 'atom', of: condition.atom, args: condition.args ?? {} };
  if ('party' in condition)
    return { kind: 'party', of: condition.party, args: { who: condition.who } };
  return { kind: 'area', of: condition.inArea, args: { what: condition.what } };
}

/** Who has to act, as words. */
export function bearerText(record: CasusRecord, clause: Entity<'clause'>, lang: Lang): string {
  const t = messagesIn(lang);
  const { bearer } = clause;
  if ('the' in bearer) return t.role[bearer.the]();
  if ('body' in bearer) return namesIn(record, lang).actor(bearer.body);
  const except = bearer.except.map((role) => t.bearer.except(t.role[role]));
  const who =
    'eachPartyOf' in bearer
      ? t.bearer.each(namesIn(record, lang).said(bearer.eachPartyOf))
      : t.bearer.any(namesIn(record, lang).said(bearer.anyPartyOf));
  return [who, ...except].join(', ');
}
