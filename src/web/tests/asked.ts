import type { Entity } from '../../record/kinds.ts';
import type { Query } from '../address.ts';
import type { Asked } from './messages.ts';

/** What the reader changed, out of the address: `leave`, `trust`, `favour`, `share`, `cut`, `at-SET`. */
export function askedIn({ own = {} }: Query, { withinCase }: Entity<'analysis'>): Asked {
  const { leave, favour } = own;
  const trust = shareOf(own.trust) ?? 0;
  const share = shareOf(own.share) ?? 0.5;
  const rivals = withinCase?.rivals ?? [];
  const favoured = rivals.some(({ id }) => id === favour);
  const cut = own.cut === undefined ? undefined : Number(own.cut);
  return {
    without: leave !== undefined && !withinCase ? [leave] : [],
    trust: leave !== undefined && withinCase ? { [leave]: trust } : {},
    prior: favoured
      ? rivals.map(({ id }) => (id === favour ? share : (1 - share) / (rivals.length - 1)))
      : undefined,
    inclusion: cut !== undefined && cut >= 0.5 && cut <= 1 ? cut : undefined,
    thresholds: Object.fromEntries(
      Object.entries(own).flatMap(([name, value]) => {
        const at = Number(value);
        return name.startsWith('at-') && Number.isFinite(at) ? [[name.slice(3), [at]]] : [];
      }),
    ),
  };
}

function shareOf(text: string | undefined): number | undefined {
  const share = text === undefined || text === '' ? Number.NaN : Number(text);
  return share >= 0 && share <= 1 ? share : undefined;
}
