import { list } from '../../record/record.ts';
import { type Block, heading, items } from '../blocks.ts';
import { inLang } from '../lang.ts';
import type { Context } from './context.ts';
import type { Dossier } from './model.ts';

/** What those ask for who write of the incident, each with whom they ask. */
export function recommendedBlocks(
  { known, knownOn }: Dossier,
  { record, t, lang, names, ref }: Context,
): Block[] {
  const speakers = new Set<string>(known.claims.flatMap(({ speaker }) => speaker));
  const published = (source: string) => {
    const date = record.tables.source.get(source)?.published;
    return date === undefined || date === 'unknown' ? Number.POSITIVE_INFINITY : date.latest;
  };
  const own = list(record, 'recommendation').filter(
    ({ by, cite }) =>
      by.some((one) => speakers.has(one)) &&
      (knownOn === undefined || cite.some(({ source }) => published(source) <= knownOn)),
  );
  if (own.length === 0) return [];
  return [
    heading(2, t.dossier.recommended),
    items(
      own.map(({ by, addressees, to, asks, cite }) => {
        const whom = [...addressees.map(names.actor), ...(to ? [inLang(to, lang)] : [])];
        const who = [by.map(names.actor).join(', '), whom.join(', ')].filter(Boolean).join(' → ');
        return { text: `${who}: ${inLang(asks, lang)} ${ref(cite)}` };
      }),
    ),
  ];
}
