/** A thing of the record that gives a case some value, with the sources that it stands on. */
export interface Support {
  readonly id: string;
  readonly value: number;
  readonly sources: readonly string[];
}

/**
 * The raw value of a case: the largest that its supports give, or `otherwise` where there are none.
 * That it is kept apart lets a source be left out without drawing again.
 */
export interface Cell {
  readonly supports: readonly Support[];
  /** Undefined where nothing is known then: the case has no value. */
  readonly otherwise: number | undefined;
  /** For a value set by hand: why. */
  readonly because?: { readonly en: string; readonly ru?: string | undefined } | undefined;
}

/** The largest value that the supports of a cell give. */
export function rawValue({ supports, otherwise }: Cell): number | undefined {
  return supports.length === 0 ? otherwise : Math.max(...supports.map(({ value }) => value));
}

/** A cell without those supports that stand on left-out sources alone. */
export function cellWithout(cell: Cell, without: ReadonlySet<string>): Cell {
  const supports = cell.supports.filter(
    ({ sources }) => sources.length === 0 || sources.some((source) => !without.has(source)),
  );
  return supports.length === cell.supports.length ? cell : { ...cell, supports };
}
