/**
 * The logarithm of a sum, from the logarithms of its terms: long products of likelihoods stay
 * finite.
 */
export function logSum(logs: readonly number[]): number {
  const most = Math.max(...logs);
  if (!Number.isFinite(most)) return most;
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}

/** Shares that sum to 1, from logarithms of weights; undefined where every weight is 0. */
export function sharesOfLogs(logs: readonly number[]): number[] | undefined {
  const most = Math.max(...logs);
  if (most === -Infinity) return undefined;
  const weights = logs.map((log) => Math.exp(log - most));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
