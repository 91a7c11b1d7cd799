import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { byPlace, type Diagnostic } from '../base/diagnostic.ts';
import { UserError } from '../base/user-error.ts';
import { type Entity, KIND_NAMES, type Kind } from '../record/kinds.ts';
import { assemble, type CasusRecord } from '../record/record.ts';
import { SCHEMAS } from '../record/schemas.ts';
import { crossChecks } from './checks/index.ts';
import { fileOf, type RecordFile, readFile, readFiles } from './files.ts';
import { fault } from './messages.ts';
import { referenceFaults } from './references.ts';
import { type LoadedThing, thingsOfKind } from './thing.ts';
import { thingsOfFile } from './things-of-file.ts';
import { readYaml } from './yaml-file.ts';

export interface Loaded {
  readonly record: CasusRecord;
  readonly things: readonly LoadedThing[];
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
  /** What was left out for what is supposed. */
  readonly replaced: readonly LoadedThing[];
  /** The ids that were left out by name, or with what they name. */
  readonly left: readonly string[];
}

/** Files that take the place of things of the same id, and which of the record's own are left out. */
export interface Instead {
  readonly files: readonly RecordFile[];
  readonly without: (things: readonly LoadedThing[]) => readonly string[];
}

const NOTHING: Instead = { files: [], without: () => [] };

/** Reads the record in a folder, and those that its region uses. All faults are gathered. */
export function loadRecord(folder: string): Loaded {
  const { files, parts } = readRecord(folder);
  return loadFiles(files, parts);
}

/** The files of the record in a folder and of those that its region uses, not yet understood. */
export function readRecord(folder: string): { files: RecordFile[]; parts: string[] } {
  const root = resolve(folder);
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    throw new UserError(`there is no record at ${folder}`, 'Name a folder that holds region.yaml.');
  }
  const records = dirname(root);
  const parts = partsOf(basename(root), records);
  return { files: parts.flatMap((part) => readFiles(join(records, part), records)), parts };
}

/** A record whose files are texts at hand, each with its path from the folder that holds records. */
export function checkTexts(texts: readonly { file: string; text: string }[]): Loaded {
  const files = texts.map(({ file, text }) => fileOf(file, text));
  return loadFiles(files, [...new Set(files.map(({ part }) => part))]);
}

/**
 * The phases after the files are read: parse the YAML and check each thing against its schema, put
 * the things into tables, and check what only holds across things. What is at fault is left out of
 * the tables. `parts` are the records that the files make up, the one asked for last.
 */
export function loadFiles(
  files: readonly RecordFile[],
  parts: readonly string[],
  { files: others, without }: Instead = NOTHING,
): Loaded {
  const own = files.map(thingsOfFile);
  const instead = others.map(thingsOfFile);
  const readings = [...own, ...instead];
  const supposed = instead.flatMap((reading) => reading.things);
  const left = without(own.flatMap((reading) => reading.things));
  const gone = new Set([...left, ...supposed.map(({ id }) => id)]);
  const [kept, replaced] = [false, true].map((is) =>
    own.flatMap((reading) => reading.things.filter(({ id }) => gone.has(id) === is)),
  ) as [LoadedThing[], LoadedThing[]];
  const things = [...kept, ...supposed];
  const tables = emptyTables();
  const byId = new Map<string, LoadedThing>();
  const duplicates: Diagnostic[] = [];
  for (const thing of things) {
    if (thing.kind === 'region') {
      // A region may bear the name of a place in it.
      if (thing.value !== undefined) tables.region.set(thing.id, thing.value);
      continue;
    }
    const before = byId.get(thing.id)?.placeOf(['id']);
    if (before) {
      const message = `${thing.id} stands at ${before.file}:${before.line} already`;
      duplicates.push(fault('id-duplicate', thing.placeOf(['id']), message));
      continue;
    }
    byId.set(thing.id, thing);
    if (thing.value !== undefined) tables[thing.kind].set(thing.id, thing.value);
  }
  const placeOf = (id: string) => byId.get(id)?.placeOf(['id']);
  const record = assemble(tables, parts, editionOf([...files, ...others], left), placeOf);
  const diagnostics = [
    ...headFaults(files, things, parts),
    ...readings.flatMap((reading) => reading.faults),
    ...duplicates,
    ...referenceFaults(things),
    ...crossChecks(record, things),
  ];
  return {
    record,
    things,
    diagnostics: diagnostics.sort(byPlace),
    files: files.length,
    replaced,
    left,
  };
}

/** Every record has a head, and the records that a head names are there. */
function headFaults(
  files: readonly RecordFile[],
  things: readonly LoadedThing[],
  parts: readonly string[],
): Diagnostic[] {
  const headless = parts.filter(
    (part) => !files.some((file) => file.part === part && file.kind === 'region'),
  );
  const missing = headless.map((part) => {
    const place = { file: `${part}/region.yaml`, line: 1, column: 1 };
    return fault('region-missing', place, `the record ${part} has no region.yaml`);
  });
  const unknown = thingsOfKind(things, 'region').flatMap((thing) =>
    thing.value.uses.flatMap((used, i) => {
      if (parts.includes(used)) return [];
      const message = `there is no record ${used} beside ${thing.id}`;
      return [fault('uses-unknown', thing.placeOf(['uses', i]), message)];
    }),
  );
  return [...missing, ...unknown];
}

/** The names of the records to read: those that the head uses, then the one asked for. */
function partsOf(name: string, records: string, before: readonly string[] = []): string[] {
  if (before.includes(name)) return [];
  const parts: string[] = [];
  for (const used of usesIn(name, records)) {
    const above = [...before, name, ...parts];
    const folder = join(records, used);
    if (basename(folder) === used && existsSync(folder))
      parts.push(...partsOf(used, records, above));
  }
  return [...parts, name];
}

function usesIn(part: string, records: string): readonly string[] {
  return readHead(join(records, part))?.uses ?? [];
}

/** The head of a record alone; undefined where there is none or it is at fault. */
export function readHead(folder: string): Entity<'region'> | undefined {
  const path = join(folder, 'region.yaml');
  if (!existsSync(path)) return undefined;
  const head = readFile(path, dirname(folder));
  const parsed = SCHEMAS.region.safeParse(readYaml(head.text, head.file).value);
  return parsed.success ? parsed.data : undefined;
}

function emptyTables(): Record<Kind, Map<string, unknown>> {
  return Object.fromEntries(KIND_NAMES.map((kind) => [kind, new Map()])) as unknown as Record<
    Kind,
    Map<string, unknown>
  >;
}

/** What names an edition of the record: a digest of all its files, and of what is left out of them. */
export function editionOf(files: readonly RecordFile[], without: readonly string[] = []): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.file}\u0000${file.text}\u0000`);
  for (const id of without) hash.update(`without ${id}\u0000`);
  return hash.digest('hex').slice(0, 12);
}
