/** The known name nearest to a mistyped one, or undefined where none is near enough to be meant. */
export function closestMatch(typed: string, known: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase();
  let best: string | undefined;
  // A short id of two letters is two slips from every other one: there one slip is the most.
  const slips = wanted.length < 5 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  let bestDistance = slips + 1;
  for (const name of known) {
    if (Math.abs(name.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, name.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** What to say of a name that is not known: which one may be meant; else what is given, or nothing. */
export function meant<T = undefined>(
  typed: string,
  known: Iterable<string>,
  otherwise?: T,
): string | T {
  const near = closestMatch(typed, known);
  return near === undefined ? (otherwise as T) : `Did you mean ${near}?`;
}

/** Damerau-Levenshtein distance (optimal string alignment), cut off at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest >= limit) return limit;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit;
}
