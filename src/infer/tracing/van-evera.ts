import { type Decibel, weightOf } from './decibel.ts';

/** The four tests of Van Evera 1997, Guide to Methods, ch. 1, and the clue that weighs nothing. */
export type TestClass =
  | 'doubly-decisive'
  | 'hoop'
  | 'smoking-gun'
  | 'straw-in-the-wind'
  | 'no-weight';

/** From how many decibel on a result counts as strong. */
export interface Thresholds {
  /** For the result that speaks for the hypothesis: to pass. */
  readonly pass: Decibel;
  /** For the result that speaks against it: to fail. */
  readonly fail: Decibel;
}

/**
 * 5 dB, about odds of 3 to 1, either way: a convention, shown with every class and open to change.
 * It puts the four panels of Humphreys and Jacobs 2023, fig. 5.3, where they say.
 */
export const THRESHOLDS: Thresholds = { pass: 5, fail: 5 };

/** What kind of test a clue is for one rival against another: derived, never asserted. */
export interface VanEvera {
  readonly label: TestClass;
  /** Which result speaks for the hypothesis: the clue's presence or its absence. */
  readonly passedBy: 'presence' | 'absence';
  /** Weights for the hypothesis. Undefined where neither rival allows the result. */
  readonly ifSeen: Decibel | undefined;
  readonly ifNotSeen: Decibel | undefined;
  readonly thresholds: Thresholds;
}

/**
 * The class that two probabilities give: strong if passed is a smoking gun, strong against if
 * failed a hoop, both doubly decisive, neither a straw in the wind.
 * @param given P(clue is there given the hypothesis)
 * @param givenOther P(clue is there given the other rival)
 */
export function vanEvera(
  given: number,
  givenOther: number,
  thresholds: Thresholds = THRESHOLDS,
): VanEvera {
  const ifSeen = weightOf(given, givenOther);
  const ifNotSeen = weightOf(1 - given, 1 - givenOther);
  const passedBy = given >= givenOther ? 'presence' : 'absence';
  const [pass = 0, fail = 0] = passedBy === 'presence' ? [ifSeen, ifNotSeen] : [ifNotSeen, ifSeen];
  return {
    label: given === givenOther ? 'no-weight' : classOf(pass, -fail, thresholds),
    passedBy,
    ifSeen,
    ifNotSeen,
    thresholds,
  };
}

function classOf(pass: Decibel, fail: Decibel, thresholds: Thresholds): TestClass {
  if (pass >= thresholds.pass) {
    return fail >= thresholds.fail ? 'doubly-decisive' : 'smoking-gun';
  }
  return fail >= thresholds.fail ? 'hoop' : 'straw-in-the-wind';
}
