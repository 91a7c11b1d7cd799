import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { meant } from '../base/closest-match.ts';
import { errorsTold } from '../base/diagnostic.ts';
import { UserError } from '../base/user-error.ts';
import type { Kind } from '../record/kinds.ts';
import type { CasusRecord } from '../record/record.ts';
import { readFiles } from './files.ts';
import { loadFiles, readRecord } from './load.ts';
import type { LoadedThing } from './thing.ts';

/** What is supposed: things of a folder, in the place of those of the same id, and things left out. */
export interface Supposition {
  /** A folder with the layout of a record; it needs no head. */
  readonly folder: string | undefined;
  readonly without: readonly string[];
}

export interface Supposed {
  readonly record: CasusRecord;
  readonly changed: readonly SupposedThing[];
}

export interface SupposedThing {
  /** `with-it`: what names a thing that is left out, and so is left out too. */
  readonly how: 'instead' | 'new' | 'without' | 'with-it';
  readonly kind: Kind;
  readonly id: string;
}

/**
 * The record of a folder as it would be. Its files stay as they are, and what is supposed is held to
 * every rule that a record is held to: a supposition with faults answers nothing.
 */
export function supposeRecord(folder: string, { folder: beside, without }: Supposition): Supposed {
  const { files, parts } = readRecord(folder);
  const supposed =
    beside === undefined ? [] : readFiles(folderAt(beside), dirname(resolve(beside)));
  if (beside !== undefined && supposed.length === 0) {
    throw new UserError(
      `there is nothing supposed in ${beside}`,
      'Put files into it as a record has them, such as clauses/x@2022.yaml.',
    );
  }
  const { record, things, replaced, left, diagnostics } = loadFiles(files, parts, {
    files: supposed,
    without: (own) => (without.length === 0 ? [] : allWithout(own, without)),
  });
  const told = errorsTold(diagnostics);
  if (told) throw new UserError(`so supposed, the record has ${told.text}`, told.first.remedy);
  const own = new Set(supposed.map(({ file }) => file));
  const before = new Map(replaced.map((thing) => [thing.id, thing]));
  return {
    record,
    changed: [
      ...things
        .filter(({ placeOf }) => own.has(placeOf([]).file))
        .map(({ kind, id }) => ({ how: before.has(id) ? 'instead' : 'new', kind, id }) as const),
      ...left.flatMap((id) => {
        const how = without.includes(id) ? 'without' : 'with-it';
        const kind = before.get(id)?.kind;
        return kind ? [{ how, kind, id } as const] : [];
      }),
    ],
  };
}

/** What is to be left out, and all that names it, directly or by another: it would hang in the air. */
function allWithout(things: readonly LoadedThing[], without: readonly string[]): string[] {
  const known = new Map(things.map((thing) => [thing.id, thing]));
  for (const id of without) {
    const thing = known.get(id);
    if (thing?.kind === 'source') {
      throw new UserError(
        `${id} is a source: what it alone says cannot be told from what others say too`,
        'Leave out the claims that stand on it.',
      );
    }
    if (thing) continue;
    throw new UserError(
      `there is nothing called ${id} to leave out`,
      meant(id, known.keys(), 'casus list shows what there is.'),
    );
  }
  const gone = new Set(without);
  for (let size = 0; size < gone.size; ) {
    size = gone.size;
    for (const { kind, id, raw } of things) if (kind !== 'region' && names(raw, gone)) gone.add(id);
  }
  return [...gone];
}

function names(typed: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof typed === 'string') return ids.has(typed);
  return (
    typeof typed === 'object' &&
    typed !== null &&
    Object.values(typed).some((part) => names(part, ids))
  );
}

function folderAt(path: string): string {
  const root = resolve(path);
  if (existsSync(root) && statSync(root).isDirectory()) return root;
  throw new UserError(
    `there is no folder at ${path}`,
    'Name a folder that holds what is supposed, with the layout of a record.',
  );
}
