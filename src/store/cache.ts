import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Place } from '../base/diagnostic.ts';
import type { Kind } from '../record/kinds.ts';
import { assemble, type CasusRecord } from '../record/record.ts';
import { codeDigest } from './code-digest.ts';
import type { RecordFile } from './files.ts';
import { editionOf, type Loaded, loadFiles, readRecord } from './load.ts';
import { readYaml } from './yaml-file.ts';

/** What the understanding depends on beside the files: the schemas and the code that applies them. */
const UNDERSTANDING = ['../base', '../record', '.'];

/**
 * The record of a folder, understood once an edition. The files stay the truth: they are read every
 * time, and the cache is asked only for what these very bytes were understood to mean by this very
 * code. A record with faults is never kept; a cache that cannot be read or written is no cache.
 */
export function loadCached(
  folder: string,
  cache = cacheFolder(),
): Pick<Loaded, 'record' | 'diagnostics'> {
  const { files, parts } = readRecord(folder);
  const edition = editionOf(files);
  const name = `${parts.at(-1) ?? 'record'}-${edition}-${codeDigest(UNDERSTANDING)}.v8`;
  const kept = cache === undefined ? undefined : readKept(join(cache, name));
  if (kept) {
    return { record: assemble(kept, parts, edition, placeFinder(files)), diagnostics: [] };
  }
  const loaded = loadFiles(files, parts);
  if (cache !== undefined && loaded.diagnostics.length === 0) keep(cache, name, loaded.record);
  return loaded;
}

/** Where understood records are kept; `CASUS_CACHE=off` keeps none, another value names the folder. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { CASUS_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = environment;
  if (CASUS_CACHE === 'off') return undefined;
  return CASUS_CACHE ?? join(XDG_CACHE_HOME ?? LOCALAPPDATA ?? join(homedir(), '.cache'), 'casus');
}

/** What follows the name of a record: its edition, and the code that understood it. */
const DIGESTS = /-[0-9a-f]{12}-[0-9a-f]{12}\.v8$/;

type Tables = Record<Kind, Map<string, unknown>>;

function readKept(path: string): Tables | undefined {
  try {
    const bytes = readFileSync(path);
    const digest = bytes.subarray(0, 32);
    const body = bytes.subarray(32);
    if (!createHash('sha256').update(body).digest().equals(digest)) return undefined;
    return deserialize(body) as Tables;
  } catch {
    return undefined;
  }
}

/** Written aside and renamed into place, so that nobody reads half of it; older editions go. */
function keep(cache: string, name: string, record: CasusRecord): void {
  const aside = join(cache, `${name}.${process.pid}`);
  try {
    const body = serialize(record.tables);
    mkdirSync(cache, { recursive: true });
    writeFileSync(aside, Buffer.concat([createHash('sha256').update(body).digest(), body]));
    renameSync(aside, join(cache, name));
    // The whole name: that of another record may begin with the name of this one.
    const [region] = name.split(DIGESTS);
    for (const other of readdirSync(cache)) {
      if (other !== name && DIGESTS.test(other) && other.split(DIGESTS)[0] === region) {
        rmSync(join(cache, other), { force: true });
      }
    }
  } catch {
    rmSync(aside, { force: true });
  }
}

/** Finds the line of a thing when somebody asks, by reading its file with places. */
function placeFinder(files: readonly RecordFile[]): (id: string) => Place | undefined {
  return (id) => {
    for (const file of files) {
      if (!file.text.includes(id)) continue;
      const yaml = readYaml(file.text, file.file);
      const { value } = yaml;
      const things = Array.isArray(value) ? value : [value];
      const index = things.findIndex((thing) => (thing as { id?: unknown } | null)?.id === id);
      if (index >= 0) return yaml.placeOf(Array.isArray(value) ? [index, 'id'] : ['id']);
    }
    return undefined;
  };
}
