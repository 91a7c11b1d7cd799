import { batch, signal } from '@preact/signals';
import type { PackedEdition } from '../record/edition.ts';
import type { RegionHead } from '../record/region-head.ts';
import { record } from './state.ts';

export const heads = signal<readonly RegionHead[] | undefined>(undefined);

/** What went wrong with loading, for the frame to say. */
export interface LoadFault {
  readonly kind: 'offline' | 'no-region' | 'no-edition' | 'broken';
  readonly what: string;
}

/** The parts of the frame that need a record, once one has come. */
export const ofRecord = signal<typeof import('./frame/of-record.ts') | undefined>(undefined);

export const fault = signal<LoadFault | undefined>(undefined);

/** The page is of an edition that the reader did not ask for: theirs is not kept here. */
export const otherEdition = signal<{ asked: string; shown: string } | undefined>(undefined);

export async function loadHeads(): Promise<void> {
  try {
    heads.value = (await json('editions/heads.json')) as readonly RegionHead[];
  } catch (error) {
    fault.value = { kind: 'offline', what: String(error) };
  }
}

let loaded = '';

/** Loads a region's record, in the edition asked for where it is kept, else in today's. */
export async function loadRecord(region: string, asked: string | undefined): Promise<void> {
  const head = heads.value?.find(({ id }) => id === region);
  if (!head) {
    fault.value = { kind: 'no-region', what: region };
    return;
  }
  const wanted = asked ?? head.edition;
  const name = `${region}.${wanted}`;
  if (name === loaded) return;
  loaded = name;
  fault.value = undefined;
  otherEdition.value = undefined;
  try {
    const [{ unpackRecord }, parts, pack] = await Promise.all([
      import('../record/edition.ts'),
      import('./frame/of-record.ts'),
      packOf(region, wanted, head.edition),
    ]);
    if (loaded !== name) return;
    batch(() => {
      ofRecord.value = parts;
      record.value = unpackRecord(pack);
      if (pack.edition !== wanted) otherEdition.value = { asked: wanted, shown: pack.edition };
    });
  } catch (error) {
    if (loaded !== name) return;
    loaded = '';
    fault.value = { kind: 'broken', what: String(error) };
  }
}

async function packOf(region: string, wanted: string, today: string): Promise<PackedEdition> {
  const pack = (edition: string) =>
    json(`editions/${region}.${edition}.json`) as Promise<PackedEdition>;
  if (wanted === today) return pack(today);
  return pack(wanted).catch(() => pack(today));
}

async function json(path: string): Promise<unknown> {
  const reply = await fetch(path);
  if (!reply.ok) throw new Error(`${reply.status} ${path}`);
  return reply.json();
}
