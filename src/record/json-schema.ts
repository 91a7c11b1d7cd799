import * as z from 'zod';
import { KINDS, type Kind } from './kinds.ts';
import { SCHEMAS } from './schemas.ts';

/** A JSON Schema (draft 2020-12), as far as it is walked here. */
export interface JsonSchema {
  readonly [key: string]: unknown;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** Made when first asked for: a kind's schema never changes, and to make it takes some time. */
const made = new Map<Kind, JsonSchema>();

/** The schema of one thing of a kind, as its author types it. Editors and the checks share it. */
export function jsonSchemaOf(kind: Kind): JsonSchema {
  const schema =
    made.get(kind) ??
    (z.toJSONSchema(SCHEMAS[kind], { io: 'input', unrepresentable: 'any' }) as JsonSchema);
  made.set(kind, schema);
  return schema;
}

/** The schema of a whole file of that kind: one thing, or a list of them. */
export function fileSchemaOf(kind: Kind): JsonSchema {
  const { $schema, $defs, ...thing } = jsonSchemaOf(kind);
  const about = { title: `Casus ${kind}`, description: KINDS[kind].about };
  const defs = $defs ? { $defs } : {};
  if (!KINDS[kind].list) return { $schema, ...about, ...thing, ...defs };
  return { $schema, ...about, type: 'array', items: thing, minItems: 1, ...defs };
}

/** A reference in a value: the id, what sorts of thing it may name, and where it stands. */
export interface Reference {
  readonly id: string;
  readonly sorts: readonly string[];
  readonly path: readonly PropertyKey[];
}

/** Every reference in a value as typed, found by walking the schema beside it. */
export function referencesIn(value: unknown, schema: JsonSchema): Reference[] {
  const found: Reference[] = [];
  const walk = (part: unknown, shapes: readonly JsonSchema[], path: PropertyKey[]): void => {
    const forms = alternatives(shapes, part, schema);
    const sorts = forms.flatMap((form) => (typeof form.ref === 'string' ? [form.ref] : []));
    if (typeof part === 'string' && sorts.length > 0) found.push({ id: part, sorts, path });
    if (Array.isArray(part)) {
      const inner = forms.flatMap((form) => (form.items ? [form.items] : []));
      for (const [i, item] of part.entries()) walk(item, inner, [...path, i]);
    } else if (part !== null && typeof part === 'object') {
      for (const [name, inner] of Object.entries(part)) {
        walk(
          inner,
          forms.flatMap((form) => shapeOfField(form, name)),
          [...path, name],
        );
      }
    }
  };
  walk(value, [schema], []);
  return found;
}

/** The names of the fields that may stand at a path of a value. */
export function fieldsAt(
  value: unknown,
  schema: JsonSchema,
  path: readonly PropertyKey[],
): string[] {
  let forms = alternatives([schema], value, schema);
  let part = value;
  for (const step of path) {
    part = (part as Record<PropertyKey, unknown> | undefined)?.[step];
    const shapes = forms.flatMap((form) =>
      typeof step === 'number'
        ? form.items
          ? [form.items]
          : []
        : shapeOfField(form, String(step)),
    );
    forms = alternatives(shapes, part, schema);
  }
  return [...new Set(forms.flatMap((form) => Object.keys(form.properties ?? {})))];
}

function shapeOfField(form: JsonSchema, name: string): JsonSchema[] {
  const shape = form.properties?.[name] ?? form.additionalProperties;
  return typeof shape === 'object' ? [shape] : [];
}

/** The alternatives of several schemas, each once: without that, nesting would double them. */
function alternatives(
  shapes: readonly JsonSchema[],
  part: unknown,
  whole: JsonSchema,
): JsonSchema[] {
  return [...new Set(shapes.flatMap((shape) => formsOf(shape, part, whole)))];
}

/** The alternatives that a schema stands for; a value that is one of the fixed words ends there. */
function formsOf(shape: JsonSchema, part: unknown, whole: JsonSchema): JsonSchema[] {
  if (shape.$ref) {
    const target = shape.$ref === '#' ? whole : whole.$defs?.[shape.$ref.replace('#/$defs/', '')];
    return target ? formsOf(target, part, whole) : [];
  }
  if (!shape.anyOf) return [shape];
  if (shape.anyOf.some((form) => form.const === part && part !== undefined)) return [];
  return shape.anyOf.flatMap((form) => formsOf(form, part, whole));
}
