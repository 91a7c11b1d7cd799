import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Format } from '../dataset.ts';
import { refuse } from './read-error.ts';

/** A file as it was found: its bytes, unpacked where it is packed, and what they are. */
export interface OpenFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: Format;
  /** SHA-256 of the file as it lies on the disk, packed or not. */
  readonly sha256: string;
  readonly size: number;
}

/** Reads a file and tells by its first bytes what it is; its name does not count. */
export function openFile(path: string): OpenFile {
  const name = basename(path);
  const found = bytesOf(path, name);
  const sha256 = createHash('sha256').update(found).digest('hex');
  const bytes = found[0] === 0x1f && found[1] === 0x8b ? unpacked(name, found) : found;
  if (bytes.length === 0) {
    refuse(
      { file: name, message: 'the file is empty' },
      'Get it again from where it is published.',
    );
  }
  return { path, name, bytes, format: formatOf(bytes), sha256, size: found.length };
}

function bytesOf(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'this is a folder' : code;
    return refuse(
      { file: code === 'ENOENT' ? path : name, message: `${why}` },
      'Name the files themselves.',
    );
  }
}

function unpacked(name: string, packed: Uint8Array): Uint8Array {
  try {
    return gunzipSync(packed);
  } catch {
    return refuse(
      { file: name, message: 'the packed file (gzip) is cut short or damaged' },
      'Get it again from where it is published.',
    );
  }
}

function formatOf(bytes: Uint8Array): Format {
  const begins = (...head: number[]): boolean => head.every((byte, i) => bytes[i] === byte);
  if (begins(0xd0, 0xcf, 0x11, 0xe0) || begins(0x50, 0x4b, 0x03, 0x04)) return 'workbook';
  if (Buffer.from(bytes.subarray(0, 11)).toString('latin1') === '<stata_dta>') return 'stata';
  const old = bytes[0] ?? 0;
  if (old >= 105 && old <= 115 && (bytes[1] === 1 || bytes[1] === 2) && bytes[2] === 1)
    return 'stata';
  return 'csv';
}
