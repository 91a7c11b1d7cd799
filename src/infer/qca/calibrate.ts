import { UserError } from '../../base/user-error.ts';
import { binomialFit } from './fractional-logit.ts';

/** A threshold with the reason for it: a calibration without reasons is a guess nobody can argue with. */
export interface Threshold {
  readonly at: number;
  readonly because: string;
}

/**
 * How raw values become memberships. Three thresholds say full exclusion, crossover and full
 * inclusion; six the same twice, for a set that is high in the middle.
 */
export type Calibration =
  | { readonly kind: 'crisp'; readonly thresholds: readonly Threshold[] }
  | { readonly kind: 'multi-value'; readonly thresholds: readonly Threshold[] }
  | {
      readonly kind: 'logistic';
      readonly thresholds: readonly Threshold[];
      /** The membership at full inclusion; .95 where not said. */
      readonly inclusion?: number | undefined;
    }
  | {
      readonly kind: 'linear';
      readonly thresholds: readonly Threshold[];
      /** Bends the line below and above the crossover; 1 leaves it straight. */
      readonly below?: number | undefined;
      readonly above?: number | undefined;
    }
  | { readonly kind: 'indirect'; readonly thresholds: readonly Threshold[] }
  | { readonly kind: 'totally-fuzzy-and-relative'; readonly because: string };

/** Memberships nearer to the ends than this are taken for full ones, as R's QCA does. */
const FULL = 0.0001;

/** Calibrates raw values; the thresholds and their reasons stay with whoever keeps the calibration. */
export function calibrate(raw: readonly number[], calibration: Calibration): number[] {
  switch (calibration.kind) {
    case 'crisp':
    case 'multi-value':
      return raw.map(intervalOf(sortedCuts(calibration)));
    case 'logistic':
      return raw.map(logistic(calibration)).map(full);
    case 'linear':
      return raw.map(linear(calibration)).map(full);
    case 'indirect':
      return indirect(raw, cutsOf(calibration).toSorted(ascending)).map(full);
    case 'totally-fuzzy-and-relative':
      return relative(raw);
  }
}

const ascending = (a: number, b: number): number => a - b;

function cutsOf({ thresholds }: { readonly thresholds: readonly Threshold[] }): number[] {
  return thresholds.map(({ at }) => at);
}

function sortedCuts(calibration: {
  readonly kind: 'crisp' | 'multi-value';
  readonly thresholds: readonly Threshold[];
}): number[] {
  const cuts = cutsOf(calibration).toSorted(ascending);
  if (cuts.length === 0 || (calibration.kind === 'crisp' && cuts.length > 1)) {
    throw new UserError(
      `a ${calibration.kind} set with ${cuts.length} thresholds`,
      'Give a crisp set one threshold, a multi-value set one fewer than it has levels.',
    );
  }
  return cuts;
}

/** How many thresholds a value has reached. */
function intervalOf(cuts: readonly number[]): (value: number) => number {
  return (value) => cuts.filter((cut) => value >= cut).length;
}

/** Ragin's direct method: the distance to the crossover as log odds. */
function logistic({
  thresholds,
  inclusion = 0.95,
}: Extract<Calibration, { kind: 'logistic' }>): (value: number) => number {
  const [out = 0, cross = 0, into = 0, ...more] = cutsOf({ thresholds });
  const rising = out < cross && cross < into;
  if (thresholds.length !== 3 || more.length > 0 || !(rising || (into < cross && cross < out))) {
    throw threeOrSix();
  }
  if (!(inclusion > 0.5 && inclusion < 1)) {
    throw new UserError('full inclusion must lie between .5 and 1', 'The usual choice is 0.95.');
  }
  const odds = Math.log(inclusion / (1 - inclusion));
  return (value) => {
    const inward = rising ? value >= cross : value <= cross;
    const scale = inward ? into - cross : cross - out;
    return 1 / (1 + Math.exp((-odds * (value - cross)) / scale));
  };
}

/** Straight lines between the thresholds, bent where asked. */
function linear(calibration: Extract<Calibration, { kind: 'linear' }>): (value: number) => number {
  const cuts = cutsOf(calibration);
  const { below = 1, above = 1 } = calibration;
  if (below <= 0 || above <= 0) {
    throw new UserError('a bend must be positive', 'Leave it out, or give 1, for a straight line.');
  }
  if (cuts.length === 3) return slope(cuts, below, above);
  const [out1 = 0, cross1 = 0, in1 = 0, in2 = 0, cross2 = 0, out2 = 0] = cuts;
  const hill = [out1, cross1, in1, in2, cross2, out2].every(
    (cut, i, all) => i === 0 || cut >= (all[i - 1] ?? 0),
  );
  const valley = [in1, cross1, out1, out2, cross2, in2].every(
    (cut, i, all) => i === 0 || cut >= (all[i - 1] ?? 0),
  );
  if (cuts.length !== 6 || !(hill || valley)) throw threeOrSix();
  const first = slope([out1, cross1, in1], below, above);
  const second = slope([out2, cross2, in2], below, above);
  return (value) =>
    hill ? Math.min(first(value), second(value)) : Math.max(first(value), second(value));
}

function slope(
  [out = 0, cross = 0, into = 0]: readonly number[],
  below: number,
  above: number,
): (value: number) => number {
  if (!((out < cross && cross < into) || (into < cross && cross < out))) throw threeOrSix();
  return (value) => {
    const outward = (cross - value) / (cross - out);
    if (outward >= 1) return 0;
    if (outward >= 0) return (1 - outward) ** below / 2;
    const inward = (into - value) / (into - cross);
    return inward <= 0 ? 1 : 1 - inward ** above / 2;
  };
}

function threeOrSix(): UserError {
  return new UserError(
    'thresholds must be three or six different ones in order',
    'Give full exclusion, crossover, full inclusion; for a linear set that turns, the same again from inclusion back.',
  );
}

/**
 * Ragin's indirect method: a fractional logit of rough memberships, one a group between thresholds,
 * on a fractional polynomial of the raw values.
 */
function indirect(raw: readonly number[], cuts: readonly number[]): number[] {
  if (cuts.length === 0) throw new UserError('no thresholds', 'Give the bounds of the groups.');
  const rough = raw.map(
    (value) => Math.round((1000 * cuts.filter((cut) => value > cut).length) / cuts.length) / 1000,
  );
  const rows = raw.map((value) => {
    const x = value === 0 ? 0.00001 : value;
    return [1, Math.log(x), Math.sqrt(x), x, x * x];
  });
  return binomialFit(rows, rough).map((value) => Math.round(value * 1e6) / 1e6);
}

/** Cheli and Lemmi's measure: the rank of a value among all, with the lowest category at 0. */
function relative(raw: readonly number[]): number[] {
  const upTo = (value: number) => raw.filter((other) => other <= value).length / raw.length;
  const lowest = upTo(Math.min(...raw));
  return raw.map((value) =>
    lowest === 1 ? 0 : Math.max(0, (upTo(value) - lowest) / (1 - lowest)),
  );
}

function full(value: number): number {
  if (value < FULL) return 0;
  return value > 1 - FULL ? 1 : value;
}
