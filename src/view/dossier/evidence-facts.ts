import type { Leaf } from '../../law/trace.ts';
import { get } from '../../record/record.ts';
import type { Context } from './context.ts';

/** Why a question is answered as it is, and the things of the record that the answer stands on. */
export interface EvidenceFacts {
  readonly why: string;
  readonly facts: readonly { readonly id: string; readonly text: string }[];
  /** Claims of speakers whose word is not taken under this account. */
  readonly leftAside: readonly string[];
}

/** The evidence of one leaf as what can be opened; in words alone it is `evidenceText`. */
export function evidenceFacts(leaf: Leaf, { record, t, names }: Context): EvidenceFacts {
  const { evidence, truth } = leaf;
  switch (evidence.kind) {
    case 'claims':
      return {
        why: t.evidence[evidence.why],
        facts: evidence.taken.map((id) => ({
          id,
          text: get(record, 'claim', id).speaker.map(names.actor).join(', '),
        })),
        leftAside: evidence.leftAside,
      };
    case 'requests':
      return {
        why: t.evidence[evidence.why],
        facts: [
          ...evidence.requests.map((id) => ({
            id,
            text: names.actor(get(record, 'request', id).by),
          })),
          ...evidence.silences.map((id) => ({
            id,
            text: t.silence[get(record, 'silence', id).kind],
          })),
        ],
        leftAside: [],
      };
    case 'spells': {
      const facts = evidence.spells
        .filter((spell) => spell.truth === truth)
        .map(({ membership }) => {
          const { member, of } = get(record, 'membership', membership);
          return { id: membership, text: `${names.actor(member)} — ${names.compact(of)}` };
        });
      const none = evidence.listed === 'some' ? t.evidence.partlyListed : t.evidence.notListed;
      return { why: evidence.spells.length === 0 ? none : '', facts, leftAside: [] };
    }
    case 'territory':
      return { why: '', facts: [{ id: leaf.of, text: names.actor(leaf.of) }], leftAside: [] };
    case 'dates':
      return { why: '', facts: [{ id: leaf.of, text: leaf.of }], leftAside: [] };
    case 'assumed':
      return { why: '', facts: [], leftAside: [] };
  }
}
