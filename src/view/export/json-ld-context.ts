import type { Kind } from '../../record/kinds.ts';

/**
 * What the words of `record.jsonld` stand for. A field that schema.org or PROV has too bears their term;
 * every other is a word of the codebook, `casus:term/` and its name there. Things are `casus:record/` and
 * their id. The scheme leads nowhere, since a record is a folder of files and no site.
 */
export const CONTEXT = {
  '@version': 1.1,
  '@vocab': 'casus:term/',
  record: { '@id': 'casus:record/', '@prefix': true },
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  name: 'schema:name',
  title: 'schema:name',
  abbreviation: 'schema:alternateName',
  summary: 'schema:description',
  lat: 'schema:latitude',
  lon: 'schema:longitude',
  speaker: 'prov:wasAttributedTo',
  sameAs: { '@id': 'schema:sameAs', '@type': '@id' },
} as const;

/** What a thing is by schema.org, beside its kind; where no type is true of all its things, none. */
const SCHEMA_TYPE: Partial<Record<Kind, string>> = {
  state: 'schema:Country',
  organization: 'schema:Organization',
  person: 'schema:Person',
  place: 'schema:Place',
  incident: 'schema:Event',
  source: 'schema:CreativeWork',
  claim: 'schema:Claim',
};

/** An organization that was only proposed is none. */
export function schemaTypeOf(kind: Kind, thing: Readonly<Record<string, unknown>>) {
  return thing.kind === 'proposal' ? undefined : SCHEMA_TYPE[kind];
}
