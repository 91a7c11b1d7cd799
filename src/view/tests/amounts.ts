/** Decibel with a sign; less than can be seen is 0. */
export function signed(dB: number | undefined): string {
  if (dB === undefined) return '–';
  if (!Number.isFinite(dB)) return dB > 0 ? '+∞' : '−∞';
  const sign = dB >= 0.05 ? '+' : dB <= -0.05 ? '−' : '';
  return `${sign}${Math.abs(dB).toFixed(1)}`;
}

/** A share as text; a dash where there is none. */
export const percent = (share: number | undefined): string =>
  share === undefined ? '–' : `${(share * 100).toFixed(share < 0.095 ? 1 : 0)} %`;
