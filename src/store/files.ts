import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { KIND_NAMES, KINDS, type Kind } from '../record/kinds.ts';
import { filesBelow } from './files-below.ts';

/** A record file is text that people review: one of more than this is a mistake. */
export const LARGEST_FILE = 2_000_000;

/** One file of the record: where it stands, the kind that its place tells, and its text. */
export interface RecordFile {
  /** As shown to people: relative to the folder that holds the records, with forward slashes. */
  readonly file: string;
  /** The record that it is a part of: the first step of its path. */
  readonly part: string;
  readonly kind: Kind | undefined;
  /** The incident whose folder it stands in. */
  readonly incident: string | undefined;
  /** The file's name without its ending. */
  readonly stem: string;
  readonly text: string;
  readonly bytes: number;
  /** The bytes are no UTF-8. */
  readonly garbled: boolean;
}

/** All YAML files below a record's folder, in a fixed order. Files over the limit are not read. */
export function readFiles(root: string, records: string): RecordFile[] {
  return filesBelow(root)
    .filter((path) => /\.ya?ml$/.test(path))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => readFile(path, records));
}

/** One file from disk. */
export function readFile(path: string, records: string): RecordFile {
  const bytes = statSync(path).size;
  const buffer = bytes > LARGEST_FILE ? Buffer.alloc(0) : readFileSync(path);
  const text = buffer.toString('utf8');
  const garbled = text.includes('\uFFFD') && !Buffer.from(text, 'utf8').equals(buffer);
  return { ...fileOf(relative(records, path).replaceAll('\\', '/'), text), bytes, garbled };
}

/** A file whose text is at hand; `file` is its path from the folder that holds the records. */
export function fileOf(file: string, text: string): RecordFile {
  const steps = file.split('/');
  const stem = (steps.at(-1) ?? '').replace(/\.ya?ml$/, '');
  const folders = steps.slice(1, -1);
  return {
    file,
    part: steps[0] ?? '',
    kind: kindOf(stem, folders),
    incident: folders[0] === 'incidents' ? folders[1] : undefined,
    stem,
    text,
    bytes: Buffer.byteLength(text),
    garbled: false,
  };
}

/**
 * In a folder of a kind the folder tells (`claims/border.yaml` holds claims); in an incident's folder
 * and at the top the file's own name does (`incidents/x/claims.yaml`, `acts.yaml`).
 */
function kindOf(stem: string, folders: readonly string[]): Kind | undefined {
  const byFolder = KIND_NAMES.find((kind) => KINDS[kind].folder === folders[0]);
  if (byFolder && byFolder !== 'incident') return byFolder;
  return KIND_NAMES.find((kind) => KINDS[kind].folder === stem || kind === stem);
}
