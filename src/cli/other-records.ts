import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { closestMatch } from '../base/closest-match.ts';
import { NotThere, UserError } from '../base/user-error.ts';
import { readFiles } from '../store/files.ts';

/** A folder of the user's, else a record of that name beside the default one. */
export function folderOf(typed: unknown, defaultRecord: string): string {
  if (typeof typed !== 'string') return defaultRecord;
  if (existsSync(typed)) return typed;
  const beside = join(dirname(defaultRecord), typed);
  if (existsSync(beside)) return beside;
  const names = recordsBeside(defaultRecord);
  const near = closestMatch(typed, names);
  throw new UserError(
    `there is no record at ${typed}`,
    `${near ? `Did you mean ${near}? ` : ''}Name a folder that holds region.yaml, or one of: ${names.join(', ')}.`,
  );
}

/** The slip of asking one record for what another one beside it has is answered with that record. */
export function elsewhere(error: unknown, command: string, folder: string): unknown {
  if (!(error instanceof NotThere) || error.typed === undefined) return error;
  const { typed } = error;
  const records = dirname(resolve(folder));
  const name = recordsBeside(folder).find(
    (one) => one !== basename(resolve(folder)) && holds(join(records, one), records, typed),
  );
  if (name === undefined) return error;
  return new NotThere(
    error.message,
    `It is in the record ${name}:\ncasus ${command} ${typed} --record ${name}`,
  );
}

function holds(folder: string, records: string, typed: string): boolean {
  const id = typed.toLowerCase();
  return readFiles(folder, records).some(({ text }) =>
    text.split('\n').some((line) => line.replace(/^- /, '') === `id: ${id}`),
  );
}

/** The records of regions beside a folder; those that others only build on have no states of their own. */
function recordsBeside(folder: string): string[] {
  const records = dirname(resolve(folder));
  if (!existsSync(records)) return [];
  return readdirSync(records)
    .sort()
    .filter((name) => {
      const head = join(records, name, 'region.yaml');
      return existsSync(head) && /^states:/m.test(readFileSync(head, 'utf8'));
    });
}
