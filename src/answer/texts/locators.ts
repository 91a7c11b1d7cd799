import * as z from 'zod';
import { citesIn } from '../../record/cites-in.ts';
import { KIND_NAMES, type Kind } from '../../record/kinds.ts';
import { findLocator, foldText } from '../../record/locator.ts';
import { type CasusRecord, list } from '../../record/record.ts';
import type { LibraryText } from '../../record/text-layer.ts';

/** The words by which a thing of the record says where in a source it stands, and where that is. */
export interface LocatorInTexts {
  readonly at: string;
  readonly by: readonly { readonly kind: Kind; readonly id: string }[];
  /** Where the words stand, in UTF-16 code units; a text where they do not is not named. */
  readonly found: readonly {
    readonly text: string;
    readonly passages: readonly { readonly start: number; readonly end: number }[];
  }[];
}

export const locatorForm = z.strictObject({
  at: z.string(),
  by: z.array(z.strictObject({ kind: z.string(), id: z.string() })),
  found: z.array(
    z.strictObject({
      text: z.string(),
      passages: z.array(z.strictObject({ start: z.int(), end: z.int() })),
    }),
  ),
});

/** Every locator of a source, with the things that cite it, looked up in texts of that source. */
export function locatorsInTexts(
  record: CasusRecord,
  source: string,
  texts: readonly LibraryText[],
): LocatorInTexts[] {
  const citing = new Map<string, { kind: Kind; id: string }[]>();
  for (const kind of KIND_NAMES) {
    for (const thing of list(record, kind) as { id: string }[]) {
      for (const { cite } of citesIn(thing)) {
        if (cite.source !== source || cite.at === undefined) continue;
        const by = citing.get(cite.at) ?? [];
        if (by.at(-1)?.id !== thing.id) by.push({ kind, id: thing.id });
        citing.set(cite.at, by);
      }
    }
  }
  const folded = texts.map((text) => ({ text: textId(text), folded: foldText(text.text) }));
  return [...citing].map(([at, by]) => ({
    at,
    by,
    found: folded
      .map(({ text, folded }) => ({ text, passages: findLocator(folded, at) }))
      .filter(({ passages }) => passages.length > 0),
  }));
}

const LAYER = /([0-9a-f]{64})\.txt$/;

/** What a text is asked for by: the name of its layer, or of its file. */
export function textId({ path, name, layer }: LibraryText): string {
  return (layer && LAYER.exec(path)?.[1]) ?? name;
}
