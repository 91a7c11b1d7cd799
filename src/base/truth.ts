/** Kleene's three values (Introduction to Metamathematics, 1952, section 64): `open` is "not settled". */
export type Truth = 'yes' | 'no' | 'open';

export function not(value: Truth): Truth {
  if (value === 'open') return 'open';
  return value === 'yes' ? 'no' : 'yes';
}

/** Conjunction: one `no` decides; the empty conjunction holds. */
export function all(values: Iterable<Truth>): Truth {
  let result: Truth = 'yes';
  for (const value of values) {
    if (value === 'no') return 'no';
    if (value === 'open') result = 'open';
  }
  return result;
}

/** Disjunction: one `yes` decides; the empty disjunction fails. */
export function any(values: Iterable<Truth>): Truth {
  let result: Truth = 'no';
  for (const value of values) {
    if (value === 'yes') return 'yes';
    if (value === 'open') result = 'open';
  }
  return result;
}

/** Whether at least `n` of the values are `yes`, however the open ones turn out. */
export function atLeast(n: number, values: Iterable<Truth>): Truth {
  let sure = 0;
  let possible = 0;
  for (const value of values) {
    if (value === 'yes') sure += 1;
    if (value !== 'no') possible += 1;
  }
  if (sure >= n) return 'yes';
  return possible >= n ? 'open' : 'no';
}

/** The value on which several judges agree, `open` where they differ or where there is none. */
export function agreed(values: Iterable<Truth>): Truth {
  let result: Truth | undefined;
  for (const value of values) {
    if (result !== undefined && result !== value) return 'open';
    result = value;
  }
  return result ?? 'open';
}
