import type { Day } from '../../base/day.ts';
import type { Entity } from '../../record/kinds.ts';
import type { Cite } from '../../record/parts.ts';
import { get } from '../../record/record.ts';
import type { Item } from '../blocks.ts';
import { dateText } from '../date-text.ts';
import type { Context } from '../dossier/context.ts';
import { titleOf } from '../title.ts';
import { afterOf, type LaterAct } from './after.ts';
import { afterTexts } from './texts.ts';

type Recommendation = Entity<'recommendation'>;

/** What came after a recommendation: what a source says followed it, and what is only later. */
export function afterItems(one: Recommendation, context: Context): Item[] {
  const t = afterTexts(context.lang);
  const { published, followed, later, others } = afterOf(context.record, one);
  const said: Item =
    followed.length === 0
      ? { text: t.nobodySays }
      : {
          text: `${t.followed}:`,
          items: followed.map(({ act, cite }) => ({ text: actText(act, cite, context) })),
        };
  if (one.addressees.length === 0) return [said, { text: t.unnamed }];
  if (published === undefined) return [said, { text: t.undated }];
  const acts = later.map((act) => ({ text: actText(act, act.cite, context) }));
  return [
    said,
    acts.length === 0 ? { text: t.none } : { text: `${t.later}:`, items: acts },
    ...(others > 0 ? [{ text: t.others(others) }] : []),
  ];
}

/**
 * The same in short, as a sentence on the line of the recommendation and the acts below it. That nobody
 * says or can say anything is left out.
 */
export function afterInShort(
  one: Recommendation,
  context: Context,
  until: Day | undefined,
): { readonly words: string; readonly items: Item[] } {
  const t = afterTexts(context.lang);
  const { published, followed, later } = afterOf(context.record, one, until);
  const known = one.addressees.length > 0 && published !== undefined;
  return {
    words: !known ? '' : later.length === 0 ? t.none : `${t.later}:`,
    items: [
      ...later.map((act) => ({ text: actText(act, act.cite, context) })),
      ...followed.map(({ act, cite }) => ({
        text: `${t.followed}: ${actText(act, cite, context)}`,
      })),
    ],
  };
}

function actText(act: LaterAct, cite: readonly Cite[], { record, lang, ref }: Context): string {
  const title = titleOf(record, act.kind, get(record, act.kind, act.id), lang);
  return `${dateText(act.on, lang)}: ${title} ${ref(cite)}`;
}
