import { closestMatch } from '../../base/closest-match.ts';
import { UserError } from '../../base/user-error.ts';
import type { ClueSpec, Coder, WithinCase } from '../../record/within-case.ts';

type Likelihoods = ClueSpec['likelihoods'];

/**
 * The analysis with the likelihoods of one more coder in the place of its author's. Clues on which
 * the coder is silent, and those that hang on such, are not there.
 */
export function asSetBy(spec: WithinCase, coder: Coder): WithinCase {
  const rivals = spec.rivals.map(({ id }) => id);
  const clues: ClueSpec[] = [];
  for (const clue of spec.clues) {
    const own = coder.clues.find((one) => one.clue === clue.id);
    if (!own) continue;
    const on = new Set(own.given.flatMap(({ when }) => Object.keys(when)));
    if ([...on].some((id) => !clues.some((before) => before.id === id))) continue;
    const { independent, ...rest } = clue;
    clues.push({
      ...rest,
      likelihoods:
        own.likelihoods.length > 0 ? own.likelihoods : marginals(own.given, rivals, clues),
      given: own.given,
      ...(own.given.length === 0 ? { independent: independent ?? coder.because } : {}),
    });
  }
  const { author, on, before } = coder;
  return { ...spec, author, on, before, clues };
}

/** The analysis by the likelihoods of whom the reader names; the author's where nobody is named. */
export function setBy(spec: WithinCase, name: string | undefined): WithinCase {
  if (name === undefined || name === spec.author) return spec;
  const coder = spec.coders.find(({ author }) => author === name);
  if (coder) return asSetBy(spec, coder);
  const names = [spec.author, ...spec.coders.map(({ author }) => author)];
  const near = closestMatch(name, names);
  throw new UserError(
    `nobody called ${name} set the likelihoods of this analysis`,
    near === undefined ? `They were set by: ${names.join(', ')}.` : `Did you mean ${near}?`,
  );
}

/**
 * P(clue given rival) whatever the clues before came out as: the likelihoods of each way, weighed
 * by how likely the rival makes that way.
 */
function marginals(
  given: ClueSpec['given'],
  rivals: readonly string[],
  before: readonly ClueSpec[],
): Likelihoods {
  const there = (id: string, rival: string) =>
    pFor(before.find((clue) => clue.id === id)?.likelihoods ?? [], rival);
  return rivals.map((rival) => {
    const p = given.reduce((sum, { when, likelihoods }) => {
      const way = Object.entries(when).reduce(
        (share, [id, seen]) => share * (seen ? there(id, rival) : 1 - there(id, rival)),
        1,
      );
      return sum + way * pFor(likelihoods, rival);
    }, 0);
    return { for: [rival], p, because: { en: 'The mean of the ways given.' } };
  });
}

function pFor(list: Likelihoods, rival: string): number {
  return list.find((one) => one.for.includes(rival))?.p ?? Number.NaN;
}
