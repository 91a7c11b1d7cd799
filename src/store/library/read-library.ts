import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { UserError } from '../../base/user-error.ts';
import { defectsIn } from '../../record/text-defect.ts';
import { type LibraryText, type TextLayer, textLayer } from '../../record/text-layer.ts';
import { fault } from '../messages.ts';
import { readYaml } from '../yaml-file.ts';

/** The texts of a folder, and what is wrong with its layers. */
export interface Library {
  readonly folder: string;
  readonly texts: readonly LibraryText[];
  readonly diagnostics: readonly Diagnostic[];
}

const LAYER_TEXT = /^[0-9a-f]{64}\.txt$/;

/**
 * Reads a folder of texts: layers, and plain .txt files beside them. The file that tells of a layer is
 * written last, so a text named by a hash without one was never finished and is passed over.
 */
export function readLibrary(folder: string): Library {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UserError(
      `there is no library at ${folder}`,
      'Name a folder of texts with --library, or make one: casus library add FILE...',
    );
  }
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt') && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort((a, b) => (a < b ? -1 : 1));
  const diagnostics: Diagnostic[] = [];
  const texts = names.flatMap((name) =>
    LAYER_TEXT.test(name) ? readLayer(folder, name, diagnostics) : [readPlain(folder, name)],
  );
  return { folder, texts, diagnostics };
}

/** The name of the layer that holds a text. */
export function layerName(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What a layer's file holds, as it is written. */
export function layerYaml(layer: TextLayer): string {
  return stringify(layer, { lineWidth: 0 });
}

/** What is known of a layer, or undefined where it was never finished. */
export function readLayerYaml(folder: string, name: string): TextLayer | undefined {
  const path = join(folder, `${name}.yaml`);
  if (!existsSync(path)) return undefined;
  const parsed = textLayer.safeParse(readYaml(readFileSync(path, 'utf8'), path).value);
  return parsed.success ? parsed.data : undefined;
}

function readPlain(folder: string, name: string): LibraryText {
  const path = join(folder, name);
  const text = withLineFeeds(readFileSync(path, 'utf8'));
  return { name, path, text, layer: undefined, defects: defectsIn(text) };
}

function readLayer(folder: string, file: string, diagnostics: Diagnostic[]): LibraryText[] {
  const name = file.replace('.txt', '');
  if (!existsSync(join(folder, `${name}.yaml`))) return [];
  const layer = readLayerYaml(folder, name);
  const path = join(folder, file);
  if (!layer) {
    const place = { file: join(folder, `${name}.yaml`), line: 1, column: 1 };
    diagnostics.push(fault('library-layer', place, 'the file does not describe a text'));
    return [];
  }
  const text = readFileSync(path, 'utf8');
  if (layerName(text) !== name) {
    const message = `the text of ${layer.name} is not the one that was added`;
    diagnostics.push(fault('library-altered', { file: path, line: 1, column: 1 }, message));
    return [];
  }
  return [{ name: layer.name, path, text, layer, defects: layer.defects }];
}

/** A text with one kind of line end and no byte order mark. */
export function withLineFeeds(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
}
