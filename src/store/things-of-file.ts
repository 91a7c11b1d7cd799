import { meant } from '../base/closest-match.ts';
import type { Diagnostic, Place } from '../base/diagnostic.ts';
import { jsonSchemaOf } from '../record/json-schema.ts';
import { KIND_NAMES, KINDS, type Kind } from '../record/kinds.ts';
import { SCHEMAS } from '../record/schemas.ts';
import { LARGEST_FILE, type RecordFile } from './files.ts';
import { fault } from './messages.ts';
import { schemaFaults } from './schema-faults.ts';
import type { LoadedThing } from './thing.ts';
import { readYaml } from './yaml-file.ts';

/** The things of one file, and all that is wrong with its text, its YAML or a thing by itself. */
export interface FileReading {
  readonly things: readonly LoadedThing[];
  readonly faults: readonly Diagnostic[];
}

/** Reads one file: its bytes, then its YAML, then each thing against the schema of its kind. */
export function thingsOfFile(file: RecordFile): FileReading {
  const spoiled = unreadable(file);
  if (spoiled) return { things: namedIn(file), faults: [spoiled] };
  const faults = marksIn(file);
  const { kind } = file;
  if (!kind) return { things: [], faults: [...faults, withoutKind(file)] };
  const yaml = readYaml(file.text.replace(/^\uFEFF/, ''), file.file);
  if (yaml.faults.length > 0) {
    const found = yaml.faults.map(({ code, message, place }) => fault(code, place, message));
    return { things: namedIn(file), faults: [...faults, ...found] };
  }
  const misshapen = wrongShape(kind, yaml.value, () => yaml.placeOf([]));
  if (misshapen) return { things: [], faults: [...faults, misshapen] };
  const things: LoadedThing[] = [];
  const items: unknown[] = Array.isArray(yaml.value) ? yaml.value : [yaml.value];
  for (const [index, typed] of items.entries()) {
    const base = Array.isArray(yaml.value) ? [index] : [];
    const placeOf = (path: readonly PropertyKey[]) => yaml.placeOf([...base, ...path]);
    const read = readThing(kind, typed, file, placeOf);
    faults.push(...read.faults);
    things.push(...read.things);
  }
  return { things, faults };
}

function unreadable(file: RecordFile): Diagnostic | undefined {
  if (file.bytes > LARGEST_FILE) {
    return fault('file-size', lineAt(file, 0), `the file has ${file.bytes} bytes`);
  }
  if (file.garbled) {
    const where = lineAt(file, file.text.indexOf('\uFFFD'));
    return fault('file-encoding', where, 'the file is not UTF-8');
  }
  // What YAML does not allow: control characters but tab and line ends, and byte order marks within.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const control = file.text.search(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|(?<=.)\uFEFF/s);
  if (control < 0) return undefined;
  const number = file.text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0');
  return fault('file-control', lineAt(file, control), `an unseen character, U+${number}`);
}

function marksIn(file: RecordFile): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (file.text.startsWith('\uFEFF')) {
    found.push(fault('file-bom', lineAt(file, 0), 'the file begins with a byte order mark'));
  }
  const carriageReturn = file.text.indexOf('\r');
  if (carriageReturn >= 0) {
    found.push(fault('file-crlf', lineAt(file, carriageReturn), 'the file has carriage returns'));
  }
  return found;
}

function withoutKind(file: RecordFile): Diagnostic {
  const folder = file.file.split('/').slice(1, -1).join('/');
  const names = KIND_NAMES.map((kind) => KINDS[kind].folder);
  const byName = folder === '' || file.incident !== undefined;
  const message = byName
    ? `${file.stem} is not a kind of thing`
    : `neither the folder ${folder} nor the name ${file.stem} is a kind of thing`;
  const hint = meant(byName ? file.stem : folder, names);
  return fault('file-kind', lineAt(file, 0), message, hint);
}

function wrongShape(kind: Kind, value: unknown, top: () => Place): Diagnostic | undefined {
  if (value === null || value === undefined) {
    return fault('file-empty', top(), 'the file holds nothing');
  }
  const { list, folder } = KINDS[kind];
  if (list && !Array.isArray(value)) {
    return fault('list-wanted', top(), `a list of ${folder} is wanted`);
  }
  if (!list && Array.isArray(value)) return fault('one-wanted', top(), `one ${kind} is wanted`);
  if (list && (value as unknown[]).length === 0) {
    return fault('file-empty', top(), 'the list is empty');
  }
  return undefined;
}

function readThing(
  kind: Kind,
  typed: unknown,
  file: RecordFile,
  placeOf: LoadedThing['placeOf'],
): FileReading {
  const schema = jsonSchemaOf(kind);
  const raw = withIncident(kind, typed, file);
  const parsed = SCHEMAS[kind].safeParse(raw);
  const faults = parsed.success ? [] : schemaFaults(parsed.error.issues, raw, schema, placeOf);
  const id = (raw as { id?: unknown } | null)?.id;
  if (typeof id !== 'string') return { things: [], faults };
  const holder = nameFrom(kind, file);
  if (holder !== undefined && holder.name !== id) {
    const message = `the id is ${id}, the ${holder.what} is ${holder.name}`;
    faults.push(fault('id-name', placeOf(['id']), message));
  }
  const value = parsed.success ? parsed.data : undefined;
  return { things: [{ kind, id, raw, value, schema, placeOf }], faults };
}

/**
 * The things that a file which cannot be read seems to hold, by the lines that give an id. They count
 * as there, so that one slip does not make every reference to them a fault.
 */
function namedIn(file: RecordFile): LoadedThing[] {
  const { kind } = file;
  if (!kind) return [];
  const lines = file.text.matchAll(/^(?:- | {2})?id: *["']?([a-z0-9][a-z0-9.@-]*)/gm);
  const found = new Map([...lines].map(({ 1: id = '', index }) => [id, index]));
  const schema = jsonSchemaOf(kind);
  return [...found].map(([id, offset]) => {
    const placeOf = () => lineAt(file, offset);
    return { kind, id, raw: undefined, value: undefined, schema, placeOf };
  });
}

/** What a thing that has a file, or a folder, to itself is called from outside. */
function nameFrom(kind: Kind, file: RecordFile): { what: string; name: string } | undefined {
  if (KINDS[kind].list) return undefined;
  if (kind === 'region') return { what: 'folder', name: file.part };
  if (kind !== 'incident') return { what: 'file', name: file.stem };
  return file.incident === undefined ? undefined : { what: 'folder', name: file.incident };
}

/** Things in an incident's folder belong to it without saying so. */
function withIncident(kind: Kind, raw: unknown, file: RecordFile): unknown {
  const belongs = ['claim', 'request', 'response', 'silence'].includes(kind);
  if (!belongs || file.incident === undefined || raw === null || typeof raw !== 'object')
    return raw;
  return 'incident' in raw ? raw : { ...raw, incident: file.incident };
}

function lineAt(file: RecordFile, offset: number): Place {
  const line = file.text.slice(0, offset).split('\n').length;
  return { file: file.file, line, column: 1 };
}
