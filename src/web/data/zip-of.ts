import { strToU8, zipSync } from 'fflate';
import type { CasusRecord } from '../../record/record.ts';
import { exportOf } from '../../view/export/export-of.ts';
import { EXPORTS } from '../../view/export/index.ts';

/** The first day that an archive can tell of: what is made of one edition is the same whenever it is made. */
const NO_DAY = new Date(1980, 0, 1);

/** What `casus export` writes to a folder, in one archive. */
export function zipOf(record: CasusRecord): Uint8Array<ArrayBuffer> {
  const { written } = exportOf(record, EXPORTS, undefined);
  const folder = `casus-${record.region.id}`;
  return zipSync(
    Object.fromEntries(
      [...written].map(([path, text]) => [`${folder}/${path}`, [strToU8(text), { mtime: NO_DAY }]]),
    ),
  );
}
