import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { exampleOf, type Question } from '../../src/answer/question.ts';
import { UserError } from '../../src/base/user-error.ts';
import { ROUTES } from '../../src/server/api.ts';
import { pathOf } from '../../src/server/openapi.ts';
import { dataOf } from '../asked.ts';
import { served } from './world.ts';

const REGION = 'central-asia';
const ask = served();

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

const document = (await (await ask('/api/openapi.json')).json()) as Document;
const ajv = new Ajv2020({ strict: false });
ajv.addSchema(document, 'api');

/** Where a value differs from a schema of the document. */
function differs(name: string, value: unknown): unknown {
  const check = ajv.getSchema(`api#/components/schemas/${name}`);
  if (!check) throw new Error(`the document has no schema ${name}`);
  return check(value) ? [] : check.errors;
}

/** Real questions of every route, and the command that asks the same; `-` where there is none. */
const ASKED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'dossier/{incident}': [
    ['dossier/kg-tj-2022-09', 'dossier kg-tj-2022-09'],
    [
      'dossier/kg-tj-2021-04?account=kg-government&reading=cst.4.who=any-attacker&knownOn=2021-06-01',
      'dossier kg-tj-2021-04 --account kg-government --reading cst.4.who=any-attacker --known-on 2021-06-01',
    ],
  ],
  scenario: [
    ['scenario', 'scenario'],
    ['scenario?scenario=khamidov.prolonged-war', 'scenario khamidov.prolonged-war'],
  ],
  gap: [['gap?org=csto&knownOn=2022-12-31', 'gap --org csto --known-on 2022-12-31']],
  'claims/{incident}': [['claims/kg-tj-2022-09', 'claims kg-tj-2022-09']],
  'shared/{state}/{other}': [['shared/KG/TJ?on=2022-09-16', 'shared KG TJ --on 2022-09-16']],
  'members/{org}': [
    ['members/csto?on=2000-01-01', 'members csto --on 2000-01-01'],
    ['members/cst?on=1999', 'members cst --on 1999'],
  ],
  'clause/{id}': [['clause/cst.4@2012', 'clause cst.4@2012']],
  'list/{kind}': [
    [
      'list/instrument?where=party=kg&where=party!=tj&on=2022-09-16',
      'list instrument party=kg party!=tj --on 2022-09-16',
    ],
  ],
  'show/{id}': [['show/cst.4@2012', 'show cst.4@2012']],
  'timeline/{id}': [['timeline/csto', 'timeline csto']],
  contradictions: [['contradictions', 'contradictions']],
  'coincidence/{incident}': [['coincidence/kg-tj-2022-09', 'coincidence kg-tj-2022-09']],
  find: [['find?words=Kirgizia&limit=3&lang=ru', '-']],
  measure: [
    ['measure', 'measure'],
    ['measure?measure=agreements&from=2000&to=2003', 'measure agreements --from 2000 --to 2003'],
  ],
  'analyse/{analysis}': [
    [
      'analyse/tracing-2022-09?without=kg-tj-2022-09.r10',
      'analyse tracing-2022-09 --without kg-tj-2022-09.r10',
    ],
    [
      'analyse/tracing-2021-04?trust=odkb-zas-2021=0',
      'analyse tracing-2021-04 --trust odkb-zas-2021=0',
    ],
  ],
  sql: [['sql?query=SELECT+id,+ccode+FROM+record.state+ORDER+BY+id&rows=3', '-']],
  library: [['library', '-']],
  'library/{name}': [['library/001_1ed5ac5b40f84e35.txt', '-']],
  'sources/{id}': [['sources/mayer-2020', '-']],
};

/** The address of a question that is asked with the examples of its parameters. */
function byExamples({ name, path, parameters }: Question): string {
  const example = (parameter: string) =>
    encodeURIComponent(exampleOf(parameters, parameter) ?? `no example of ${parameter}`);
  const query = Object.keys(parameters.shape).filter((parameter) => !path.includes(parameter));
  const given = query.map((parameter) => `${parameter}=${example(parameter)}`);
  return `${[name, ...path.map(example)].join('/')}?${given.join('&')}`;
}

describe('the document', () => {
  test('is OpenAPI 3.1 and has every route; the table above has no other', () => {
    const routes = ROUTES.map((question) => pathOf(question));
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(Object.keys(document.paths)).toEqual(routes.map((path) => `/api/{region}/${path}`));
    expect(Object.keys(ASKED).filter((path) => !routes.includes(path))).toEqual([]);
  });

  test('gives each operation a name of its own and leads nowhere that is not there', () => {
    const names = Object.values(document.paths).map(({ get }) => get.operationId);
    expect(new Set(names).size).toBe(names.length);
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref);
    expect(refs.length).toBeGreaterThan(20);
    for (const ref of new Set(refs)) expect(() => ajv.compile({ $ref: `api${ref}` })).not.toThrow();
  });

  test('names the steps of each path as parameters', () => {
    for (const [path, { get }] of Object.entries(document.paths)) {
      const steps = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const given = get.parameters.filter((parameter) => parameter.in === 'path');
      expect(given.map(({ name }) => name).sort()).toEqual(steps.sort());
    }
  });

  test('would not pass what it does not describe', () => {
    expect(differs('shared-of-state-other', { states: ['kg', 'tj'] })).not.toEqual([]);
    expect(differs('Problem', { status: 404 })).not.toEqual([]);
  });
});

describe('every reply has the form that the document says', () => {
  const lines = ROUTES.flatMap((question) => {
    const path = pathOf(question);
    const asked = ASKED[path] ?? [[byExamples(question), '-']];
    return asked.map(([address, command]) => [address, command, path] as const);
  });

  test.each(lines)('%s', async (address, command, path) => {
    const reply = await ask(`/api/${REGION}/${address}`);
    const body: unknown = await reply.json();
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(reply.headers.get('casus-edition')).toMatch(/^[0-9a-f]{12}$/);
    const operation = document.paths[`/api/{region}/${path}`]?.get.operationId ?? '';
    expect(differs(operation, body)).toEqual([]);
    if (command !== '-') expect(body).toEqual(dataOf(command));
  });
});

describe('a slip is a problem that says what is wrong and what to do', () => {
  test.each([
    ['nowhere/gap', 404, 'there is no region nowhere', 'Regions: central-asia'],
    ['central-asa/gap', 404, 'there is no region central-asa', 'Did you mean central-asia?'],
    [`${REGION}/dosier/kg-tj-2022-09`, 404, 'no question dosier', 'Did you mean dossier?'],
    [`${REGION}/dossier`, 404, 'dossier is not asked with 0 steps', 'dossier/{incident}'],
    [`${REGION}/dossier/kg-tj-2022-9`, 404, 'no incident', 'Did you mean kg-tj-2022-09?'],
    [`${REGION}/gap?orgg=csto`, 400, 'no parameter orgg', 'Did you mean org?'],
    [`${REGION}/gap?org=cto`, 404, 'there is no organization cto', 'Did you mean'],
    [`${REGION}/gap?org=csto&org=sco`, 400, 'org is given 2 times', 'once'],
    [`${REGION}/gap?knownOn=2022-13-01`, 400, 'knownOn 2022-13-01 is not a day', '2022-09-16'],
    [`${REGION}/shared/KG/TJ`, 400, 'on is missing', 'on=2022-09-16'],
    [`${REGION}/shared/KG/TJ?on=16.09.2022`, 400, 'on: "16.09.2022"', 'Write'],
    [`${REGION}/list/instrument?where=parti=kg`, 400, 'is not a condition', 'party'],
    [
      `${REGION}/measure?measure=agreements&from=0001&to=9999`,
      400,
      'are 9999 years',
      'at most 300',
    ],
    [`${REGION}/find?words=Osh&limit=0`, 400, 'limit=0 is no number', 'limit=50'],
    [`${REGION}/find?words=Osh&lang=fr`, 400, 'lang is malformed', 'lang=ru'],
    [`${REGION}/sql`, 400, 'query is missing', 'query=SELECT'],
    [`${REGION}/sql?query=SELECT+1&rows=0`, 400, 'rows=0 is no whole number', 'rows=100'],
    [`${REGION}/sql?query=SELECT+1&seconds=600`, 400, 'seconds=600 is no', 'seconds=10'],
    [`${REGION}/sql?query=SELECT+1&memory=9`, 400, 'sql has no parameter memory', 'query, rows'],
    [`${REGION}/sql?query=CHECKPOINT`, 400, 'only questions can be asked', 'one SELECT'],
    [`${REGION}/library/note.txt`, 404, 'no text note.txt', 'The library has'],
    [`${REGION}/sources/mayer-2002`, 404, 'no source', 'mayer-2020'],
  ])('%s', async (address, status, what, remedy) => {
    const reply = await ask(`/api/${address}`);
    const body = (await reply.json()) as { title: string; remedy: string };
    expect(reply.status).toBe(status);
    expect(reply.headers.get('content-type')).toBe('application/problem+json');
    expect(differs('Problem', body)).toEqual([]);
    expect(body.title).toContain(what);
    expect(body.remedy).toContain(remedy);
  });

  test('a bug shows nothing of its inside', async () => {
    const bugs: unknown[] = [];
    const broken = served({
      regions: () => {
        throw new Error('inside');
      },
      onBug: (error) => bugs.push(error),
    });
    const reply = await broken(`/api/${REGION}/gap`);
    expect(reply.status).toBe(500);
    expect(await reply.text()).not.toContain('inside');
    expect(bugs.length).toBe(1);
  });
});

describe('the library', () => {
  interface Located {
    readonly locators: readonly {
      readonly at: string;
      readonly by: readonly unknown[];
      readonly found: readonly {
        readonly text: string;
        readonly passages: readonly { readonly start: number; readonly end: number }[];
      }[];
    }[];
  }

  test('a source opens at its passages: the words stand where the offsets say', async () => {
    const source = (await (await ask(`/api/${REGION}/sources/mayer-2020`)).json()) as Located & {
      texts: { id: string }[];
    };
    const [text] = source.texts;
    const whole = (await (await ask(`/api/${REGION}/library/${text?.id}`)).json()) as Located & {
      text: string;
    };
    expect(source.locators.length).toBeGreaterThan(20);
    expect(whole.locators).toEqual(source.locators);
    const letters = (words: string) => words.normalize('NFC').replaceAll(/[\s\u00ad]+/g, '');
    for (const { at, by, found } of source.locators) {
      expect(by.length).toBeGreaterThan(0);
      expect(found.length, at).toBe(1);
      for (const { start, end } of found[0]?.passages ?? []) {
        expect(letters(whole.text.slice(start, end))).toBe(letters(at));
      }
    }
  });

  test('without a library a source says what is cited all the same', async () => {
    const bare = served({ texts: () => [] });
    const source = (await (await bare(`/api/${REGION}/sources/mayer-2020`)).json()) as Located;
    expect(source.locators.length).toBeGreaterThan(20);
    expect(source.locators.every(({ found }) => found.length === 0)).toBe(true);
  });
});

test('a library that is gone is missed only by who asks for its texts', async () => {
  const texts = () => {
    throw new UserError('there is no library', 'Name one.');
  };
  const without = served({ texts });
  expect((await without(`/api/${REGION}/list/incident`)).status).toBe(200);
  expect((await without(`/api/${REGION}/find?words=Vorukh`)).status).toBe(400);
});
