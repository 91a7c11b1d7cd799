import type { Truth } from '../base/truth.ts';
import type { Candidate, LEADERSHIP_READINGS } from '../record/argument.ts';
import type { Field } from '../record/field.ts';
import type { Entity } from '../record/kinds.ts';

/**
 * Hegemonic stability after Kindleberger, as Mayer (Cooperation from Outside, 2020, section 6) puts it to
 * a region: far-reaching cooperation needs a leader, "one stabilizer", and followers who accept it. Two
 * readings: one state that leads in everything, or one in each field, as Germany and France divided the
 * labour. It is a condition that must hold, not one that suffices: `yes` says that nothing blocks.
 */
export type LeadershipReading = (typeof LEADERSHIP_READINGS)[number];

/** Whether far-reaching cooperation is possible in a field, by one reading of the rule. */
export interface Prediction {
  readonly field: Field;
  readonly reading: LeadershipReading;
  readonly possible: Truth;
  /** Who leads there; the rule is fulfilled by just one whom the others follow. */
  readonly leaders: readonly string[];
}

type Leadership = NonNullable<Entity<'argument'>['leadership']>;

/** What the rule says of each field, reading by reading, with these leaders. */
export function predictionsOf({ fields, readings, candidates }: Leadership): Prediction[] {
  return readings.flatMap(({ id: reading }) =>
    fields.map((field) => {
      const leading = candidates.filter((one) => one.fields.includes(field));
      const asked = reading === 'one-in-all' ? fields : [field];
      return {
        field,
        reading,
        possible: onlyLeader(candidates, asked),
        leaders: leading.map(({ state }) => state as string),
      };
    }),
  );
}

/** Just one leads in these fields, in all of them, and the others follow. */
function onlyLeader(candidates: readonly Candidate[], asked: readonly Field[]): Truth {
  const [leader, ...others] = candidates.filter((one) =>
    asked.some((field) => one.fields.includes(field)),
  );
  if (!leader || others.length > 0) return 'no';
  return asked.every((field) => leader.fields.includes(field)) ? leader.followed : 'no';
}
