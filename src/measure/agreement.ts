import type { Field } from '../record/field.ts';
import type { Entity } from '../record/kinds.ts';

/** Fields that are matters of security, each in its own right. */
const SECURITY: readonly Field[] = [
  'security',
  'defence',
  'arms-control',
  'borders',
  'counter-terrorism',
  'civil-protection',
];

/** What may be asked for: every field, one of them, or all. */
export const FIELDS = [
  'any',
  'security',
  'defence',
  'arms-control',
  'borders',
  'counter-terrorism',
  'civil-protection',
  'friendship',
  'economy',
  'dispute-settlement',
  'human-dimension',
  'general',
] as const satisfies readonly ('any' | Field)[];

const KINDS: readonly string[] = ['treaty', 'charter', 'agreement', 'protocol'];

/** An agreement of its own that binds in law; a protocol that amends one is a part of that one. */
export function isAgreement({
  kind,
  binding,
  amends,
}: Pick<Entity<'instrument'>, 'kind' | 'binding' | 'amends'>): boolean {
  return KINDS.includes(kind) && binding === 'legal' && amends === undefined;
}

/** Security takes in what belongs to it; any other field is itself alone. */
export function isInField(fields: readonly Field[], asked: (typeof FIELDS)[number]): boolean {
  if (asked === 'any') return true;
  return fields.some((f) => f === asked || (asked === 'security' && SECURITY.includes(f)));
}
