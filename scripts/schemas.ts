import { fileSchemaOf } from '../src/record/json-schema.ts';
import { KIND_NAMES, KINDS, type Kind } from '../src/record/kinds.ts';
import { type Written, writeAll } from './written.ts';

/**
 * The JSON Schema of each kind of file, and the settings by which an editor with YAML support
 * completes and checks the files of the record.
 */
export function schemaFiles(): Written {
  const schemas = KIND_NAMES.map((kind): [string, string] => [
    `schema/${kind}.json`,
    json(fileSchemaOf(kind)),
  ]);
  const globs = Object.fromEntries(
    KIND_NAMES.map((kind) => [`./schema/${kind}.json`, globsOf(kind)]),
  );
  return new Map([...schemas, ['.vscode/settings.json', inline(json({ 'yaml.schemas': globs }))]]);
}

/** Where the files of a kind stand: `kindOf` in src/store/files.ts, as globs. */
function globsOf(kind: Kind): string[] {
  const { folder, list } = KINDS[kind];
  if (kind === 'region') return ['record/*/region.yaml'];
  if (kind === 'incident') return ['record/*/incidents/*/incident.yaml'];
  const inFolder = `record/*/${folder}/**/*.yaml`;
  if (!list) return [inFolder];
  return [inFolder, `record/*/${folder}.yaml`, `record/*/incidents/*/${folder}.yaml`];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Lists that fit on a line stand on one, as the formatter wants it. */
function inline(text: string): string {
  return text.replace(/^( *)(.*)\[\n([^\]]*)\](,?)$/gm, (whole, indent, before, items, comma) => {
    const list = items
      .trim()
      .split(/\s*\n\s*/)
      .join(' ');
    const line = `${indent}${before}[${list}]${comma}`;
    return line.length <= 100 ? line : whole;
  });
}

if (import.meta.main) writeAll(schemaFiles());
