import fc from 'fast-check';
import type { Kind } from '../../src/record/kinds.ts';
import { dateText } from '../base/random-day.ts';

/** Texts that YAML could take for something else, beside any text at all. */
const awkward = fc.constantFrom(
  'yes',
  'no',
  'null',
  '~',
  'true',
  '1990',
  '1e3',
  '0x1F',
  '1_000',
  '.inf',
  '2022-09-16',
  '- a list',
  'a: b',
  '# no comment',
  'text # with a comment',
  '"quoted"',
  "it's",
  '{ en: x }',
  '[1, 2]',
  '&anchor',
  '*alias',
  '!tag',
  '%percent',
  '@at',
  '`tick`',
  '|',
  '>',
  '? key',
  '---',
  '...',
  ' inset',
  'trailing ',
  'tab\tbed',
  'two\nlines',
  'two\n\nparagraphs\n',
  '\n',
  'a\\b',
  'x\u0085y\u2028z\u00a0',
  'Ысык-Көл, Ӯзбекистон; ғ',
  '北京 — “quoted”',
  'x'.repeat(300),
  'many words '.repeat(40),
);

/** Characters that no record file may hold never come in: they are refused when it is read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
const REFUSED = /[\u0000-\u0008\u000B-\u001F\u007F\uFEFF]|\p{Surrogate}/u;
const any = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => !REFUSED.test(text));
const words = fc.oneof(awkward, any, fc.string({ minLength: 1 }));
const id = fc.stringMatching(/^[a-z0-9]{1,5}([-.@][a-z0-9]{1,4}){0,2}$/);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const date = fc.oneof(dateText, fc.integer({ min: 1800, max: 2200 }));

function some<T>(
  shape: { [K in keyof T]: fc.Arbitrary<T[K]> },
  optional: readonly (keyof T)[] = [],
) {
  const requiredKeys = (Object.keys(shape) as (keyof T)[]).filter((key) => !optional.includes(key));
  return fc.record(shape, { requiredKeys });
}
const few = <T>(item: fc.Arbitrary<T>, minLength = 0) =>
  fc.array(item, { minLength, maxLength: 3 });
const oneOrMany = <T>(item: fc.Arbitrary<T>) => fc.oneof(item, few(item, 1));

const lang = some({ en: words, ru: words }, ['ru']);
const label = some({ en: words, ru: words });
const locator = words.filter((text) => text.trim().split(/\s+/).length <= 9);
const cite = some(
  {
    source: id,
    at: locator,
    where: words,
    confidence: fc.constantFrom('high', 'medium', 'low'),
    note: words,
  },
  ['at', 'confidence', 'note'],
);
const cites = oneOrMany(cite);
const dated = some({ on: date, event: words, cite: cites }, ['event']);
const beginning = fc.oneof(fc.constant('unknown'), few(dated, 1));
const ending = fc.oneof(
  fc.constant('unknown'),
  few(fc.oneof(dated, some({ on: fc.constant('open'), cite: cites })), 1),
);
const alias = some({
  text: words,
  lang: fc.constantFrom('en', 'ru', 'ky'),
  kind: fc.constantFrom('official', 'old'),
});
const role = fc.constantFrom('attacker', 'victim');
const condition = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'condition' },
    some({ party: id, who: role }),
    some({ inArea: id, what: role }),
    some({ atom: id, args: fc.dictionary(id, words, { maxKeys: 3 }) }, ['args']),
    some({ all: few(tie('any')) }),
    some({ any: few(tie('any')) }),
    some({ not: tie('any') }),
    some({ some: id, as: fc.constantFrom('x', 'helper'), where: tie('any') }),
    some({
      count: id,
      as: fc.constantFrom('x', 'helper'),
      where: tie('any'),
      atLeast: fc.integer({ min: 1, max: 9 }),
    }),
    some({ reading: id, options: fc.dictionary(id, tie('any'), { maxKeys: 3 }) }),
  ),
})).any;

/** Things as an author might type them, for the kinds that hold every sort of part. */
export const RANDOM: Readonly<Partial<Record<Kind, fc.Arbitrary<unknown>>>> = {
  region: some({ id, name: label, uses: few(words), cite: words }, ['uses', 'cite']),
  state: some(
    {
      id,
      name: label,
      also: few(alias),
      note: lang,
      codes: some(
        {
          iso2: fc.stringMatching(/^[A-Z]{2}$/),
          iso3: fc.stringMatching(/^[A-Z]{3}$/),
          cow: some({ abb: words, number: fc.integer() }),
          gw: fc.integer(),
          wikidata: fc.stringMatching(/^Q\d{1,6}$/),
        },
        ['cow', 'gw', 'wikidata'],
      ),
      cite: cites,
    },
    ['also', 'note'],
  ),
  person: some(
    {
      id,
      name: label,
      also: few(alias),
      offices: few(some({ title: label, of: id, from: beginning, to: ending })),
      cite: cites,
    },
    ['also'],
  ),
  place: some(
    { id, name: label, kind: fc.constantFrom('town', 'river'), in: oneOrMany(id), cite: cites },
    ['in'],
  ),
  source: some(
    {
      id,
      kind: fc.constantFrom('treaty', 'press'),
      title: words,
      authors: few(words),
      published: fc.oneof(fc.constant('unknown'), date),
      address: words,
      seen: date,
      read: fc.constantFrom('whole', 'not-read'),
      type: fc.constantFrom('official', 'weak'),
      founding: fc.boolean(),
      note: words,
    },
    ['authors', 'address', 'seen', 'founding', 'note'],
  ),
  membership: some(
    {
      id,
      member: id,
      of: id,
      status: fc.constantFrom('member', 'observer'),
      from: beginning,
      to: ending,
      steps: few(dated),
      codings: few(some({ dataset: words, from: words, to: words, cite: cites })),
      note: lang,
    },
    ['steps', 'codings', 'note'],
  ),
  clause: some(
    {
      id,
      provision: id,
      instrument: id,
      article: words,
      title: label,
      summary: lang,
      from: beginning,
      to: ending,
      kind: fc.constantFrom('duty', 'power'),
      when: condition,
      bearer: fc.oneof(
        some({ the: role }),
        some({ eachPartyOf: id, except: few(role) }, ['except']),
      ),
      act: id,
      within: some({ days: fc.nat(), words: label }, ['days', 'words']),
      decides: some(
        {
          body: id,
          rule: fc.oneof(
            fc.constant('consensus'),
            some({ supporters: few(fc.integer({ min: 1, max: 60 }), 1) }),
          ),
          disputantsVote: fc.constantFrom('yes', 'no', 'unknown'),
          inferred: fc.boolean(),
          cite: cites,
        },
        ['body', 'inferred'],
      ),
      text: fc.constantFrom('full', 'not-read'),
      notes: few(some({ en: words, ru: words, cite: cites }, ['ru', 'cite'])),
      cite: cites,
    },
    ['within', 'decides', 'notes'],
  ),
  claim: some(
    {
      id,
      incident: id,
      speaker: oneOrMany(id),
      asOf: date,
      force: fc.constantFrom('asserts', 'denies'),
      says: fc.oneof(
        some({
          atom: id,
          args: fc.dictionary(id, id, { maxKeys: 3 }),
          holds: fc.constantFrom('yes', 'no'),
        }),
        some(
          {
            figure: id,
            side: fc.oneof(id, fc.constant('both')),
            counts: fc.constantFrom('all', 'civilians'),
            min: number,
            max: number,
            approximate: fc.boolean(),
          },
          ['max', 'approximate'],
        ),
        some({ label: words }),
        some({ statement: lang }),
      ),
      supersedes: id,
      note: lang,
      cite: cites,
    },
    ['incident', 'supersedes', 'note'],
  ),
  silence: some(
    {
      id,
      actor: id,
      kind: fc.constant('searched'),
      of: fc.constantFrom('response', 'request'),
      to: few(id),
      first: date,
      last: date,
      looked: few(words, 1),
      searched: date,
      summary: lang,
      cite: cites,
    },
    ['to', 'first', 'last', 'cite'],
  ),
  atom: some(
    { id, name: label, sentence: label, args: few(words), symmetric: fc.boolean(), rule: lang },
    ['args', 'symmetric'],
  ),
};
