import type { Entity, Kind } from '../record/kinds.ts';
import type { Cite } from '../record/parts.ts';
import type { CasusRecord } from '../record/record.ts';
import { findActor } from '../record/record.ts';
import { afterItems } from './after/items.ts';
import { afterTexts } from './after/texts.ts';
import { type Block, heading, type Item, items, paragraph } from './blocks.ts';
import type { CalledOn } from './called.ts';
import { sumText } from './claims-blocks.ts';
import { disputesOf } from './contradictions.ts';
import { dateText } from './date-text.ts';
import { contextOf } from './dossier/context.ts';
import { computed } from './dossier/model.ts';
import { inLang, type Lang } from './lang.ts';
import { titleOf } from './title.ts';
import { languageWord } from './value-words.ts';

/** One thing of the record with all its fields, names for ids, and its sources as notes. */
export function showBlocks(
  record: CasusRecord,
  kind: Kind,
  thing: object,
  called: readonly CalledOn[],
  alike: readonly { readonly id: string }[],
  lang: Lang,
): Block[] {
  const context = contextOf(record, lang);
  const { t, names, ref, notes } = context;
  /** What an id or a code is called; of a language it may be spelt as a state is, ru or uz. */
  const nameOf = (key: string, text: string): string | undefined => {
    if (key === 'lang') return languageWord(text, lang);
    return key !== 'id' && findActor(record, text) ? names.actor(text) : undefined;
  };
  const itemOf = (key: string, value: unknown): Item | undefined => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
    if (key === 'cite' && Array.isArray(value)) return { text: ref(value as Cite[]) };
    if (value === null || typeof value !== 'object') {
      const text = String(value);
      const name = nameOf(key, text);
      return { text: `${key}: ${text}${name === undefined ? '' : ` (${name})`}` };
    }
    if ('edtf' in value && 'earliest' in value)
      return { text: `${key}: ${dateText(value as never, lang)}` };
    if (Array.isArray(value)) {
      if (value.every((part) => typeof part === 'string'))
        return { text: `${key}: ${value.join(', ')}` };
      return { text: key, items: value.flatMap((part, i) => itemOf(String(i + 1), part) ?? []) };
    }
    return { text: key, items: Object.entries(value).flatMap(([k, v]) => itemOf(k, v) ?? []) };
  };
  const id = String((thing as { id: string }).id);
  const place = record.placeOf(id);
  const disputes = disputesOf(record, id);
  const result =
    kind === 'computation' ? computed(record, thing as Entity<'computation'>) : undefined;
  return [
    heading(2, titleOf(record, kind, thing, lang)),
    paragraph(`${kind}${place ? `, ${place.file}:${place.line}` : ''}`),
    ...called.map(({ name, fits, cite }) => {
      const perhaps = fits === 'open' ? ` (${t.query.perhaps})` : '';
      return paragraph(`${t.query.called(inLang(name, lang))}${perhaps} ${ref(cite)}`);
    }),
    ...(alike.length > 0
      ? [
          paragraph(
            `${t.query.alike}: ${alike.map((one) => `${names.place(one.id)} (${one.id})`).join('; ')}.`,
          ),
        ]
      : []),
    ...(disputes.length > 0 ? [paragraph(`${t.query.disputed(disputes.join(', '))}.`)] : []),
    ...(result ? [paragraph(sumText(result, context))] : []),
    items(Object.entries(thing).flatMap(([key, value]) => itemOf(key, value) ?? [])),
    ...(kind === 'recommendation'
      ? [
          heading(2, afterTexts(lang).heading),
          items(afterItems(thing as Entity<'recommendation'>, context)),
        ]
      : []),
    ...(notes().length > 0 ? [heading(2, t.dossier.sources), items(notes())] : []),
  ];
}
