/**
 * The fitted shares of a logistic regression of shares between 0 and 1 (Papke and Wooldridge 1996),
 * by iteratively reweighted least squares with the start and the stop of R's glm.
 */
export function binomialFit(
  rows: readonly (readonly number[])[],
  shares: readonly number[],
): number[] {
  const scaled = scaledColumns(rows);
  let linear = shares.map((share) => {
    const start = (share + 0.5) / 2;
    return Math.log(start / (1 - start));
  });
  let fitted = linear.map(inverseLogit);
  let before = deviance(shares, fitted);
  for (let step = 0; step < 25; step += 1) {
    const weights = fitted.map((share) => Math.sqrt(Math.max(share * (1 - share), Number.EPSILON)));
    const working = linear.map((eta, i) => {
      const share = fitted[i] ?? 0;
      return eta + ((shares[i] ?? 0) - share) / Math.max(share * (1 - share), Number.EPSILON);
    });
    const coefficients = leastSquares(
      scaled.map((row, i) => row.map((value) => value * (weights[i] ?? 0))),
      working.map((value, i) => value * (weights[i] ?? 0)),
    );
    linear = scaled.map((row) =>
      row.reduce((total, value, j) => total + value * (coefficients[j] ?? 0), 0),
    );
    fitted = linear.map(inverseLogit);
    const now = deviance(shares, fitted);
    if (Math.abs(now - before) / (Math.abs(now) + 0.1) < 1e-8) break;
    before = now;
  }
  return fitted;
}

const inverseLogit = (eta: number): number => 1 / (1 + Math.exp(-eta));

function deviance(shares: readonly number[], fitted: readonly number[]): number {
  const part = (y: number, mu: number) => (y === 0 ? 0 : y * Math.log(y / mu));
  return shares.reduce((total, y, i) => {
    const mu = fitted[i] ?? 0;
    return total + 2 * (part(y, mu) + part(1 - y, 1 - mu));
  }, 0);
}

/** Columns of like size: the fit is the same and the arithmetic is better conditioned. */
function scaledColumns(rows: readonly (readonly number[])[]): number[][] {
  const largest = (rows[0] ?? []).map((_, j) =>
    Math.max(...rows.map((row) => Math.abs(row[j] ?? 0)), Number.MIN_VALUE),
  );
  return rows.map((row) => row.map((value, j) => value / (largest[j] ?? 1)));
}

/** Householder QR. A column that the others make up gets no coefficient. */
function leastSquares(matrix: readonly (readonly number[])[], target: readonly number[]): number[] {
  const a = matrix.map((row, i) => [...row, target[i] ?? 0]);
  const width = (matrix[0] ?? []).length;
  const at = (i: number, j: number) => a[i]?.[j] ?? 0;
  const pivots: number[] = [];
  for (let j = 0; j < width && pivots.length < a.length; j += 1) {
    const top = pivots.length;
    const norm = Math.hypot(...a.slice(top).map((row) => row[j] ?? 0));
    if (norm < 1e-11) continue;
    const v = a.map((row, i) => (i < top ? 0 : (row[j] ?? 0)));
    v[top] = (v[top] ?? 0) + (at(top, j) >= 0 ? norm : -norm);
    const square = v.reduce((total, value) => total + value * value, 0);
    for (let c = j; c <= width; c += 1) {
      const dot = v.reduce((total, value, i) => total + value * at(i, c), 0);
      for (const [i, row] of a.entries()) row[c] = at(i, c) - (2 * dot * (v[i] ?? 0)) / square;
    }
    pivots.push(j);
  }
  const solution = new Array<number>(width).fill(0);
  for (const [i, j] of [...pivots.entries()].reverse()) {
    const known = pivots
      .slice(i + 1)
      .reduce((total, c) => total + at(i, c) * (solution[c] ?? 0), 0);
    solution[j] = (at(i, width) - known) / at(i, j);
  }
  return solution;
}
