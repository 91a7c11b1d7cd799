import type { Condition } from '../record/condition.ts';
import type { AllRows, Subject } from './all-rows.ts';
import type { Readings } from './evaluate.ts';
import { and, atLeast, not, or, type Planes } from './planes.ts';

type Names = Readonly<Record<string, Subject>>;

const ROLES: Names = { attacker: { role: 'attacker' }, victim: { role: 'victim' } };

/**
 * Puts a condition to every row of a population. Row by row it gives what `evaluate` gives, without a
 * way of getting there: ask that for the rows that matter.
 */
export function evaluateAll(condition: Condition, rows: AllRows, readings: Readings): Planes {
  return walk(condition, rows, readings, ROLES);
}

function walk(condition: Condition, rows: AllRows, readings: Readings, names: Names): Planes {
  const inner = (part: Condition, more = names) => walk(part, rows, readings, more);
  if ('all' in condition)
    return and(
      rows.size,
      condition.all.map((part) => inner(part)),
    );
  if ('any' in condition)
    return or(
      rows.size,
      condition.any.map((part) => inner(part)),
    );
  if ('not' in condition) return not(inner(condition.not));
  if ('reading' in condition) {
    const option = readings[condition.reading];
    const part = option === undefined ? undefined : condition.options[option];
    if (!part) throw new Error(`no option is taken of reading ${condition.reading}`);
    return inner(part);
  }
  if ('atom' in condition) {
    const args = Object.entries(condition.args ?? {}).map(([name, who]) => {
      const subject = names[who];
      if (!subject) return [name, who];
      return [name, 'role' in subject ? subject.role : subject.actor];
    });
    return rows.atom(condition.atom, Object.fromEntries(args));
  }
  if ('party' in condition) return rows.party(condition.party, subjectOf(names, condition.who));
  if ('inArea' in condition) return rows.inArea(condition.inArea, subjectOf(names, condition.what));
  const compact = 'some' in condition ? condition.some : condition.count;
  // A member that surely is none in a row answers no there, so going through all who ever were
  // parties counts the same members as going through those of the row.
  const members = rows.partiesOf(compact).map((actor) => {
    const member: Subject = { actor };
    return and(rows.size, [
      rows.party(compact, member),
      inner(condition.where, { ...names, [condition.as]: member }),
    ]);
  });
  return atLeast(rows.size, 'some' in condition ? 1 : condition.atLeast, members);
}

/** A role, unless some or count has bound its name to a member. */
function subjectOf(names: Names, name: string): Subject {
  const subject = names[name];
  if (!subject) throw new Error(`nobody is called ${name} here`);
  return subject;
}
