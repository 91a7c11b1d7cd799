import type { Assertion } from '../../infer/analysis/compare.ts';

/** How an assertion stands: no case against it, few, or more than the cut of inclusion lets pass. */
export function standingOf(
  {
    against,
    inclusion,
  }: { readonly against: readonly string[]; readonly inclusion: number | undefined },
  cut: number,
): 'holds' | 'mostly' | 'fails' {
  if (against.length === 0) return 'holds';
  return (inclusion ?? 0) >= cut ? 'mostly' : 'fails';
}

/** Inclusion of what is asserted to be sufficient, or of the outcome in what is asserted to be necessary. */
export function inclusionOf({ fit }: Assertion): number | undefined {
  return fit.relation === 'sufficient' ? fit.whole.incl : fit.whole.inclN;
}
