import { packThing } from '../../record/edition.ts';
import { jsonSchemaOf, referencesIn } from '../../record/json-schema.ts';
import { KIND_NAMES, type Kind } from '../../record/kinds.ts';
import { type CasusRecord, list } from '../../record/record.ts';
import { citationOf, exportFormat } from './format.ts';
import { CONTEXT, schemaTypeOf } from './json-ld-context.ts';
import { jsonText } from './json-text.ts';

const FILE = 'record.jsonld';

/** The whole record as linked data: every field of every thing, with references as links. */
export const jsonLd = exportFormat({
  id: 'json-ld',
  title: { en: 'the whole record as JSON-LD', ru: 'вся запись в JSON-LD' },
  top: [FILE],
  make: (record) => [
    {
      path: FILE,
      about: {
        en: 'the whole record as linked data, in JSON-LD 1.1',
        ru: 'вся запись как связанные данные, в JSON-LD 1.1',
      },
      mediatype: 'application/ld+json',
      text: jsonText({ '@context': CONTEXT, '@graph': [headOf(record), ...nodesOf(record)] }),
    },
  ],
});

function headOf(record: CasusRecord): object {
  const { en, ru = en } = citationOf(record);
  return {
    '@id': iri(record.region.id),
    '@type': ['Record', 'schema:Dataset'],
    name: texts(record.region.name),
    'schema:version': record.edition,
    'schema:creditText': texts({ en, ru }),
  };
}

function nodesOf(record: CasusRecord): object[] {
  const known = new Set<string>(KIND_NAMES.flatMap((kind) => [...record.tables[kind].keys()]));
  return KIND_NAMES.filter((kind) => kind !== 'region').flatMap((kind) =>
    list(record, kind).map((thing) => nodeOf(kind, thing, known)),
  );
}

function nodeOf(kind: Kind, thing: object, known: ReadonlySet<string>): object {
  const { id, ...fields } = packThing(thing) as Record<string, unknown>;
  const links = new Set(
    referencesIn({ id, ...fields }, jsonSchemaOf(kind))
      .filter((reference) => known.has(reference.id))
      .map(({ path }) => path.join(' ')),
  );
  const type = schemaTypeOf(kind, fields);
  const own = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const from = kind === 'claim' ? { 'prov:wasDerivedFrom': sourcesOf(fields.cite) } : {};
  return {
    '@id': iri(String(id)),
    '@type': type ? [own, type] : [own],
    ...(linked(fields, [], links) as object),
    ...from,
    ...sameAs(fields),
  };
}

/** A part of a thing as linked data; `links` are the paths of the references in it. */
function linked(value: unknown, path: readonly PropertyKey[], links: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one, i) => linked(one, [...path, i], links));
  if (value === null || typeof value !== 'object') {
    return links.has(path.join(' ')) ? { '@id': iri(String(value)) } : value;
  }
  if ('edtf' in value) return { '@value': value.edtf, '@type': 'edtf:EDTF' };
  if ('en' in value && Object.keys(value).every((key) => TEXT.has(key))) {
    return texts(value as { en: string; ru?: string });
  }
  // A condition means what the codebook says, and ids are no words: such parts stay as they are.
  if (path.at(-1) === 'when' || !Object.keys(value).every((key) => WORD.test(key))) {
    return { '@value': value, '@type': '@json' };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, linked(one, [...path, key], links)]),
  );
}

/** A text, with the forms that its name has in Russian sentences. */
const TEXT: ReadonlySet<string> = new Set(['en', 'ru', 'ruCases', 'plural', 'nom']);

const WORD = /^[a-z][A-Za-z0-9]*$/;

function texts({ en, ru }: { readonly en: string; readonly ru?: string | undefined }): object[] {
  const of = (text: string, lang: string) => ({ '@value': text, '@language': lang });
  return ru === undefined ? [of(en, 'en')] : [of(en, 'en'), of(ru, 'ru')];
}

function sourcesOf(cite: unknown): object[] {
  const cites = (cite ?? []) as readonly { readonly source: string }[];
  return [...new Set(cites.map(({ source }) => source))].map((id) => ({ '@id': iri(id) }));
}

/** The thing in Wikidata, where the record has its number. */
function sameAs({ codes, wikidata }: Readonly<Record<string, unknown>>): object {
  const inCodes = (codes as { readonly wikidata?: string } | undefined)?.wikidata;
  const number = inCodes ?? (typeof wikidata === 'string' ? wikidata : undefined);
  return number === undefined ? {} : { sameAs: `http://www.wikidata.org/entity/${number}` };
}

const iri = (id: string): string => `record:${id}`;
