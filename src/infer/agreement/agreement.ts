import { type Alpha, alphaOf } from './alpha.ts';
import { cohenKappa, type KappaWeights } from './cohen-kappa.ts';
import type { Level } from './distance.ts';
import { fleissKappa } from './fleiss-kappa.ts';
import { irrCompatible } from './irr-compatible.ts';

/** Codes of several coders for the same units, under the names of both. */
export interface Coding {
  readonly units: readonly string[];
  readonly coders: readonly string[];
  /** One list a coder, one code a unit; undefined where a coder gave none. */
  readonly byCoder: readonly (readonly (number | undefined)[])[];
}

/** Every measure of agreement that fits what the codes are. */
export interface Agreement {
  readonly alpha: Alpha;
  /** Alpha as R's irr gives it, where that is another number. */
  readonly irr: number | undefined;
  /** For names alone: ranks and amounts are no names. */
  readonly fleiss: number | undefined;
  /** Cohen's kappa of each two coders; for ranks weighed by the steps between the codes. */
  readonly pairs: readonly {
    readonly first: string;
    readonly second: string;
    readonly weights: KappaWeights;
    readonly kappa: number | undefined;
    /** Units that both coded. */
    readonly units: number;
  }[];
  /** Units to which two coders at least gave different codes. */
  readonly differ: readonly string[];
}

/** What the codes are decides the measures: kappa wants names or ranks, alpha takes all. */
const WEIGHTS: Readonly<Record<Level, readonly KappaWeights[]>> = {
  nominal: ['unweighted'],
  ordinal: ['equal', 'squared'],
  interval: [],
  ratio: [],
};

export function agreementOf({ units, coders, byCoder }: Coding, level: Level): Agreement {
  const alpha = alphaOf({ byCoder }, level);
  const irr = irrCompatible(alpha, { byCoder });
  return {
    alpha,
    irr: irr === alpha.value ? undefined : irr,
    fleiss: level === 'nominal' ? fleissKappa({ byCoder }) : undefined,
    pairs: coders.flatMap((first, i) =>
      coders.slice(i + 1).flatMap((second, j) => {
        const [a, b] = [byCoder[i] ?? [], byCoder[i + 1 + j] ?? []];
        return WEIGHTS[level].map((weights) => ({
          first,
          second,
          weights,
          kappa: cohenKappa(a, b, weights),
          units: a.filter((code, at) => code !== undefined && b[at] !== undefined).length,
        }));
      }),
    ),
    differ: units.filter((_, at) => {
      const codes = byCoder.flatMap((list) => list[at] ?? []);
      return new Set(codes).size > 1;
    }),
  };
}
