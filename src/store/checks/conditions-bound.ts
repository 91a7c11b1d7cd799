import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Condition } from '../../record/condition.ts';
import { type CasusRecord, find, findActor, findCompact } from '../../record/record.ts';
import { fault } from '../messages.ts';
import { type LoadedThing, thingsOfKind } from '../thing.ts';

/** Conditions use atoms, roles and readings as these are defined. */
export function conditionsBound(record: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  return thingsOfKind(things, 'clause').flatMap((thing) => {
    const found: Diagnostic[] = [];
    const walk = (condition: Condition, bound: readonly string[], path: PropertyKey[]): void => {
      const list =
        'all' in condition
          ? (['all', condition.all] as const)
          : 'any' in condition
            ? (['any', condition.any] as const)
            : undefined;
      if (list) {
        for (const [i, inner] of list[1].entries()) walk(inner, bound, [...path, list[0], i]);
      } else if ('not' in condition) walk(condition.not, bound, [...path, 'not']);
      else if ('where' in condition) {
        const compact = 'some' in condition ? condition.some : condition.count;
        if (findCompact(record, compact)?.partiesListed === 'some') {
          const message = `the record lists only some parties of ${compact}`;
          found.push(fault('parties-some', thing.placeOf(path), message));
        }
        walk(condition.where, [...bound, condition.as], [...path, 'where']);
      } else if ('reading' in condition) {
        const { reading: id, options } = condition;
        const known = find(record, 'reading', id)?.options.map((option) => option.id as string);
        const named = Object.keys(options);
        if (known && [...known].sort().join() !== [...named].sort().join()) {
          const message = `${id} has the options ${known.join(', ')}; here: ${named.join(', ')}`;
          found.push(fault('reading-option', thing.placeOf([...path, 'options']), message));
        }
        for (const [name, inner] of Object.entries(options)) {
          walk(inner, bound, [...path, 'options', name]);
        }
      } else if ('atom' in condition) {
        const given = condition.args ?? {};
        const wanted = find(record, 'atom', condition.atom)?.args;
        if (wanted && [...wanted].sort().join() !== Object.keys(given).sort().join()) {
          const message = `${condition.atom} takes (${wanted.join(', ')}), not (${Object.keys(given).join(', ')})`;
          found.push(fault('atom-args', thing.placeOf(path), message));
        }
        for (const [name, who] of Object.entries(given)) {
          if (['attacker', 'victim', ...bound].includes(who) || findActor(record, who)) continue;
          const message = `${name}: ${who} is no role, no bound name and no actor`;
          found.push(fault('role-free', thing.placeOf([...path, 'args', name]), message));
        }
      }
    };
    walk(thing.value.when, [], ['when']);
    return found;
  });
}
