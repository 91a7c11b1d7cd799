import { type Evidence, type Matrix, type Rating, ratingAt } from './matrix.ts';

/** Places on the scale of five; what does not apply counts as neutral. */
export const SCALE: Readonly<Record<Rating, number>> = { CC: 2, C: 1, N: 0, I: -1, II: -2, NA: 0 };

/** How well one piece of evidence tells the hypotheses apart. */
export interface Diagnosticity {
  readonly evidence: string;
  /** Population standard deviation of the row on the scale from -2 to 2: 0 to 2. */
  readonly spread: number;
  /** False where the row is the same for all: however strong, it decides nothing. */
  readonly diagnostic: boolean;
}

export function diagnosticityOf(row: Evidence, hypotheses: number): Diagnosticity {
  const places = Array.from({ length: hypotheses }, (_, at) => SCALE[ratingAt(row, at)]);
  const mean = places.reduce((sum, place) => sum + place, 0) / hypotheses;
  const variance = places.reduce((sum, place) => sum + (place - mean) ** 2, 0) / hypotheses;
  const diagnostic = places.some((place) => place !== places[0]);
  return { evidence: row.id, spread: diagnostic ? Math.sqrt(variance) : 0, diagnostic };
}

/** The rows from the most diagnostic to the least; equals stay in their order. */
export function byDiagnosticity({ hypotheses, evidence }: Matrix): Diagnosticity[] {
  return evidence
    .map((row) => diagnosticityOf(row, hypotheses.length))
    .sort((a, b) => b.spread - a.spread);
}
