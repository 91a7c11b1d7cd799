import type { Entity } from '../../record/kinds.ts';
import type { WithinCase } from '../../record/within-case.ts';
import type { Query } from '../address.ts';
import type { Asked } from './messages.ts';

type Rival = WithinCase['rivals'][number];

/** What the reader changed, out of the address: `leave`, `trust`, `favour`, `share`, `coder`, `cut`, `at-SET`. */
export function askedIn({ own = {} }: Query, { withinCase }: Entity<'analysis'>): Asked {
  const { leave, favour } = own;
  const trust = shareOf(own.trust) ?? 0;
  const share = shareOf(own.share) ?? 0.5;
  const rivals = withinCase?.rivals ?? [];
  const favoured = rivals.find(({ id }) => id === favour);
  const coder = withinCase?.coders.find(({ author }) => author === own.coder)?.author;
  const cut = own.cut === undefined ? undefined : Number(own.cut);
  return {
    without: leave !== undefined && !withinCase ? [leave] : [],
    trust: leave !== undefined && withinCase ? { [leave]: trust } : {},
    prior: favoured && favouring(rivals, favoured, share),
    coder,
    inclusion: cut !== undefined && cut >= 0.5 && cut <= 1 ? cut : undefined,
    thresholds: Object.fromEntries(
      Object.entries(own).flatMap(([name, value]) => {
        const at = Number(value);
        return name.startsWith('at-') && Number.isFinite(at) ? [[name.slice(3), [at]]] : [];
      }),
    ),
  };
}

/** The others keep among themselves the proportions of the file. */
function favouring(rivals: readonly Rival[], favoured: Rival, share: number): number[] {
  const stated = ({ prior = 1 / rivals.length }: Rival) => prior;
  const left = 1 - stated(favoured);
  return rivals.map((one) =>
    one === favoured ? share : left > 0 ? ((1 - share) * stated(one)) / left : 0,
  );
}

function shareOf(text: string | undefined): number | undefined {
  const share = text === undefined || text === '' ? Number.NaN : Number(text);
  return share >= 0 && share <= 1 ? share : undefined;
}
