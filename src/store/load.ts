import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { byPlace, type Diagnostic, type Place } from '../base/diagnostic.ts';
import { UserError } from '../base/user-error.ts';
import { type JsonSchema, jsonSchemaOf } from '../record/json-schema.ts';
import { type Entity, KIND_NAMES, KINDS, type Kind } from '../record/kinds.ts';
import type { CasusRecord } from '../record/record.ts';
import { crossChecks } from './cross-checks.ts';
import { LARGEST_FILE, type RecordFile, readFiles } from './files.ts';
import { fault } from './messages.ts';
import { referenceFaults } from './references.ts';
import { schemaFaults } from './schema-faults.ts';
import type { LoadedThing } from './thing.ts';
import { readYaml } from './yaml-file.ts';

export interface Loaded {
  readonly record: CasusRecord;
  readonly things: readonly LoadedThing[];
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
}

/**
 * Reads the record in a folder, and those that its region uses, in five phases: read the files, parse
 * the YAML, check each thing against its schema, put the things into tables, and check what only
 * holds across things. All faults are gathered; what is at fault is left out of the tables.
 */
export function loadRecord(folder: string): Loaded {
  const root = resolve(folder);
  if (!existsSync(root)) {
    throw new UserError(`there is no record at ${folder}`, 'Name a folder that holds region.yaml.');
  }
  const records = dirname(root);
  const folders = partsOf(root, records);
  const files = folders.flatMap((part) => readFiles(part, records));
  const diagnostics: Diagnostic[] = [];
  const schemaOf = schemaTable();
  const things = files.flatMap((file) => thingsOf(file, schemaOf, diagnostics));
  const tables = emptyTables();
  const byId = new Map<string, LoadedThing>();
  for (const thing of things) {
    const before = byId.get(thing.id)?.placeOf(['id']);
    if (before && thing.kind !== 'region') {
      const message = `${thing.id} stands at ${before.file}:${before.line} already`;
      diagnostics.push(fault('id-duplicate', thing.placeOf(['id']), message));
      continue;
    }
    byId.set(thing.id, thing);
    if (thing.value !== undefined) tables[thing.kind].set(thing.id, thing.value);
  }
  const edition = digest(files);
  const parts = folders.map((part) => basename(part));
  const region = tables.region.get(basename(root)) ?? {
    id: basename(root),
    name: { en: basename(root), ru: basename(root) },
    uses: [],
  };
  const placeOf = (id: string) => byId.get(id)?.placeOf(['id']);
  const memberships = [...tables.membership.values()] as Entity<'membership'>[];
  const spells = Map.groupBy(memberships, (spell) => spell.of as string);
  const record = { region, parts, edition, tables, spells, placeOf } as unknown as CasusRecord;
  diagnostics.push(...referenceFaults(record, things), ...crossChecks(record, things));
  return { record, things, diagnostics: diagnostics.sort(byPlace), files: files.length };
}

/** The record's folder and, before it, the folders that its region uses. */
function partsOf(root: string, records: string): string[] {
  const parts: string[] = [];
  const add = (part: string): void => {
    if (parts.includes(part) || !existsSync(part)) return;
    const head = join(part, 'region.yaml');
    const uses = existsSync(head) ? usesIn(head) : [];
    for (const used of uses) add(join(records, used));
    if (!parts.includes(part)) parts.push(part);
  };
  add(root);
  return parts;
}

function usesIn(head: string): string[] {
  const { value } = readYaml(readFileSync(head, 'utf8'), head);
  const parsed = KINDS.region.schema.safeParse(value);
  return parsed.success ? parsed.data.uses.filter((name) => !name.includes('..')) : [];
}

function thingsOf(
  file: RecordFile,
  schemaOf: (kind: Kind) => JsonSchema,
  diagnostics: Diagnostic[],
): LoadedThing[] {
  const top: Place = { file: file.file, line: 1, column: 1 };
  if (file.bytes > LARGEST_FILE) {
    diagnostics.push(fault('file-size', top, `the file has ${file.bytes} bytes`));
    return [];
  }
  if (file.garbled) {
    diagnostics.push(fault('file-encoding', top, 'the file is not UTF-8'));
    return [];
  }
  if (file.text.startsWith('\uFEFF')) {
    diagnostics.push(fault('file-bom', top, 'the file begins with a byte order mark'));
  }
  if (file.text.includes('\r')) {
    const line = file.text.slice(0, file.text.indexOf('\r')).split('\n').length;
    diagnostics.push(fault('file-crlf', { ...top, line }, 'the file has carriage returns'));
  }
  const { kind } = file;
  if (!kind) {
    diagnostics.push(fault('file-kind', top, `${file.stem} is not a kind of thing`));
    return [];
  }
  const yaml = readYaml(file.text.replace(/^\uFEFF/, ''), file.file);
  if (yaml.faults.length > 0) {
    for (const { message, place } of yaml.faults) {
      const code = message.includes('alias') ? 'yaml-alias' : 'yaml-syntax';
      diagnostics.push(fault(code, place, firstLine(message)));
    }
    return [];
  }
  if (yaml.value === null || yaml.value === undefined) {
    diagnostics.push(fault('file-empty', top, 'the file holds nothing'));
    return [];
  }
  const wantsList = KINDS[kind].list;
  if (Array.isArray(yaml.value) !== wantsList) {
    const code = wantsList ? 'list-wanted' : 'one-wanted';
    const message = wantsList
      ? `a list of ${KINDS[kind].folder} is wanted`
      : `one ${kind} is wanted`;
    diagnostics.push(fault(code, yaml.placeOf([]), message));
    return [];
  }
  if (Array.isArray(yaml.value) && yaml.value.length === 0) {
    diagnostics.push(fault('file-empty', top, 'the list is empty'));
  }
  const items: unknown[] = Array.isArray(yaml.value) ? yaml.value : [yaml.value];
  return items.flatMap((raw, index) => {
    const base = wantsList ? [index] : [];
    const placeOf = (path: readonly PropertyKey[]) => yaml.placeOf([...base, ...path]);
    return readThing(kind, raw, file, schemaOf(kind), placeOf, diagnostics);
  });
}

function readThing(
  kind: Kind,
  typed: unknown,
  file: RecordFile,
  schema: JsonSchema,
  placeOf: LoadedThing['placeOf'],
  diagnostics: Diagnostic[],
): LoadedThing[] {
  const raw = withIncident(kind, typed, file);
  const parsed = KINDS[kind].schema.safeParse(raw);
  if (!parsed.success) {
    diagnostics.push(...schemaFaults(parsed.error.issues, raw, schema, placeOf));
  }
  const id = (raw as { id?: unknown } | null)?.id;
  if (typeof id !== 'string') return [];
  const expected = kind === 'incident' ? file.incident : kind === 'region' ? undefined : file.stem;
  if (!KINDS[kind].list && expected !== undefined && expected !== id) {
    const message = `the id is ${id}, the ${kind === 'incident' ? 'folder' : 'file'} is ${expected}`;
    diagnostics.push(fault('id-name', placeOf(['id']), message));
  }
  return [{ kind, id, raw, value: parsed.success ? parsed.data : undefined, schema, placeOf }];
}

/** Things in an incident's folder belong to it without saying so. */
function withIncident(kind: Kind, raw: unknown, file: RecordFile): unknown {
  const belongs = ['claim', 'request', 'response', 'silence'].includes(kind);
  if (!belongs || file.incident === undefined || raw === null || typeof raw !== 'object')
    return raw;
  return 'incident' in raw ? raw : { ...raw, incident: file.incident };
}

/** JSON Schemas, each made when it is first asked for. */
function schemaTable(): (kind: Kind) => JsonSchema {
  const made = new Map<Kind, JsonSchema>();
  return (kind) => {
    const schema = made.get(kind) ?? jsonSchemaOf(kind);
    made.set(kind, schema);
    return schema;
  };
}

function emptyTables(): Record<Kind, Map<string, unknown>> {
  return Object.fromEntries(KIND_NAMES.map((kind) => [kind, new Map()])) as unknown as Record<
    Kind,
    Map<string, unknown>
  >;
}

function digest(files: readonly RecordFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.file}\u0000${file.text}\u0000`);
  return hash.digest('hex').slice(0, 12);
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
