import { citesIn } from '../../record/cites-in.ts';
import { type Entity, KIND_NAMES, type Kind } from '../../record/kinds.ts';
import type { CasusRecord } from '../../record/record.ts';
import { find, get } from '../../record/record.ts';
import { figureOf, resultText, speakersOf } from '../claims-blocks.ts';
import { disputesOf } from '../contradictions.ts';
import { contextOf } from '../dossier/context.ts';
import { computed } from '../dossier/model.ts';
import { inLang, type Lang } from '../lang.ts';
import { titleOf } from '../title.ts';
import { type Line, linesOf } from './lines.ts';
import { type Passage, passageOf } from './passage.ts';
import { cardTexts } from './texts.ts';

/** What stands behind one thing that is shown: who says it, through whom, as of when, and where. */
export interface Card {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly lines: readonly Line[];
  readonly passages: readonly Passage[];
  /** Of a computation: its inputs, each to be opened in turn. */
  readonly inputs: readonly CardInput[];
  /** A claim of somebody's that the result can be held against. */
  readonly against: CardInput | undefined;
  readonly result: string | undefined;
  /** Contradictions that touch it. */
  readonly disputes: readonly CardInput[];
}

/** Another thing that a card leads to, such as a figure that this one stands on. */
export interface CardInput {
  readonly id: string;
  readonly text: string;
}

/** The thing of that id, whatever its kind. */
export function findThing(
  record: CasusRecord,
  id: string,
): { readonly kind: Kind; readonly thing: { readonly id: string } } | undefined {
  for (const kind of KIND_NAMES) {
    const thing = find(record, kind, id) as { readonly id: string } | undefined;
    if (thing && kind !== 'region') return { kind, thing };
  }
  return undefined;
}

/** The card of a thing; undefined where the record has none of that id. */
export function cardOf(record: CasusRecord, id: string, lang: Lang): Card | undefined {
  const found = findThing(record, id);
  if (!found) return undefined;
  const { kind, thing } = found;
  const context = contextOf(record, lang);
  const card = cardTexts(lang);
  const sum = kind === 'computation' ? computed(record, thing as Entity<'computation'>) : undefined;
  const input = (claim: Entity<'claim'>): CardInput => ({
    id: claim.id,
    text: `${figureOf(claim, context)} — ${speakersOf(claim, context)}`,
  });
  const passages = citesIn(thing).map(({ cite }) => passageOf(record, cite, lang));
  return {
    id,
    kind,
    title: titleOf(record, kind, thing, lang),
    lines: linesOf(kind, thing, context, card),
    passages: [...new Map(passages.map((one) => [keyOf(one), one])).values()],
    inputs: sum?.inputs.map(input) ?? [],
    against: sum?.against && input(sum.against),
    result: sum && `${inLang(sum.computation.name, lang)}: ${resultText(sum, context)}`,
    disputes: disputesOf(record, id).map((one) => ({
      id: one,
      text: titleOf(record, 'contradiction', get(record, 'contradiction', one), lang),
    })),
  };
}

function keyOf({ source, words, where }: Passage): string {
  return `${source}|${words}|${where}`;
}
