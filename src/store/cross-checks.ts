import type { Diagnostic } from '../base/diagnostic.ts';
import { isBefore, isFuzzyDay } from '../base/fuzzy-day.ts';
import { citesIn } from '../record/cites-in.ts';
import type { Condition } from '../record/condition.ts';
import type { Entity } from '../record/kinds.ts';
import type { Beginning, Ending } from '../record/parts.ts';
import { type CasusRecord, find, findActor } from '../record/record.ts';
import { readingEnd, readingStart } from '../record/spell.ts';
import { analysesSound } from './analysis-checks.ts';
import { fault } from './messages.ts';
import { placesFit } from './places-fit.ts';
import { type LoadedThing, thingsOfKind } from './thing.ts';

type Check = (record: CasusRecord, things: readonly LoadedThing[]) => Diagnostic[];

/** What only holds across things. One check a rule; each finds all its faults. */
const CHECKS: readonly Check[] = [
  confidenceGiven,
  sourcesSeen,
  addressesOnce,
  noCircles,
  spellsInOrder,
  spellsApart,
  versionsApart,
  clausesNamed,
  conditionsBound,
  claimsFitAtoms,
  placesFit,
  analysesSound,
];

export function crossChecks(record: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  return CHECKS.flatMap((check) => check(record, things));
}

/** A cite of what is no founding document carries its confidence. */
function confidenceGiven(record: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  return things.flatMap((thing) =>
    citesIn(thing.raw).flatMap(({ cite, path }) => {
      const source = find(record, 'source', cite.source);
      if (!source || source.founding || source.confidence || cite.confidence) return [];
      const message = `the fact stands on ${cite.source}, which is no founding document`;
      return [fault('cite-confidence', thing.placeOf(path), message)];
    }),
  );
}

function sourcesSeen(_: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  return thingsOfKind(things, 'source')
    .filter(({ value }) => !value.founding && value.seen === undefined)
    .map((thing) =>
      fault('field-missing', thing.placeOf(['id']), `seen is missing: when was ${thing.id} read?`),
    );
}

function addressesOnce(_: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  const seen = new Map<string, string>();
  return thingsOfKind(things, 'source').flatMap((thing) => {
    const address = thing.value.address?.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
    if (!address) return [];
    const before = seen.get(address);
    seen.set(address, thing.id);
    if (before === undefined) return [];
    const message = `${thing.id} has the address of ${before}`;
    return [fault('source-address', thing.placeOf(['address']), message)];
  });
}

/** Where things of one kind point to one another; on such a way nobody may come back to the start. */
const WAYS = [
  { kind: 'body', field: 'of', fault: 'is a part of itself' },
  { kind: 'place', field: 'in', fault: 'lies in itself' },
  { kind: 'organization', field: 'follows', fault: 'grew out of itself' },
  { kind: 'instrument', field: 'amends', fault: 'amends itself' },
  { kind: 'clause', field: 'replaces', fault: 'replaces itself' },
  { kind: 'claim', field: 'supersedes', fault: 'supersedes itself' },
] as const;

function noCircles(record: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  return WAYS.flatMap(({ kind, field, fault: what }) => {
    const next = (id: string): readonly string[] => {
      const thing = find(record, kind, id) as Readonly<Record<string, unknown>> | undefined;
      return [thing?.[field] ?? []].flat() as string[];
    };
    return thingsOfKind<(typeof WAYS)[number]['kind']>(things, kind).flatMap((thing) => {
      const reached = new Set<string>();
      const queue = [...next(thing.id)];
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (reached.has(id)) continue;
        reached.add(id);
        queue.push(...next(id));
      }
      if (!reached.has(thing.id)) return [];
      return [fault('ref-circle', thing.placeOf([field]), `${thing.id} ${what}`)];
    });
  });
}

/** Whatever has a beginning and an end does not surely end before it begins. */
function spellsInOrder(_: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  return things.flatMap((thing) =>
    thing.value === undefined
      ? []
      : spansIn(thing.value).flatMap(({ from, to, path }) => {
          const start = readingStart(from);
          const end = readingEnd(to);
          if (start === 'unknown' || typeof end === 'string') return [];
          if (isBefore(end, start) !== 'yes') return [];
          const message = `${thing.id} ends (${end.edtf}) before it begins (${start.edtf})`;
          return [fault('dates-reversed', thing.placeOf(path), message)];
        }),
  );
}

interface TypedSpan {
  readonly from: Beginning;
  readonly to: Ending;
  readonly path: readonly PropertyKey[];
}

/** Every pair of dates in a thing that are its ends (from and to, first and last), at any depth. */
function spansIn(value: unknown, path: readonly PropertyKey[] = []): TypedSpan[] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    spansIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  const ends = value as Readonly<Record<string, unknown>>;
  const pairs = [
    ['from', 'to'],
    ['first', 'last'],
    ['inForce', 'to'],
  ] as const;
  const own = pairs.flatMap(([begin, end]) => {
    const from = datesAt(ends[begin]);
    const to = datesAt(ends[end]);
    return from && to ? [{ from, to, path: [...path, end] }] : [];
  });
  return [...own, ...inner];
}

/** Rival dates, or the one date, that stand there; undefined for anything else. */
function datesAt(value: unknown): Exclude<Beginning & Ending, 'unknown'> | undefined {
  if (isFuzzyDay(value)) return [{ on: value, cite: [] }];
  const dates = Array.isArray(value) && value.every((date) => date?.on !== undefined);
  return dates ? (value as Exclude<Beginning & Ending, 'unknown'>) : undefined;
}

/** Spells of one member in one compact, with one status, must surely not overlap. */
function spellsApart(_: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  const groups = Map.groupBy(
    thingsOfKind(things, 'membership'),
    ({ value }) => `${value.member} in ${value.of} as ${value.status}`,
  );
  return [...groups].flatMap(([who, spells]) =>
    spells.flatMap((later, i) =>
      spells.slice(0, i).flatMap((earlier) => {
        if (!surelyOverlap(earlier.value, later.value)) return [];
        const message = `${later.id} overlaps ${earlier.id} (${who})`;
        return [fault('spells-overlap', later.placeOf(['from']), message)];
      }),
    ),
  );
}

function versionsApart(_: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  const groups = Map.groupBy(thingsOfKind(things, 'clause'), ({ value }) => value.provision);
  return [...groups].flatMap(([provision, versions]) =>
    versions.flatMap((later, i) =>
      versions.slice(0, i).flatMap((earlier) => {
        if (!surelyOverlap(earlier.value, later.value)) return [];
        const message = `${later.id} and ${earlier.id} are both in force as ${provision}`;
        return [fault('version-overlap', later.placeOf(['from']), message)];
      }),
    ),
  );
}

interface Spell {
  readonly from: Beginning;
  readonly to: Ending;
}

/** Is there surely a day on which both hold? Each has one day at least, its first. */
function surelyOverlap(a: Spell, b: Spell): boolean {
  return (
    (surelyEndsAfterStart(a, b) && surelyEndsAfterStart(b, a)) ||
    holdsAtStart(a, b) ||
    holdsAtStart(b, a)
  );
}

/** Does the one surely end after the other begins? */
function surelyEndsAfterStart({ to }: Spell, { from }: Spell): boolean {
  const start = readingStart(from);
  const end = readingEnd(to);
  if (start === 'unknown' || end === 'unknown') return false;
  return end === 'open' || isBefore(start, end) === 'yes';
}

/** Does the one surely hold on the first day of the other, whenever that one ends? */
function holdsAtStart(spell: Spell, later: Spell): boolean {
  const [start, first] = [readingStart(spell.from), readingStart(later.from)];
  if (start === 'unknown' || first === 'unknown') return false;
  return isBefore(first, start) === 'no' && surelyEndsAfterStart(spell, later);
}

function clausesNamed(_: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  return thingsOfKind(things, 'clause')
    .filter(
      ({ id, value }) => !new RegExp(`^${value.provision.replaceAll('.', '\\.')}@\\d{4}$`).test(id),
    )
    .map((thing) => {
      const message = `${thing.id} is not ${thing.value.provision}@year`;
      return fault('clause-id', thing.placeOf(['id']), message);
    });
}

/** Conditions use atoms, roles and readings as these are defined. */
function conditionsBound(record: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
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
      else if ('where' in condition)
        walk(condition.where, [...bound, condition.as], [...path, 'where']);
      else if ('reading' in condition) {
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

function claimsFitAtoms(record: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  return thingsOfKind(things, 'claim').flatMap((thing) => {
    const says = (thing.value as Entity<'claim'>).says;
    if (!('atom' in says)) return [];
    const wanted = find(record, 'atom', says.atom)?.args;
    const given = Object.keys(says.args);
    if (!wanted || [...wanted].sort().join() === [...given].sort().join()) return [];
    const message = `${says.atom} takes (${wanted.join(', ')}), not (${given.join(', ')})`;
    return [fault('atom-args', thing.placeOf(['says']), message)];
  });
}
