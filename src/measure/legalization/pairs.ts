import { alphaOf } from '../../infer/agreement/alpha.ts';
import { cohenKappa } from '../../infer/agreement/cohen-kappa.ts';
import type { Entity } from '../../record/kinds.ts';
import { type CasusRecord, list } from '../../record/record.ts';
import { SCALES, type Scale } from './scales.ts';

type Coding = Entity<'legalization'>;

/** One clause with the codings of both coders. */
export interface CodedPair {
  readonly clause: string;
  readonly first: Coding;
  readonly second: Coding;
}

/** The coders, in the order of their names, and the clauses that the first two both coded. */
export function codedPairs(record: CasusRecord): {
  readonly coders: readonly string[];
  readonly pairs: readonly CodedPair[];
} {
  const codings = list(record, 'legalization');
  const coders = [...new Set(codings.map(({ coder }) => coder))].sort();
  const of = (coder: string | undefined) =>
    new Map(codings.filter((c) => c.coder === coder).map((c) => [c.clause as string, c]));
  const seconds = of(coders[1]);
  const pairs = [...of(coders[0])].flatMap(([clause, first]) => {
    const second = seconds.get(clause);
    return second ? [{ clause, first, second }] : [];
  });
  return { coders, pairs: pairs.sort((a, b) => (a.clause < b.clause ? -1 : 1)) };
}

/** How far two coders agree on a scale, or on all scales together. */
export interface Agreement {
  readonly units: number;
  /** Units to which both gave the same value. */
  readonly same: number;
  /** Krippendorff's alpha, ordinal. */
  readonly alpha: number | undefined;
  /** Cohen's kappa, every disagreement alike. */
  readonly kappa: number | undefined;
  /** Cohen's kappa, a disagreement weighed by the square of its height. */
  readonly weighted: number | undefined;
}

/**
 * The agreement on one scale. On all together a unit is a clause and an item, and a value its share of
 * the height of its scale, so that the scales have one order.
 */
export function agreementOn(pairs: readonly CodedPair[], scales: readonly Scale[]): Agreement {
  const units = scales.flatMap(({ id, levels }) =>
    pairs.map(({ first, second }) => {
      const height = scales.length === 1 ? 1 : levels.length - 1;
      return [first[id].value / height, second[id].value / height] as const;
    }),
  );
  const [first, second] = [units.map(([a]) => a), units.map(([, b]) => b)];
  return {
    units: units.length,
    same: units.filter(([a, b]) => a === b).length,
    alpha: alphaOf({ byCoder: [first, second] }, 'ordinal').value,
    kappa: cohenKappa(first, second),
    weighted: cohenKappa(first, second, (a, b) => (a - b) ** 2),
  };
}

/** Where the coders differ: clause and scale. */
export function disagreements(
  pairs: readonly CodedPair[],
): { readonly pair: CodedPair; readonly scale: Scale }[] {
  return pairs.flatMap((pair) =>
    SCALES.filter(({ id }) => pair.first[id].value !== pair.second[id].value).map((scale) => ({
      pair,
      scale,
    })),
  );
}
