import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../base/user-error.ts';
import type { ReadDataset } from '../reading/read-dataset.ts';
import { type Duck, openDuck } from './duck.ts';
import { type DataPackage, dataPackage, describePackage, identityOf } from './package.ts';
import { writeParquet } from './parquet.ts';

/**
 * A folder of imported data sets:
 *
 *   <id>/<edition>/datapackage.json, <table>/year=…/data_0.parquet
 *   <id>/current      the edition that is used
 *   .aside-<pid>-…    work in progress; what a dead process left is swept away
 *
 * An edition is written aside and renamed into place, and then `current` is renamed over the old one:
 * whenever a process dies, the store holds either the old edition or the new one.
 */
export interface Imported {
  readonly id: string;
  readonly edition: string;
  readonly folder: string;
  readonly current: boolean;
  readonly about: DataPackage;
}

export interface Watch {
  /** Told before each step: the table, and how many of how many are done. */
  readonly progress?: (table: string, done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/** Puts what was read into the store. The same files again change nothing but what is current. */
export async function addImport(
  store: string,
  read: ReadDataset,
  now: Date,
  { progress, signal }: Watch = {},
): Promise<Imported> {
  const { dataset, tables } = read;
  sweep(store);
  const edition = digestOf(identityOf(dataset, read)).slice(0, 12);
  const place = join(store, dataset.id, edition);
  if (!existsSync(place)) {
    const aside = join(store, `.aside-${process.pid}-${randomBytes(4).toString('hex')}`);
    const pause = async (): Promise<void> => {
      await new Promise((resolve) => setImmediate(resolve));
      if (signal?.aborted) {
        throw new UserError('stopped; nothing was imported', 'Run the command again to import.');
      }
    };
    let duck: Duck | undefined;
    try {
      makeFolder(aside);
      duck = await openDuck();
      for (const [done, table] of tables.entries()) {
        progress?.(table.name, done, tables.length);
        await pause();
        await writeParquet(duck.connection, table, join(aside, table.name), pause);
      }
      const about = describePackage(read, now.toISOString(), (table) =>
        folderDigest(join(aside, table)),
      );
      writeFileSync(join(aside, 'datapackage.json'), `${JSON.stringify(about, undefined, 2)}\n`);
      await pause();
      mkdirSync(join(store, dataset.id), { recursive: true });
      moveIntoPlace(aside, place);
    } finally {
      duck?.close();
      rmSync(aside, { recursive: true, force: true });
    }
  }
  makeCurrent(store, dataset.id, edition);
  const imported = importsOf(store, dataset.id).find((one) => one.edition === edition);
  if (!imported) throw new Error(`the import ${dataset.id} ${edition} is not where it was put`);
  return imported;
}

/** Every import of a data set, or of all, oldest first. A store that is not there has none. */
export function importsOf(store: string, id?: string): Imported[] {
  const ids = id === undefined ? foldersIn(store).filter((name) => !name.startsWith('.')) : [id];
  return ids.sort().flatMap((one) => {
    const current = currentOf(store, one);
    return foldersIn(join(store, one))
      .flatMap((edition) => {
        const folder = join(store, one, edition);
        const about = aboutOf(folder);
        return about ? [{ id: one, edition, folder, current: edition === current, about }] : [];
      })
      .sort((a, b) => (a.about.created < b.about.created ? -1 : 1));
  });
}

/** The import of a data set that is used, if there is one. */
export function currentImport(store: string, id: string): Imported | undefined {
  return importsOf(store, id).find(({ current }) => current);
}

/** The editions that are used, by data set: what tells whether the imports are still those of before. */
export function currentEditions(store: string): string {
  const ids = foldersIn(store).filter((name) => !name.startsWith('.'));
  return ids
    .sort()
    .map((id) => `${id} ${currentOf(store, id) ?? '-'}`)
    .join('\n');
}

/** Takes a data set out of the store, with all its editions or one. Says how many went. */
export function removeImports(store: string, id: string, edition?: string): number {
  sweep(store);
  const going = importsOf(store, id).filter(
    (one) => edition === undefined || one.edition === edition,
  );
  for (const { folder } of going) {
    const aside = join(store, `.aside-${process.pid}-${randomBytes(4).toString('hex')}`);
    renameSync(folder, aside);
    rmSync(aside, { recursive: true, force: true });
  }
  const left = importsOf(store, id);
  const newest = left.at(-1);
  if (!newest) rmSync(join(store, id), { recursive: true, force: true });
  else if (!left.some(({ current }) => current)) makeCurrent(store, id, newest.edition);
  return going.length;
}

/** One digest over the names and bytes of all files of a folder. */
export function folderDigest(folder: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.map((one) => one.replaceAll('\\', '/')).sort()) {
    if (name.endsWith('.parquet'))
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(join(folder, name)));
  }
  return `sha256:${hash.digest('hex')}`;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UserError(
      `the store cannot be written: ${(error as Error).message}`,
      'Name another folder with --store, or set CASUS_DATA.',
    );
  }
}

/** Another process may have put the same edition there meanwhile; then ours is not needed. */
function moveIntoPlace(aside: string, place: string): void {
  try {
    renameSync(aside, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  }
}

function makeCurrent(store: string, id: string, edition: string): void {
  if (currentOf(store, id) === edition) return;
  const aside = join(store, id, `.current-${process.pid}`);
  writeFileSync(aside, `${edition}\n`);
  renameSync(aside, join(store, id, 'current'));
}

function currentOf(store: string, id: string): string | undefined {
  try {
    return readFileSync(join(store, id, 'current'), 'utf8').trim();
  } catch {
    return undefined;
  }
}

function aboutOf(folder: string): DataPackage | undefined {
  try {
    return dataPackage.parse(JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')));
  } catch {
    return undefined;
  }
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}

/** Takes away what processes that are gone left behind. */
function sweep(store: string): void {
  for (const name of foldersIn(store)) {
    const pid = /^\.aside-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) {
      rmSync(join(store, name), { recursive: true, force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
