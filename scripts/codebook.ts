import { join } from 'node:path';
import { fileSchemaOf, type JsonSchema } from '../src/record/json-schema.ts';
import { KIND_NAMES, KINDS, type Kind } from '../src/record/kinds.ts';
import { type CasusRecord, list } from '../src/record/record.ts';
import { loadRecord } from '../src/store/load.ts';
import { ROOT, type Written, writeAll } from './written.ts';

/** docs/codebook/README.md: every field of every kind of file, from the schemas, and the vocabularies. */
export function codebookFiles(): Written {
  const { record } = loadRecord(join(ROOT, 'record/central-asia'));
  const text = [
    INTRODUCTION,
    '## Kinds of file',
    table(['kind', 'where', 'a file holds', 'about'], KIND_NAMES.map(kindRow)),
    LISTS,
    '## What an id may name',
    'A reference is checked: the thing must be there and be of a sort that fits. Some sorts take in several kinds.',
    table(['sort', 'kinds'], sortRows()),
    '## Shared parts',
    'These stand in many kinds. The tables below name them and do not repeat their fields.',
    ...partsIn(KIND_NAMES.map(fileSchemaOf)),
    '## Fields by kind',
    ...KIND_NAMES.flatMap(kindSection),
    '## Vocabularies',
    'A record may add words of its own; the last column names the file.',
    ...vocabularies(record),
  ].join('\n\n');
  return new Map([['docs/codebook/README.md', `${text}\n`]]);
}

const INTRODUCTION = `# Codebook

Every field of every kind of file in \`record/\`, and the words of the vocabularies. This page is written by
\`npm run codebook\` from the schemas in \`src/record/\` and from the vocabularies in \`record/\`; a test holds that it is
current. Do not edit it.

A field in **bold** must be there, wherever its parent or its form is. A field that no kind knows is a fault, not a remark: it would be lost without a word.
Where no source says when something began or ended, write \`unknown\`. How to add a thing: [change.md](../change.md). How
dates are written: [dates.md](../dates.md).`;

const LISTS = `Files of lists may also stand at the top of a record (\`atoms.yaml\`) or in the folder of an incident
(\`incidents/<id>/claims.yaml\`). A claim, request, response or silence in the folder of an incident belongs to that
incident without saying so.`;

/** The sorts of reference that more than one kind answers to, and provisions, which no file holds. */
function sortRows(): string[][] {
  const sorts = new Set(KIND_NAMES.flatMap((kind) => [...KINDS[kind].answersTo]));
  const rows = [...sorts]
    .sort()
    .map(
      (sort) =>
        [
          sort,
          KIND_NAMES.filter((kind) => (KINDS[kind].answersTo as readonly string[]).includes(sort)),
        ] as const,
    );
  return [
    ...rows
      .filter(([, kinds]) => kinds.length > 1)
      .map(([sort, kinds]) => [sort, kinds.map((kind) => `[${kind}](#${kind})`).join(', ')]),
    ['provision', 'what the field `provision` of some [clause](#clause) says'],
  ];
}

function kindRow(kind: Kind): string[] {
  const { folder, list: many, about } = KINDS[kind];
  const where =
    kind === 'region'
      ? '`region.yaml`'
      : kind === 'incident'
        ? '`incidents/<id>/incident.yaml`'
        : many
          ? `\`${folder}/*.yaml\``
          : `\`${folder}/<id>.yaml\``;
  return [`[${kind}](#${kind})`, where, many ? 'a list' : 'one', about];
}

function kindSection(kind: Kind): string[] {
  const schema = fileSchemaOf(kind);
  const thing = schema.items ?? schema;
  return [`### ${kind}`, `${sentence(KINDS[kind].about)}`, fieldTable(thing, schema)];
}

/** The parts that have a name of their own in the schemas, each once. */
function partsIn(schemas: readonly JsonSchema[]): string[] {
  const parts = new Map<string, [part: JsonSchema, whole: JsonSchema]>();
  for (const whole of schemas) {
    for (const [name, part] of Object.entries(whole.$defs ?? {})) parts.set(name, [part, whole]);
  }
  return [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, [part, whole]]) => {
      const forms = part.anyOf ?? [];
      const body = part.properties
        ? fieldTable(part, whole)
        : forms.length > 0 && forms.every((form) => form.properties)
          ? table(
              ['form', 'meaning'],
              forms.map((form) => [shape(form), describe(form)]),
            )
          : `Form: ${formText(part)}.`;
      return [`### ${name}`, sentence(describe(part)), body];
    });
}

function fieldTable(thing: JsonSchema, whole: JsonSchema): string {
  return table(['field', 'form', 'meaning'], fieldRows(thing, whole, ''));
}

function fieldRows(thing: JsonSchema, whole: JsonSchema, before: string): string[][] {
  const required = new Set(Array.isArray(thing.required) ? (thing.required as string[]) : []);
  return Object.entries(thing.properties ?? {}).flatMap(([name, field]) => {
    const path = `${before}${name}`;
    const shown = required.has(name) ? `**${path}**` : path;
    const own = [shown, formText(field), describe(field)];
    return [own, ...innerRows(field, whole, path)];
  });
}

/** The fields of an object that stands in a field, in a list or in one of several forms. */
function innerRows(field: JsonSchema, whole: JsonSchema, path: string): string[][] {
  if (field.$ref) return [];
  if (field.items) return innerRows(field.items, whole, `${path}[]`);
  const forms = field.anyOf ?? [field];
  const rows = forms.flatMap((form) =>
    form.properties && form !== undefined ? fieldRows(form, whole, `${path}.`) : [],
  );
  const seen = new Set<string>();
  return rows.filter(([name = '']) => {
    const plain = name.replaceAll('*', '');
    if (seen.has(plain)) return false;
    seen.add(plain);
    return true;
  });
}

/** What may stand in a field, as words. */
function formText(field: JsonSchema): string {
  const standard = field.default;
  const suffix =
    standard === undefined ||
    (typeof standard === 'object' && Object.keys(standard ?? {}).length === 0)
      ? ''
      : `; if absent \`${String(standard)}\``;
  return `${bareForm(field)}${suffix}`;
}

function bareForm(field: JsonSchema): string {
  if (field.$ref) {
    const name = field.$ref.replace('#/$defs/', '');
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (typeof field.ref === 'string') return `id of ${article(field.ref)}`;
  if (field.const !== undefined) return `\`${String(field.const)}\``;
  if (field.enum) return field.enum.map((word) => `\`${String(word)}\``).join(', ');
  if (field.anyOf) return [...new Set(field.anyOf.map(bareForm))].join(' or ');
  if (field.items) return `list of ${bareForm(field.items)}`;
  if (field.properties) return shape(field);
  if (typeof field.additionalProperties === 'object') {
    return `a value for each name: ${bareForm(field.additionalProperties)}`;
  }
  if (field.type === 'string') return String(field.pattern ?? '').includes('[-.@]') ? 'id' : 'text';
  if (field.type === 'integer') return 'whole number';
  if (field.type === 'boolean') return '`true` or `false`';
  return Array.isArray(field.type) ? field.type.join(' or ') : String(field.type ?? 'any');
}

function shape(form: JsonSchema): string {
  return `\`{ ${Object.keys(form.properties ?? {}).join(', ')} }\``;
}

/** The description, unless the form says the same. */
function describe(field: JsonSchema): string {
  const text = typeof field.description === 'string' ? field.description : '';
  return text.startsWith('id of: ') ? '' : text;
}

function vocabularies(record: CasusRecord): string[] {
  const file = (id: string) => `\`${record.placeOf(id)?.file ?? ''}\``;
  const ids = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ');
  return [
    '### Acts',
    'The ladder of responses; [responses.md](../responses.md) tells how it is used.',
    table(
      ['act', 'grade', 'name', 'when to code it', 'file'],
      list(record, 'act').map(({ id, grade, name, rule }) => [
        `\`${id}\``,
        grade === undefined ? 'none' : String(grade),
        name.en,
        rule.en,
        file(id),
      ]),
    ),
    '### Duties',
    'What a clause asks for, and which acts count as doing it. Conduct: the bearer’s own, never judged by responses.',
    table(
      ['duty', 'name', 'done by', 'done in part by', 'rule', 'file'],
      list(record, 'duty').map((duty) => [
        `\`${duty.id}\``,
        duty.name.en,
        duty.conduct ? 'conduct' : ids(duty.fulfilledBy) || 'no act of the ladder',
        [ids(duty.partlyBy), duty.partlyByAid ? 'the mark `aid`' : ''].filter(Boolean).join(', '),
        duty.rule.en,
        file(duty.id),
      ]),
    ),
    '### Atoms',
    'Words of the law that speakers judge. Settled by claims, or where it says so by the recorded requests.',
    table(
      ['atom', 'sentence', 'settled by', 'when to code it', 'file'],
      list(record, 'atom').map(({ id, sentence: words, evidence, requests, rule }) => [
        `\`${id}\``,
        words.en,
        evidence === 'claims' ? 'claims' : `requests for ${ids(requests)}`,
        rule.en,
        file(id),
      ]),
    ),
    '### Measures',
    'What a figure counts.',
    table(
      ['measure', 'unit', 'name', 'rule', 'file'],
      list(record, 'measure').map(({ id, unit, name, rule }) => [
        `\`${id}\``,
        unit,
        name.en,
        rule.en,
        file(id),
      ]),
    ),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`;
}

if (import.meta.main) writeAll(codebookFiles());
