import { dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import { UserError } from '../base/user-error.ts';
import { headOf } from '../publish/heads.ts';
import { regionsBeside } from '../publish/regions-beside.ts';
import { packRecord } from '../record/edition.ts';
import type { CasusRecord } from '../record/record.ts';
import type { RegionHead } from '../record/region-head.ts';
import { loadRecord } from '../store/load.ts';
import { type Content, contentOf } from './content.ts';

/** A region as it is served: its last sound edition, and what is wrong with its files now. */
export interface Region {
  readonly id: string;
  readonly sound: Edition | undefined;
  /** Faults that have come since; while there are any, the edition is that from before them. */
  readonly faults: readonly Diagnostic[];
}

/** One edition of a record, ready to be asked and to be sent. */
export interface Edition {
  readonly record: CasusRecord;
  readonly head: RegionHead;
  readonly packed: Content;
  /** Answers that were given, as they were sent. */
  readonly answers: Map<string, Content>;
}

export type Regions = ReadonlyMap<string, Region>;

/**
 * Reads the record of a folder and those beside it that make up a region: whose head names states. The
 * one asked for is always among them. A record that is as it was keeps its edition and its answers.
 */
export function readRegions(folder: string, before?: Regions): Regions {
  const records = dirname(resolve(folder));
  const names = new Set([...regionsBeside(folder), ...(before?.keys() ?? [])]);
  return new Map(
    [...names].map((name) => [name, readRegion(join(records, name), name, before?.get(name))]),
  );
}

function readRegion(folder: string, id: string, before: Region | undefined): Region {
  let loaded: ReturnType<typeof loadRecord>;
  try {
    loaded = loadRecord(folder);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { id, sound: before?.sound, faults: [missing(id, error)] };
  }
  const { record, diagnostics } = loaded;
  const faults = diagnostics.filter(({ severity }) => severity === 'error');
  if (faults.length > 0) return { id, sound: before?.sound, faults };
  if (before?.sound?.record.edition === record.edition) return { ...before, faults };
  const packed = contentOf(JSON.stringify(packRecord(record)), 'application/json');
  return { id, sound: { record, head: headOf(record), packed, answers: new Map() }, faults };
}

function missing(id: string, { message, remedy }: UserError): Diagnostic {
  return {
    code: 'record-missing',
    severity: 'error',
    place: { file: `${id}/region.yaml`, line: 1, column: 1 },
    message: message.replace(/ at .*/, ''),
    why: 'Without it there is nothing to answer from.',
    remedy,
  };
}
