/** A share as text; a dash where there is none. */
export const percent = (share: number | undefined): string =>
  share === undefined ? '–' : `${(share * 100).toFixed(share < 0.095 ? 1 : 0)} %`;
