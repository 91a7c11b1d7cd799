import { type Implicant, sorted, undominated } from './candidates.ts';
import { type CcubesReport, ccubesDepth, compared } from './ccubes.ts';
import { type BoundProof, boundProof, type LiteralProof, literalProofs } from './certificate.ts';
import { TimeOver } from './cover.ts';
import type { ModelSet } from './model-set.ts';
import { primesOf } from './prime.ts';
import { type MinimizeInput, readTable } from './rows.ts';
import { solve } from './solve.ts';

/** Why the implicants need their literals, and why no model is smaller. */
export interface Certificates {
  readonly literals: (implicant: number) => readonly LiteralProof[];
  readonly bound: BoundProof;
}

/** All that is known of a table's explanations when the search ends. */
export interface Minimized {
  /** All prime implicants that cover a positive row, those with the fewest literals first. */
  readonly implicants: readonly Implicant[];
  /** False when the limit ended before all implicants were found. */
  readonly complete: boolean;
  /** Bounds for the number of implicants in a minimum model. */
  readonly size: { readonly lower: number; readonly upper: number };
  /** Whether the two bounds meet. */
  readonly exact: boolean;
  readonly models: ModelSet;
  readonly certificates: Certificates;
  /** Only when asked for. */
  readonly ccubes?: CcubesReport;
}

export interface MinimizeOptions {
  /** True once the time is over. */
  readonly deadline?: () => boolean;
  /** All irredundant models instead of the minimum ones. */
  readonly irredundant?: boolean;
  /** Drop implicants whose rows another covers with more besides: hides tied models. */
  readonly rowDominance?: boolean;
  /** See only the implicants that CCubes, the default of R's QCA, sees. */
  readonly ccubesCompatible?: boolean;
}

/**
 * The shortest explanations of a table.
 *
 *     rows → prime implicants → chart of distinct coverages → minimum size → count of all models
 *
 * No step lists the rows that could exist, or the models that do. A limit leaves bounds.
 */
export function minimize(input: MinimizeInput, options: MinimizeOptions = {}): Minimized {
  const late = latched(options.deadline);
  const tick = (): void => {
    if (late()) throw new TimeOver();
  };

  // 1. The distinct rows, packed.
  const table = readTable(input);

  // 2. All prime implicants, in an order that the order of the rows does not change.
  const { fields, positive, negative, ofRow } = table;
  const primes = primesOf(positive, negative, fields, input.levels.length, late);
  const all = sorted(primes, fields, ofRow.length);

  // 3. Which of them may be used.
  const ccubes = options.ccubesCompatible ? ccubesDepth(all, ofRow.length) : undefined;
  const seen = ccubes === undefined ? all : all.filter(({ literals }) => literals <= ccubes);
  const used = options.rowDominance ? undominated(seen, ofRow.length) : seen;

  // 4. The minimum size and the models.
  const solved = solve(used, table, primes.complete, options.irredundant === true, tick);
  const { cover, chart } = solved;
  const size = { lower: cover.lower, upper: cover.columns.length };
  const implicants = used.map(({ implicant }) => implicant);
  return {
    implicants,
    complete: primes.complete,
    size,
    exact: size.lower === size.upper,
    models: solved.models,
    certificates: {
      literals: (index) => literalProofs(implicants[index] ?? [], input.negative),
      bound: boundProof(chart, cover.weights, cover.lower, ofRow, input.positive.length),
    },
    ...(ccubes === undefined
      ? {}
      : { ccubes: compared(ccubes, all, solved, table, primes.complete, tick) }),
  };
}

/** Once over, over for good: no later step may think it has time again. */
function latched(deadline: (() => boolean) | undefined): () => boolean {
  let over = false;
  return () => {
    over ||= deadline?.() ?? false;
    return over;
  };
}
