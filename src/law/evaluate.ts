import type { Truth } from '../base/truth.ts';
import type { Condition } from '../record/condition.ts';
import type { Verdict } from './evidence.ts';
import type { Situation } from './situation.ts';
import { type Leaf, type Trace, truthGiven } from './trace.ts';

/** Which option is taken of each reading. */
export type Readings = Readonly<Record<string, string>>;

const NOTHING_SETTLED: ReadonlyMap<string, Truth> = new Map();

/** Puts a condition to a situation and returns the answer with the way it was reached. */
export function evaluate(condition: Condition, situation: Situation, readings: Readings): Trace {
  return walk(condition, situation, readings, situation.roles);
}

function walk(
  condition: Condition,
  situation: Situation,
  readings: Readings,
  names: Readonly<Record<string, string>>,
): Trace {
  const inner = (part: Condition, more = names) => walk(part, situation, readings, more);
  if ('all' in condition)
    return withTruth({ kind: 'all', parts: condition.all.map((c) => inner(c)) });
  if ('any' in condition)
    return withTruth({ kind: 'any', parts: condition.any.map((c) => inner(c)) });
  if ('not' in condition) return withTruth({ kind: 'not', part: inner(condition.not) });
  if ('reading' in condition) {
    const option = readings[condition.reading];
    const part = option === undefined ? undefined : condition.options[option];
    if (!part || option === undefined) {
      throw new Error(`no option is taken of reading ${condition.reading}`);
    }
    return withTruth({ kind: 'reading', reading: condition.reading, option, part: inner(part) });
  }
  if ('atom' in condition) {
    const args = Object.fromEntries(
      Object.entries(condition.args ?? {}).map(([name, who]) => [name, names[who] ?? who]),
    );
    return leaf('atom', condition.atom, args, situation.atom(condition.atom, args));
  }
  if ('party' in condition) return party(situation, condition.party, names[condition.who] ?? '');
  if ('inArea' in condition) {
    const what = names[condition.what] ?? '';
    return leaf('area', condition.inArea, { what }, situation.inArea(condition.inArea, what));
  }
  const compact = 'some' in condition ? condition.some : condition.count;
  const members = situation.partiesOf(compact).map(({ actor }) => ({
    actor,
    trace: withTruth({
      kind: 'all',
      parts: [
        party(situation, compact, actor),
        inner(condition.where, { ...names, [condition.as]: actor }),
      ],
    }),
  }));
  const needed = 'some' in condition ? 1 : condition.atLeast;
  return withTruth({ kind: 'members', compact, atLeast: needed, members });
}

function party(situation: Situation, compact: string, who: string): Leaf {
  return leaf('party', compact, { who }, situation.party(compact, who));
}

function leaf(
  kind: Leaf['kind'],
  of: string,
  args: Readonly<Record<string, string>>,
  { truth, evidence }: Verdict,
): Leaf {
  return { kind, of, args, truth, evidence, key: leafKey(kind, of, args) };
}

/** The same question has the same key, so that settling it once settles it everywhere. */
export function leafKey(
  kind: Leaf['kind'],
  of: string,
  args: Readonly<Record<string, string>>,
): string {
  const named = Object.entries(args).map(([name, who]) => `${name}=${who}`);
  return `${kind}:${of}(${named.sort().join(',')})`;
}

type Without<T> = T extends { readonly truth: Truth } ? Omit<T, 'truth'> : never;

function withTruth(node: Without<Exclude<Trace, Leaf>>): Trace {
  return {
    ...node,
    truth: truthGiven({ ...node, truth: 'open' } as Trace, NOTHING_SETTLED),
  } as Trace;
}

/** The readings that a condition asks for, each with its options, in the order of the text. */
export function readingsIn(condition: Condition): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const look = (part: Condition): void => {
    if ('all' in part) for (const c of part.all) look(c);
    else if ('any' in part) for (const c of part.any) look(c);
    else if ('not' in part) look(part.not);
    else if ('where' in part) look(part.where);
    else if ('reading' in part) {
      found.set(part.reading, Object.keys(part.options));
      for (const option of Object.values(part.options)) look(option);
    }
  };
  look(condition);
  return found;
}

/** Every way to take one option of each reading; one empty way where there are none. */
export function combinations(readings: ReadonlyMap<string, readonly string[]>): Readings[] {
  let ways: Readings[] = [{}];
  for (const [reading, options] of readings) {
    ways = ways.flatMap((way) => options.map((option) => ({ ...way, [reading]: option })));
  }
  return ways;
}
