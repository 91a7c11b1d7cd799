import type { Pivot } from '../../law/pivots.ts';
import type { Leaf } from '../../law/trace.ts';
import type { Cite } from '../../record/parts.ts';
import { find, get } from '../../record/record.ts';
import { leafText, optionText } from '../condition-text.ts';
import type { Context } from './context.ts';

/** Why a question has its answer under an account, with the passages. */
export function evidenceText(leaf: Leaf, { record, t, ref }: Context): string {
  const { evidence, truth } = leaf;
  const answer = t.truth[truth];
  const cited = (cites: readonly Cite[]) => {
    const numbers = ref(cites);
    return numbers === '' ? '' : ` ${numbers}`;
  };
  switch (evidence.kind) {
    case 'claims': {
      const cites = evidence.taken.flatMap((id) => get(record, 'claim', id).cite);
      const why =
        evidence.why === 'said' || evidence.why === 'denied' ? '' : `: ${t.evidence[evidence.why]}`;
      return `${answer}${why}${cited(cites)}`;
    }
    case 'requests': {
      const cites = [
        ...evidence.requests.flatMap((id) => get(record, 'request', id).cite),
        ...evidence.silences.flatMap((id) => get(record, 'silence', id).cite ?? []),
      ];
      return `${answer}: ${t.evidence[evidence.why]}${cited(cites)}`;
    }
    case 'spells': {
      if (evidence.spells.length === 0) {
        const why = evidence.listed === 'some' ? t.evidence.partlyListed : t.evidence.notListed;
        return `${answer}: ${why}`;
      }
      const spells = evidence.spells.filter((spell) => spell.truth === truth);
      const cites = spells.flatMap(({ membership }) => {
        const { from } = get(record, 'membership', membership);
        return from === 'unknown' ? [] : (from[0]?.cite ?? []);
      });
      return `${answer}${cited(cites)}`;
    }
    case 'dates':
    case 'territory':
      return `${answer}${cited(evidence.cite)}`;
    case 'assumed':
      return answer;
  }
}

/** What a pivot settles, as words: the readings taken, then the facts. */
export function pivotText(pivot: Pivot, { record, t, lang }: Context): string {
  const readings = Object.entries(pivot.readings).map(([id, option]) =>
    t.dossier.taken(optionText(find(record, 'reading', id), option, lang)),
  );
  const leaves = pivot.leaves.map(({ leaf, as }) => {
    const text = leafText(record, leaf, lang);
    return as === 'yes' ? text : t.dossier.isNot(text);
  });
  return t.dossier.allOf([...readings, ...leaves]);
}
