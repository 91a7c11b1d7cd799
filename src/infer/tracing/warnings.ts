import type { Clue } from './clue.ts';
import { type Likelihood, likelihoodFor } from './likelihood.ts';
import { type RivalFault, rivalFaults } from './rival.ts';
import type { Tracing } from './tracing.ts';

/** What a reader must know before believing a posterior. None of these stops it. */
export type Warning =
  | RivalFault
  /**
   * A likelihood "given E1" was left as it is without E1, for every rival: independence by
   * inattention.
   */
  | { readonly kind: 'conditional-equals-marginal'; readonly clue: string; readonly given: string }
  /** Told independent, though both stand on a same source. */
  | { readonly kind: 'same-source'; readonly clue: string; readonly earlier: string }
  /** 0 or 1: no later clue can ever undo it. */
  | { readonly kind: 'certain'; readonly clue: string; readonly rival: string }
  /** Neither claim nor searched silence behind it. */
  | { readonly kind: 'no-anchor'; readonly clue: string }
  | { readonly kind: 'no-reason'; readonly clue: string; readonly rival: string };

/** Everything that should be said with the result. */
export function warningsOf(tracing: Tracing): Warning[] {
  const rivals = tracing.rivals.map(({ id }) => id);
  return [
    ...rivalFaults(tracing.rivals),
    ...tracing.clues.flatMap((clue, at) => {
      const earlier = tracing.clues.slice(0, at);
      return [
        ...ofDependence(clue, earlier, rivals),
        ...ofLikelihoods(clue),
        ...(clue.anchors.length === 0 ? [{ kind: 'no-anchor', clue: clue.id } as const] : []),
      ];
    }),
  ];
}

function ofDependence(clue: Clue, earlier: readonly Clue[], rivals: readonly string[]): Warning[] {
  if (clue.dependence.kind === 'independent') {
    return earlier
      .filter(({ sources }) => sources.some((source) => clue.sources.includes(source)))
      .map(({ id }) => ({ kind: 'same-source', clue: clue.id, earlier: id }));
  }
  const value = (list: readonly Likelihood[], rival: string) =>
    likelihoodFor(list, rival, clue.id).value;
  const untouched = clue.dependence.cases.filter(({ likelihoods }) =>
    rivals.every((rival) => value(likelihoods, rival) === value(clue.likelihoods, rival)),
  );
  return untouched.map(({ when }) => ({
    kind: 'conditional-equals-marginal',
    clue: clue.id,
    given: Object.entries(when)
      .map(([id, seen]) => (seen ? id : `not ${id}`))
      .join(', '),
  }));
}

function ofLikelihoods(clue: Clue): Warning[] {
  const { dependence, likelihoods, id } = clue;
  const all =
    dependence.kind === 'given'
      ? [...likelihoods, ...dependence.cases.flatMap((one) => one.likelihoods)]
      : likelihoods;
  const warnings = all.flatMap(({ rival, value, because }): Warning[] => [
    ...(value === 0 || value === 1 ? [{ kind: 'certain', clue: id, rival } as const] : []),
    ...(because.trim() === '' ? [{ kind: 'no-reason', clue: id, rival } as const] : []),
  ]);
  const told = new Set<string>();
  return warnings.filter((warning) => {
    const key = JSON.stringify(warning);
    return !told.has(key) && told.add(key);
  });
}
