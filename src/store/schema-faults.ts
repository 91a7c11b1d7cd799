import type * as z from 'zod';
import { closestMatch, meant } from '../base/closest-match.ts';
import type { Diagnostic, Place } from '../base/diagnostic.ts';
import { fieldsAt, type JsonSchema } from '../record/json-schema.ts';
import { type FaultCode, fault } from './messages.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Turns what the schema found into diagnostics at the right line, with a "did you mean". */
export function schemaFaults(
  issues: readonly Issue[],
  value: unknown,
  schema: JsonSchema,
  placeOf: (path: Path) => Place,
): Diagnostic[] {
  return issues.flatMap((issue) => explain(issue, [], value, schema, placeOf));
}

function explain(
  issue: Issue,
  above: Path,
  value: unknown,
  schema: JsonSchema,
  placeOf: (path: Path) => Place,
): Diagnostic[] {
  const path = [...above, ...issue.path];
  const typed = valueAt(value, path);
  const field = nameOf(path);
  const at = placeOf(path);
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(value, schema, path);
    return issue.keys.map((key) =>
      fault(
        'field-unknown',
        placeOf([...path, key]),
        `${key} is not a field of ${path.length === 0 ? 'this kind' : field}`,
        known.includes(key)
          ? OTHER_FORM
          : (meant(key, known) ??
              (valueAt(value, [...path, key]) === null ? FLOW_COMMA : undefined)),
      ),
    );
  }
  const cite = path.at(-1) === 'cite';
  if (typed === undefined || (typed === null && cite)) {
    if (issue.code === 'custom') {
      return [fault(cite ? 'cite-missing' : 'field-missing', at, issue.message)];
    }
    return [
      fault(
        cite ? 'cite-missing' : 'field-missing',
        at,
        cite ? `${nameOf(path.slice(0, -1))} has no source` : `${field} is missing`,
      ),
    ];
  }
  if (issue.code === 'invalid_union') {
    const branch = nearestBranch(issue.errors);
    const custom = issue.message !== UNSAID;
    const known = fieldsAt(value, schema, path);
    if (branch && !isForeign(branch) && !(custom && isUnclear(branch, typed, known))) {
      return branch.flatMap((inner) => explain(inner, path, value, schema, placeOf));
    }
    const message = custom ? issue.message : wantedBy(issue.errors);
    const words = issue.errors.flat().flatMap(fixedWords);
    const hint = typeof typed === 'string' ? meant(typed, words) : undefined;
    return [fault(codeFor(message, path), at, `${field}: ${message}, not ${show(typed)}`, hint)];
  }
  if (issue.code === 'invalid_value') {
    const words = fixedWords(issue);
    const message = `${field} is ${show(typed)}; wanted: ${words.join(', ')}`;
    return [fault('field-wrong', at, message, meant(String(typed), words))];
  }
  if (issue.code === 'custom' && typeof issue.params?.remedy === 'string') {
    return [fault('date', at, `${field}: ${issue.message}`, issue.params.remedy)];
  }
  return [fault(codeFor(issue.message, path), at, `${field}${failing(issue, typed)}`)];
}

/** What is wrong with the value of a field, said behind the field's name. */
function failing(issue: Issue, typed: unknown): string {
  if (issue.code === 'invalid_type')
    return ` is ${show(typed)}; wanted: ${typeName(issue.expected)}`;
  if (issue.code === 'invalid_format') return ` is ${show(typed)}: ${issue.message}`;
  if (issue.code === 'too_small' && typed === '') return ' is empty';
  return `: ${issue.message}`;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields',
  record: 'fields',
};

function typeName(expected: string): string {
  return TYPE_NAMES[expected] ?? expected;
}

function fixedWords(issue: Issue): string[] {
  return issue.code === 'invalid_value' ? issue.values.map(String) : [];
}

/** A field that another alternative has, beside fields of this one. */
const OTHER_FORM = 'It belongs to another form of this: remove it, or those beside it.';

/** What an unquoted comma in a flow mapping looks like from here: a field without a value. */
const FLOW_COMMA = 'A comma inside { } begins a new field: put the whole text in quotes.';

function codeFor(message: string, path: Path): FaultCode {
  if (message.includes('locator')) return 'cite-locator';
  if (message.includes('date')) return 'date';
  if (path.at(-1) === 'cite' && message.includes('at least one')) return 'cite-missing';
  return 'field-wrong';
}

/** The alternative of a union that the author most likely meant: the one with the least wrong. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const cost = (issues: readonly Issue[]): number =>
    issues.reduce((sum, issue) => sum + costOf(issue), 0);
  return [...branches].sort((a, b) => cost(a) - cost(b))[0];
}

function costOf(issue: Issue): number {
  if (issue.path.length === 0 && isMismatch(issue)) return 100;
  if (issue.code === 'unrecognized_keys') return issue.keys.length;
  // A fixed word, such as `on: open`, is what tells an alternative from the others.
  return issue.code === 'invalid_value' && issue.values.length === 1 ? 2 : 1;
}

/** Is the value not even of the type of this alternative? */
function isForeign(branch: readonly Issue[]): boolean {
  return branch.every((issue) => issue.path.length === 0 && isMismatch(issue));
}

/** Fields are missing, and those that stand in their place resemble none: which form is meant? */
function isUnclear(branch: readonly Issue[], typed: unknown, known: readonly string[]): boolean {
  const strange = branch.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  return (
    branch.some((issue) => issue.path.length === 1 && valueAt(typed, issue.path) === undefined) &&
    strange.length > 0 &&
    strange.every((key) => closestMatch(key, known) === undefined)
  );
}

function isMismatch(issue: Issue): boolean {
  if (issue.code === 'invalid_union') return issue.errors.every(isForeign);
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

function wantedBy(branches: readonly (readonly Issue[])[]): string {
  const issues = branches.flat();
  const said = issues.find(({ code, message }) => code === 'invalid_union' && message !== UNSAID);
  if (said) return said.message;
  const wanted = issues.map((issue) => {
    if (issue.code === 'invalid_type') return typeName(issue.expected);
    const words = fixedWords(issue).map((word) => `"${word}"`);
    return words.length > 0 ? words.join(', ') : issue.message;
  });
  return `wanted: ${[...new Set(wanted)].join(' or ')}`;
}

/** The message of a union that was given none of its own. */
const UNSAID = 'Invalid input';

function valueAt(value: unknown, path: Path): unknown {
  let part = value;
  for (const step of path) part = (part as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return part;
}

function nameOf(path: Path): string {
  if (path.length === 0) return 'the thing';
  return path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** A short, single-line rendering of what was typed. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}
