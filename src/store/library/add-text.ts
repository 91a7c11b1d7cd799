import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UserError } from '../../base/user-error.ts';
import { defectsIn } from '../../record/text-defect.ts';
import type { TextLayer } from '../../record/text-layer.ts';
import { extract } from './extract.ts';
import { Unreadable } from './extracted.ts';
import { layerName, layerYaml, readLayerYaml, withLineFeeds } from './read-library.ts';
import { clearPartials, writeWhole } from './write-whole.ts';

/** What adding a file came to. */
export interface Added {
  readonly name: string;
  /** The SHA-256 of the text: the name of its layer. */
  readonly layer: string;
  readonly outcome: 'added' | 'known' | 'assigned';
  readonly about: TextLayer;
}

/** A scanned book is as long as this; a longer file is a mistake. */
const LARGEST = 200_000_000;

/**
 * Adds one file to a library: its text as a layer that never changes, named by the hash of the text,
 * and beside it what the text is. That second file is written last and makes the layer count.
 */
export async function addText(
  folder: string,
  path: string,
  source: string | undefined,
  match: (text: { name: string; text: string }) => string | undefined,
): Promise<Added> {
  const name = basename(path);
  const bytes = readOriginal(path);
  const made = await extract(name, bytes).catch((error: unknown) => {
    if (error instanceof Unreadable) throw new UserError(`${path} ${error.message}`, error.remedy);
    throw error;
  });
  const text = withLineFeeds(made.text);
  if (text.trim() === '') {
    throw new UserError(
      `${path} holds no text`,
      'It may be pictures of pages: recognize the text first (OCR), or type the passages you need.',
    );
  }
  const layer = layerName(text);
  makeFolder(folder);
  clearPartials(folder, Date.now());
  const before = readLayerYaml(folder, layer);
  if (before && (source === undefined || before.source === source)) {
    return { name, layer, outcome: 'known', about: before };
  }
  const matched = source ?? match({ name, text });
  const about: TextLayer = {
    ...(before ?? {
      name,
      original: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      media: made.media,
      by: made.by,
      unit: 'utf-16',
      lines: 'lf',
      length: text.length,
      defects: defectsIn(text),
    }),
    ...(matched && { source: matched, sourceBy: source ? 'given' : 'matched' }),
  };
  if (!before) writeWhole(join(folder, `${layer}.txt`), text);
  writeWhole(join(folder, `${layer}.yaml`), layerYaml(about));
  return { name, layer, outcome: before ? 'assigned' : 'added', about };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UserError(
      `the library ${folder} cannot be written: ${(error as Error).message}`,
      'Name another folder with --library.',
    );
  }
}

export function readOriginal(path: string): Uint8Array {
  const size = statSync(path, { throwIfNoEntry: false });
  if (!size?.isFile()) {
    throw new UserError(`there is no file ${path}`, 'Name a txt, html, pdf or docx file.');
  }
  if (size.size > LARGEST) {
    throw new UserError(`${path} has ${size.size} bytes`, 'Add the part of it that is cited.');
  }
  return readFileSync(path);
}
