import { CORE_SCHEMA, load } from 'js-yaml';
import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Place } from '../base/diagnostic.ts';
import type { FaultCode } from './messages.ts';

/** A YAML file read once: its value, and where in the text each part of the value stands. */
export interface YamlFile {
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /** The place of the part at a path; of the nearest enclosing part where there is none. */
  placeOf(path: readonly PropertyKey[]): Place;
}

export interface YamlFault {
  readonly code: FaultCode;
  readonly message: string;
  readonly place: Place;
}

/** The deepest thing of a real record lies 12 deep. */
const DEEPEST = 40;

/** Aliases, tags and directives, wherever they could stand; such text takes the careful way. */
const MAYBE_MARK = /^%|(^|[\s[{,:-])[&*!][^\s,[\]{}]/m;

/**
 * Reads YAML 1.2 without aliases, merge keys, tags or directives: a record file is plain data. The quick
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
  if (MAYBE_MARK.test(text)) return inDetail();
  try {
    return { value: load(text, { schema: CORE_SCHEMA, maxDepth: DEEPEST }), faults: [], placeOf };
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
  const faults = withoutEchoes([...document.errors, ...document.warnings]).map((error) =>
    inOurWords(error, text, at),
  );
  const found = (code: FaultCode, message: string, offset: number | undefined) => {
    faults.push({ code, message, place: at(offset ?? 0) });
    return visit.BREAK;
  };
  if (document.directives.yaml.explicit) found('yaml-tag', 'a directive (%YAML) stands here', 0);
  if (!faults.some(({ code }) => code === 'yaml-depth')) {
    visit(document, {
      Alias: (_, node) => found('yaml-alias', 'an alias (*name) stands here', node.range?.[0]),
      Node: (_, node, path) => {
        const offset = node.range?.[0];
        if (path.filter(isCollection).length > DEEPEST)
          return found('yaml-depth', TOO_DEEP, offset);
        if (node.tag !== undefined && !faults.some(({ code }) => code === 'yaml-tag')) {
          return found(
            'yaml-tag',
            `a tag (${node.tag.replace('tag:yaml.org,2002:', '!!')}) stands here`,
            offset,
          );
        }
        return undefined;
      },
    });
  }
  return {
    value: faults.length > 0 ? undefined : (document.toJS({ maxAliasCount: 0 }) as unknown),
    faults,
    placeOf: (path) => at(offsetOf(document, path)),
  };
}

const TOO_DEEP = `something lies more than ${DEEPEST} deep`;

/** Faults that are told one by one; of all others, which break the form itself, see below. */
const SEPARATE: readonly YAMLError['code'][] = [
  'DUPLICATE_KEY',
  'BAD_ALIAS',
  'TAG_RESOLVE_FAILED',
  'MULTIPLE_DOCS',
];

/** Where the form is broken the parser stumbles on and on; only the first stumble tells something. */
function withoutEchoes(errors: readonly YAMLError[]): YAMLError[] {
  const stumbles = errors.filter(({ code }) => !SEPARATE.includes(code));
  const begin = stumbles[0]?.pos[0];
  const clearest = stumbles.find(
    ({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === begin,
  );
  const told = clearest ?? stumbles[0];
  return errors.filter((error) => error === told || SEPARATE.includes(error.code));
}

/** What the parser found, in an author's words where the parser's own would not help. */
function inOurWords(error: YAMLError, text: string, at: (offset: number) => Place): YamlFault {
  const { code, message } = error;
  const [start, end] = error.pos;
  const place = at(start);
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (code === 'BAD_ALIAS') return { code: 'yaml-alias', message, place };
  if (code === 'TAG_RESOLVE_FAILED') return { code: 'yaml-tag', message, place };
  if (code === 'RESOURCE_EXHAUSTION' || message.includes('call stack')) {
    return { code: 'yaml-depth', message: TOO_DEEP, place };
  }
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^\n:]*/.exec(text.slice(start))?.[0] ?? '';
    return { code: 'yaml-duplicate', message: `${key} stands a second time here`, place };
  }
  const syntax = (words: string, where = place): YamlFault => ({
    code: 'yaml-syntax',
    message: words,
    place: where,
  });
  if (code === 'TAB_AS_INDENT' || /^ *\t/.test(line)) {
    return syntax('a tab stands in the indentation; only spaces may');
  }
  if (code === 'MULTILINE_IMPLICIT_KEY')
    return syntax('the indentation is wrong here', at(end - 1));
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    return syntax('a field begins within a text: one that holds ": " needs quotes');
  }
  if (code === 'NON_STRING_KEY')
    return syntax('the name of a field is a list or has fields itself');
  const bracket = /must be sufficiently indented and end with a ([}\]])/.exec(message)?.[1];
  if (bracket) return syntax(`a ${bracket} is missing before this place`);
  if (code === 'MULTIPLE_DOCS') return syntax('a second document (---) begins here');
  return syntax(message.split('\n')[0] ?? message);
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
