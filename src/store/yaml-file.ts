import { CORE_SCHEMA, load } from 'js-yaml';
import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Place } from '../base/diagnostic.ts';

/** A YAML file read once: its value, and where in the text each part of the value stands. */
export interface YamlFile {
  readonly value: unknown;
  readonly faults: readonly { readonly message: string; readonly place: Place }[];
  /** The place of the part at a path; of the nearest enclosing part where there is none. */
  placeOf(path: readonly PropertyKey[]): Place;
}

/** Anchors and aliases, wherever they could stand; text with these marks takes the careful way. */
const MAYBE_ALIAS = /(^|[\s[{,:-])[&*][^\s,[\]{}]/m;

/**
 * Reads YAML 1.2 without aliases, merge keys or custom tags: a record file is plain data. The quick
 * parser gives the value; the careful one, five times slower, knows places and faults and is asked
 * only where one of these is wanted. A test holds that the two agree.
 */
export function readYaml(text: string, file: string): YamlFile {
  let careful: YamlFile | undefined;
  const inDetail = (): YamlFile => {
    careful ??= readCarefully(text, file);
    return careful;
  };
  const placeOf = (path: readonly PropertyKey[]) => inDetail().placeOf(path);
  if (MAYBE_ALIAS.test(text)) return inDetail();
  try {
    return { value: load(text, { schema: CORE_SCHEMA }), faults: [], placeOf };
  } catch {
    return inDetail();
  }
}

/** The careful way alone: the same answer, with every fault at its place. */
export function readCarefully(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    keepSourceTokens: false,
    uniqueKeys: true,
    prettyErrors: false,
    stringKeys: true,
    version: '1.2',
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    message: error.message,
    place: at(error.pos[0]),
  }));
  visit(document, {
    Alias: (_, node) => {
      faults.push({ message: 'an alias (*name) stands here', place: at(node.range?.[0] ?? 0) });
      return visit.BREAK;
    },
  });
  return {
    value: faults.length > 0 ? undefined : (document.toJS({ maxAliasCount: 0 }) as unknown),
    faults,
    placeOf: (path) => at(offsetOf(document, path)),
  };
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (typeof step === 'number' && node && typeof node === 'object' && 'items' in node) {
      node = (node as { items: unknown[] }).items[step];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}
