import type { Entity } from '../../record/kinds.ts';
import { type CasusRecord, list } from '../../record/record.ts';
import { afterInShort } from '../after/items.ts';
import { type Block, heading, items } from '../blocks.ts';
import { inLang } from '../lang.ts';
import type { Context } from './context.ts';
import type { Dossier } from './model.ts';

/** What those ask for who write of the incident; of a day, only what was published by then. */
export function recommendedIn(
  record: CasusRecord,
  { known, knownOn }: Pick<Dossier, 'known' | 'knownOn'>,
): Entity<'recommendation'>[] {
  const speakers = new Set<string>(known.claims.flatMap(({ speaker }) => speaker));
  const published = (source: string) => {
    const date = record.tables.source.get(source)?.published;
    return date === undefined || date === 'unknown' ? Number.POSITIVE_INFINITY : date.latest;
  };
  return list(record, 'recommendation').filter(
    ({ by, cite }) =>
      by.some((one) => speakers.has(one)) &&
      (knownOn === undefined || cite.some(({ source }) => published(source) <= knownOn)),
  );
}

/** Who asks whom: `Anna Jordanova → OSCE`. */
export function askingText(
  { by, addressees, to }: Entity<'recommendation'>,
  { lang, names }: Context,
): string {
  const whom = [...addressees.map(names.actor), ...(to ? [inLang(to, lang)] : [])];
  return [by.map(names.actor).join(', '), whom.join(', ')].filter(Boolean).join(' → ');
}

export function recommendedBlocks(dossier: Dossier, context: Context): Block[] {
  const { record, t, lang, ref } = context;
  const own = recommendedIn(record, dossier);
  if (own.length === 0) return [];
  return [
    heading(2, t.dossier.recommended),
    items(
      own.map((one) => {
        const asks = `${askingText(one, context)}: ${inLang(one.asks, lang)} ${ref(one.cite)}`;
        const { words, items } = afterInShort(one, context, dossier.knownOn);
        return { text: `${asks} ${words}`.trim(), items };
      }),
    ),
  ];
}
