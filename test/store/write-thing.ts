import { stringify } from 'yaml';
import { isFuzzyDay } from '../../src/base/fuzzy-day.ts';
import { type Entity, KINDS, type Kind } from '../../src/record/kinds.ts';

/** A whole file of one kind: a list of things, or the one thing. Reading it gives them back. */
export function writeFile<K extends Kind>(kind: K, things: readonly Entity<K>[]): string {
  const typed = things.map(asTyped);
  if (KINDS[kind].list) return toYaml(typed);
  const [only, ...rest] = typed;
  if (only === undefined || rest.length > 0) {
    throw new Error(`a file of ${KINDS[kind].folder} holds one ${kind}, not ${things.length}`);
  }
  return toYaml(only);
}

/** One thing as YAML, as it stands in a file of its own or behind the dash of a list. */
export function writeThing<K extends Kind>(_: K, thing: Entity<K>): string {
  return toYaml(asTyped(thing));
}

/** A thing as its author would type it: days as their EDTF text, defaults written out. */
export function asTyped(value: unknown): unknown {
  if (isFuzzyDay(value)) return value.edtf;
  if (Array.isArray(value)) return value.map(asTyped);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      part === undefined ? [] : [[key, asTyped(part)]],
    ),
  );
}

/** Plain data as YAML 1.2, each text on a line of its own however long it is. */
function toYaml(value: unknown): string {
  return stringify(value, { version: '1.2', lineWidth: 0 });
}
