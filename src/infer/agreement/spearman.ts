/**
 * Spearman's rank correlation, -1 to 1, ties at the mean of their ranks (Spearman 1904). Undefined
 * where one of the two lists ranks nothing.
 */
export function spearman(first: readonly number[], second: readonly number[]): number | undefined {
  return correlation(ranksOf(first), ranksOf(second));
}

/** The place of each value among all, 1 for the smallest. */
function ranksOf(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}

function correlation(a: readonly number[], b: readonly number[]): number | undefined {
  const mean = (a.length + 1) / 2;
  let [both, ofA, ofB] = [0, 0, 0];
  for (const [i, rank] of a.entries()) {
    const [x, y] = [rank - mean, (b[i] ?? mean) - mean];
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA > 0 && ofB > 0 ? both / Math.sqrt(ofA * ofB) : undefined;
}
