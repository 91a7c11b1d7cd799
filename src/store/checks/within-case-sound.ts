import { closestMatch } from '../../base/closest-match.ts';
import type { ClueSpec, Coder, WithinCase } from '../../record/within-case.ts';

type Path = readonly PropertyKey[];
type Tell = (code: 'analysis-rival' | 'analysis-clue', path: Path, text: string) => void;

/** Every rival has its share and its likelihoods, and a clue hangs on clues before it only. */
export function withinCaseSound(id: string, withinCase: WithinCase, tell: Tell): void {
  const at = ['withinCase'];
  const rivals = withinCase.rivals.map((rival) => rival.id);
  const priors = withinCase.rivals.flatMap(({ prior }) => (prior === undefined ? [] : [prior]));
  const sum = priors.reduce((total, share) => total + share, 0);
  if (priors.length > 0 && (priors.length < rivals.length || Math.abs(sum - 1) > 1e-6)) {
    tell(
      'analysis-rival',
      [...at, 'rivals'],
      `the priors of ${id} do not give each rival a share of 1 in all`,
    );
  }
  const check = (list: ClueSpec['likelihoods'], path: Path, what: string) => {
    const given = list.flatMap(({ for: ids }) => ids);
    const wrong = given.filter((id) => !rivals.includes(id));
    const missing = rivals.filter((id) => given.filter((one) => one === id).length !== 1);
    if (wrong.length > 0)
      tell('analysis-rival', path, `${what}: ${wrong.join(', ')} is no rival of ${id}`);
    else if (missing.length > 0) {
      tell('analysis-rival', path, `${what}: not one likelihood each for ${missing.join(', ')}`);
    }
    for (const [i, { p, low = p, high = p }] of list.entries()) {
      if (!(low <= p && p <= high)) {
        tell('analysis-rival', [...path, i], `${what}: ${p} does not lie from ${low} to ${high}`);
      }
    }
  };
  for (const [i, clue] of withinCase.clues.entries()) {
    const path = [...at, 'clues', i];
    check(clue.likelihoods, [...path, 'likelihoods'], clue.id);
    const before = withinCase.clues.slice(0, i).map(({ id }) => id);
    if (before.includes(clue.id))
      tell('analysis-clue', path, `two clues of ${id} are called ${clue.id}`);
    for (const [j, { when, likelihoods }] of clue.given.entries()) {
      check(likelihoods, [...path, 'given', j, 'likelihoods'], clue.id);
      for (const id of Object.keys(when).filter((one) => !before.includes(one))) {
        tell(
          'analysis-clue',
          [...path, 'given', j, 'when'],
          `${clue.id} depends on ${id}, which is no clue before it`,
        );
      }
    }
    for (const way of unstated(clue)) {
      tell('analysis-clue', [...path, 'given'], `${clue.id} has no likelihoods for ${way}`);
    }
  }
  for (const [i, coder] of withinCase.coders.entries()) coderSound(coder, [...at, 'coders', i]);

  /** A coder speaks of clues and rivals that are there, each once. */
  function coderSound({ author, clues }: Coder, path: Path): void {
    const ids = withinCase.clues.map((clue) => clue.id);
    if (author === withinCase.author)
      tell('analysis-clue', path, `${author} is the author of ${id}, and no other coder`);
    for (const [j, own] of clues.entries()) {
      const where = [...path, 'clues', j];
      const what = `${author}, ${own.clue}`;
      const place = ids.indexOf(own.clue);
      if (place < 0) {
        const near = closestMatch(own.clue, ids);
        const meant = near === undefined ? '' : `; did you mean ${near}?`;
        tell('analysis-clue', where, `${author}: ${own.clue} is no clue of ${id}${meant}`);
      }
      if (clues.findIndex((one) => one.clue === own.clue) < j)
        tell('analysis-clue', where, `${author} speaks twice of ${own.clue}`);
      if (own.likelihoods.length > 0) check(own.likelihoods, [...where, 'likelihoods'], what);
      for (const [k, { when, likelihoods }] of own.given.entries()) {
        check(likelihoods, [...where, 'given', k, 'likelihoods'], what);
        for (const on of Object.keys(when).filter((one) => !ids.slice(0, place).includes(one)))
          tell(
            'analysis-clue',
            [...where, 'given', k, 'when'],
            `${what} depends on ${on}, which is no clue before it`,
          );
      }
      for (const way of unstated(own))
        tell('analysis-clue', [...where, 'given'], `${what} has no likelihoods for ${way}`);
    }
  }
}

/** The ways in which the clues that a clue depends on may come out and that no case speaks of. */
function unstated({ given }: Pick<ClueSpec, 'given'>): string[] {
  const on = [...new Set(given.flatMap(({ when }) => Object.keys(when)))];
  const ways = on.reduce<Record<string, boolean>[]>(
    (list, id) => list.flatMap((way) => [true, false].map((seen) => ({ ...way, [id]: seen }))),
    given.length === 0 ? [] : [{}],
  );
  return ways
    .filter(
      (way) =>
        !given.some(({ when }) => Object.entries(when).every(([id, seen]) => way[id] === seen)),
    )
    .map((way) =>
      Object.entries(way)
        .map(([id, seen]) => (seen ? id : `no ${id}`))
        .join(', '),
    );
}
