import type { Kind } from '../record/kinds.ts';
import { type CasusRecord, find } from '../record/record.ts';
import { leafText } from './condition-text.ts';
import { countsText, type FigureSaid, figureText } from './figure-text.ts';
import { inLang, type Lang } from './lang.ts';
import { messagesIn } from './messages/index.ts';
import { namesIn } from './names.ts';

type Texted = { readonly en: string; readonly ru?: string | undefined };

/** One line that tells what a thing of the record is, whatever its kind. */
export function titleOf(record: CasusRecord, kind: Kind, thing: object, lang: Lang): string {
  const fields = thing as Record<string, unknown>;
  const names = namesIn(record, lang);
  if (kind === 'membership') {
    return `${names.actor(String(fields.member))} — ${names.compact(String(fields.of))}`;
  }
  if (kind === 'argument') return `${text(fields.cause, lang)} → ${text(fields.effect, lang)}`;
  if (kind === 'claim') return sayingText(record, fields.says as object, lang);
  for (const field of [
    'name',
    'title',
    'term',
    'matter',
    'question',
    'summary',
    'says',
    'asks',
    'supposes',
  ]) {
    const value = fields[field];
    if (typeof value === 'string') return value;
    if (isText(value)) return inLang(value, lang);
  }
  return String(fields.id);
}

function sayingText(record: CasusRecord, says: object, lang: Lang): string {
  const t = messagesIn(lang);
  const saying = says as Record<string, unknown>;
  if (typeof saying.label === 'string') return `“${saying.label}”`;
  if (isText(saying.statement)) return inLang(saying.statement, lang);
  if (typeof saying.atom === 'string') {
    const args = saying.args as Record<string, string>;
    const statement = leafText(record, { kind: 'atom', of: saying.atom, args }, lang);
    return saying.holds === 'no' ? `${t.truth.no}: ${statement}` : statement;
  }
  const figure = says as FigureSaid;
  const measure = find(record, 'measure', figure.figure);
  const side = figure.side === 'both' ? t.both : namesIn(record, lang).actor(figure.side);
  return `${inLang(measure?.name ?? { en: figure.figure }, lang)}, ${side}: ${figureText(figure, record, lang)}${countsText(figure, record, lang)}`;
}

function text(value: unknown, lang: Lang): string {
  return isText(value) ? inLang(value, lang) : '';
}

function isText(value: unknown): value is Texted {
  return value !== null && typeof value === 'object' && 'en' in value;
}
