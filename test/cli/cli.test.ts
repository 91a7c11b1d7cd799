import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDay } from '../../src/base/day.ts';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { OUTPUTS } from '../../src/cli/outputs.ts';
import { KIND_NAMES } from '../../src/record/kinds.ts';
import { en } from '../../src/view/messages/en.ts';
import { ru } from '../../src/view/messages/ru.ts';
import { region } from '../region.ts';
import { casus, json, typed, typedLater } from './run.ts';
import { smallRecord } from './small-record.ts';
import { recordWithoutWords } from './without-english.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Text without its line breaks, so that a sentence is found wherever it was wrapped. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

interface Members {
  readonly exists: string;
  readonly members: readonly {
    readonly member: string;
    readonly truth: string;
    readonly sayings: readonly {
      readonly truth: string;
      readonly from: { readonly edtf: string };
      readonly cite: readonly { readonly source: string }[];
    }[];
  }[];
}

interface Figure {
  readonly id: string;
  readonly speaker: readonly string[];
  readonly asOf: { readonly earliest: string; readonly latest: string };
  readonly says: {
    readonly figure?: string;
    readonly side?: string;
    readonly counts?: string;
    readonly min?: number;
    readonly max?: number;
  };
}

interface Claims {
  readonly claims: readonly Figure[];
  readonly sums: readonly {
    readonly total: number;
    readonly atLeast: boolean;
    readonly inputs: readonly Figure[];
    readonly against?: Figure;
    readonly computation: { readonly id: string };
  }[];
}

describe('shared', () => {
  test('what Kyrgyzstan and Tajikistan shared in the days of the fighting', () => {
    const found = json<{ organizations: string[]; uncertain: string[]; instruments: string[] }>(
      'shared KG TJ --on 2022-09-16',
    );
    const asked = ['cis', 'csto', 'eaeu', 'osce', 'ots', 'sco', 'un'];
    const among = (ids: readonly string[]) => asked.filter((id) => ids.includes(id));
    expect(among(found.organizations)).toEqual(['cis', 'csto', 'osce', 'sco', 'un']);
    expect(among(found.uncertain)).toEqual([]);
    expect(found.instruments).toContain('cst');
  });

  test('the order of the two and how they are called do not matter', () => {
    const plain = json<{ organizations: string[] }>('shared KG TJ --on 2022-09-16').organizations;
    for (const line of ['shared tjk KG', 'shared Kyrgyzstan Таджикистан']) {
      const other = json<{ organizations: string[] }>(`${line} --on 2022-09-16`);
      expect(other.organizations).toEqual(plain);
    }
  });

  test('before independence they shared nothing', () => {
    const { organizations } = json<{ organizations: string[] }>('shared KG TJ --on 1990-01-01');
    expect(organizations).toEqual([]);
  });
});

describe('members', () => {
  const uzbekistan = (date: string) =>
    json<Members>(`members csto --on ${date}`).members.find(({ member }) => member === 'uz');

  test('Uzbekistan belonged to the CSTO in 2010', () => {
    expect(uzbekistan('2010-01-01')?.truth).toBe('yes');
  });

  test('and not in 2000 nor in 2013', () => {
    expect(uzbekistan('2000-01-01')).toBeUndefined();
    expect(uzbekistan('2013-01-01')).toBeUndefined();
  });

  test('for October 2005 it is disputed, and it is said by whom', () => {
    const found = uzbekistan('2005-10-01');
    expect(found?.truth).toBe('open');
    const since = (year: string) =>
      found?.sayings
        .filter(({ from }) => from.edtf.startsWith(year))
        .flatMap(({ cite }) => cite.map(({ source }) => source));
    expect(since('2005')).toContain('khamidov-2023');
    expect(since('2006')).toContain('mayer-2020');
    const { out } = typed('members csto --on 2005-10-01');
    expect(flat(out)).toMatch(/Disputed.*Uzbekistan.*Khamidov.*Mayer/);
  });

  test('before there was a CSTO, that is said and the treaty before it is shown', () => {
    const { out } = typed('members csto --on 2000-01-01');
    expect(flat(out)).toContain('CSTO did not exist on that day');
    expect(flat(out)).toContain('CST on 2000-01-01');
  });
});

describe('deaths are never merged', () => {
  const dead = (incident: string, side: string) =>
    json<Claims>(`claims ${incident}`).claims.filter(
      ({ says }) => says.figure === 'dead' && says.side === side,
    );
  const numbers = (figures: readonly Figure[]) => figures.map(({ says }) => says.min);

  test('April 2021: 36 on the Kyrgyz side, 19 by the Tajik government', () => {
    const kg = dead('kg-tj-2021-04', 'kg');
    const tj = dead('kg-tj-2021-04', 'tj');
    expect(
      kg.some(({ says, speaker }) => says.min === 36 && speaker.some((s) => s.startsWith('kg'))),
    ).toBe(true);
    expect(
      tj.some(({ says, speaker }) => says.min === 19 && speaker.some((s) => s.startsWith('tj'))),
    ).toBe(true);
  });

  test('September 2022: at least 59 and 35, with later figures beside them as later', () => {
    const kg = dead('kg-tj-2022-09', 'kg');
    const tj = dead('kg-tj-2022-09', 'tj');
    const early = kg.find(({ says }) => says.min === 59 && says.max === undefined);
    const tajik = tj.find(({ says }) => says.min === 35);
    expect(early).toBeDefined();
    expect(tajik).toBeDefined();
    expect(numbers(kg)).toContain(63);
    expect(numbers(tj)).toContain(41);
    for (const [figures, first, last] of [
      [kg, 59, 63],
      [tj, 35, 41],
    ] as const) {
      const asOf = (n: number) => figures.find(({ says }) => says.min === n)?.asOf.earliest ?? '';
      expect(asOf(last) > asOf(first)).toBe(true);
    }
    const { out } = typed('claims kg-tj-2022-09');
    const rows = out.split('\n').map((line) => line.split(/\s{2,}/)[0]);
    for (const figure of ['at least 59', '35', 'at least 63', 'at least 41'])
      expect(rows).toContain(figure);
  });

  test('every figure claimed is a row of its own', () => {
    for (const incident of ['kg-tj-2021-04', 'kg-tj-2022-09']) {
      const shown = json<Claims>(`claims ${incident}`).claims.map(({ id }) => id);
      const held = [...region().tables.claim.values()].filter((c) => c.incident === incident);
      expect(shown.sort()).toEqual(held.map(({ id }) => id as string).sort());
    }
  });

  test('their sum is a computation with its four inputs, against "around 150"', () => {
    for (const incident of ['kg-tj-2021-04', 'kg-tj-2022-09']) {
      const sum = json<Claims>(`claims ${incident}`).sums.find(({ total }) => total === 149);
      expect(sum?.atLeast).toBe(true);
      expect(sum && numbers(sum.inputs).sort()).toEqual([19, 35, 36, 59]);
      expect(sum?.against?.says).toMatchObject({ min: 150, approximate: true });
    }
    const { out } = typed('claims kg-tj-2022-09');
    expect(flat(out)).toMatch(/36 .*\+ 19 .*\+ at least 59 .*\+ 35 .*= at least 149.*around 150/);
    const everywhere = json<Claims>('claims kg-tj-2022-09').claims;
    expect(numbers(everywhere)).not.toContain(149);
  });
});

describe('--known-on', () => {
  const LIMIT = '2021-06-01';

  test('leaves out what was said later, with the sum that needs it', () => {
    const now = json<Claims>('claims kg-tj-2021-04');
    const then = json<Claims>(`claims kg-tj-2021-04 --known-on ${LIMIT}`);
    for (const { asOf } of then.claims) expect(asOf.latest <= LIMIT).toBe(true);
    expect(then.claims.length).toBeGreaterThan(10);
    expect(then.claims.length).toBeLessThan(now.claims.length);
    expect(then.sums.some(({ total }) => total === 149)).toBe(false);
    expect(now.sums.some(({ total }) => total === 149)).toBe(true);
  });

  test('the dossier of that day holds no later claim, request or response, and says so', () => {
    interface Known {
      readonly known: Record<'requests' | 'responses', readonly { on: { latest: string } }[]>;
      readonly gap: readonly { readonly responses: readonly string[] }[];
    }
    const { known, gap } = json<Known>(`dossier kg-tj-2021-04 --known-on ${LIMIT}`);
    for (const { on } of [...known.requests, ...known.responses])
      expect(on.latest <= LIMIT).toBe(true);
    for (const { responses } of gap) {
      for (const id of responses) {
        const on = region().tables.response.get(id)?.on.latest;
        expect(on).toBeLessThanOrEqual(parseDay(LIMIT) ?? 0);
      }
    }
    const { out } = typed(`dossier kg-tj-2021-04 --known-on ${LIMIT}`);
    expect(flat(out)).toContain(en.dossier.knownOn(LIMIT, 0).split('0.')[0]?.trim());
  });

  test('nothing is owed or answered before it happened', () => {
    interface Known {
      readonly known: { readonly claims: unknown[]; readonly responses: unknown[] };
      readonly accounts: unknown[];
    }
    const { known, accounts } = json<Known>(`dossier kg-tj-2022-09 --known-on ${LIMIT}`);
    expect([known.claims, known.responses, accounts]).toEqual([[], [], []]);
  });
});

describe('dossier', () => {
  test('shows why article 4 is not triggered, what is open, and the oddity', () => {
    const text = flat(typed('dossier kg-tj-2022-09 --full', 10_000).out);
    const wanted = [
      'Tajikistan was a party to: CST',
      en.evidence.searched,
      en.oddity['attacker-must-assist']('Tajikistan'),
      en.dossier.ifOnly('under CSTO organs', 'the reading').split(' the')[0] ?? '',
      en.rule['single-state'],
      en.dossier.noVeto,
    ];
    expect(wanted.filter((words) => !text.includes(words))).toEqual([]);
  });

  test('takes one account and one reading', () => {
    interface Made {
      readonly accounts: readonly { readonly id: string }[];
      readonly answers: readonly {
        readonly clause: { readonly id: string };
        readonly byAccount: readonly {
          readonly account: string;
          readonly findings: readonly { readonly readings: Record<string, string> }[];
          readonly pivots: { readonly pivots: readonly { readonly readings: object }[] };
        }[];
      }[];
    }
    const { accounts, answers } = json<Made>(
      'dossier kg-tj-2022-09 --account kg-government --reading cst.4.who=any-attacker',
    );
    expect(accounts.map(({ id }) => id)).toEqual(['kg-government']);
    for (const { clause, byAccount } of answers) {
      expect(byAccount.map(({ account }) => account)).toEqual(['kg-government']);
      if (clause.id !== 'cst.4@2012') continue;
      for (const { findings, pivots } of byAccount) {
        expect(findings.map(({ readings }) => readings)).toEqual([{ 'cst.4.who': 'any-attacker' }]);
        for (const { readings } of pivots.pivots) expect(readings).toEqual({});
      }
    }
  });

  test('writes Markdown', () => {
    const { out } = typed('dossier kg-tj-2022-09 --md');
    expect(out).toMatch(/^# /);
    expect(out).toMatch(/^\| .* \|$/m);
  });

  test('keeps within the columns of the terminal, but for words longer than a column', () => {
    for (const columns of [80, 100]) {
      const wide = typed('dossier kg-tj-2022-09', columns)
        .out.split('\n')
        .filter((line) => [...line].length > columns);
      expect(wide).toEqual([]);
    }
  });
});

test('gap puts the five incidents side by side, in order of time', () => {
  const five = ['kg-2010-06', 'kg-tj-2021-04', 'kz-2022-01', 'am-az-2022-09', 'kg-tj-2022-09'];
  const rows = json<{ organization: string; incident: string }[]>('gap --org csto');
  const shown = rows.map(({ incident }) => incident);
  expect(shown.filter((incident) => five.includes(incident))).toEqual(five);
  expect(new Set(rows.map(({ organization }) => organization))).toEqual(new Set(['csto']));
});

describe('clause', () => {
  test('shows both versions, or the one of the day', () => {
    const versions = (line: string) => json<{ id: string }[]>(line).map(({ id }) => id);
    expect(versions('clause cst.4').sort()).toEqual(['cst.4@1994', 'cst.4@2012']);
    expect(versions('clause cst.4 --on 2010-06-12')).toEqual(['cst.4@1994']);
    expect(versions('clause cst.4 --on 2022-09-16')).toEqual(['cst.4@2012']);
  });

  test('names the readings with their proponents, and who decides', () => {
    const text = flat(typed('clause cst.4@2012').out);
    for (const words of ['external-only', 'any-attacker', 'bilateral-matter', 'consensus'])
      expect(text).toContain(words);
    expect(text).toContain(en.dossier.inferred);
    expect(flat(typed('clause osce-berlin.meet').out)).toContain('12 or 13');
  });
});

/** A command line for every command that can write JSON; serve and publish: test/server/; export: test/export/. */
const LINES: Readonly<Record<keyof typeof OUTPUTS, readonly string[]>> = {
  check: ['check'],
  dossier: [
    'dossier kg-tj-2022-09',
    'dossier kg-tj-2021-04 --known-on 2021-06-01',
    'dossier kg-tj-2022-09 --published --store test/fixtures/no-store',
  ],
  shared: ['shared KG TJ --on 2022-09-16', 'shared KG UZ --on 2005'],
  members: [
    'members csto --on 2005-10-01',
    'members csto --on 2000-01-01',
    'members cst --on 1999',
  ],
  clause: ['clause cst.4', 'clause osce-berlin.meet'],
  gap: ['gap --org csto', 'gap --org csto --known-on 2022-12-31'],
  claims: ['claims kg-tj-2022-09', 'claims kg-2010-06 --known-on 2010-07-01'],
  suppose: [
    'suppose kg-tj-2022-09 docs/guide/suppose-mechanism',
    'suppose kg-tj-2022-09 --without cst.4@2012',
    'suppose kg-tj-2022-09 --scenario khamidov.prolonged-war',
  ],
  scenario: [
    'scenario',
    'scenario khamidov.prolonged-war',
    'scenario khamidov.war-ends-soon --record record/post-soviet',
    'scenario mayer.dual-leadership',
  ],
  list: ['list state'],
  show: ['show cst.4@2012'],
  timeline: ['timeline csto'],
  contradictions: ['contradictions'],
  find: ['find Kirgizia', 'find nothingofthekind'],
  coincidence: ['coincidence kg-tj-2022-09'],
  library: ['library list --library test/fixtures/library'],
  data: [
    'data list --store test/fixtures/no-store',
    'data show icb --store test/fixtures/no-store',
  ],
  compare: [
    'compare membership csto --store test/fixtures/no-store',
    'compare incident kg-tj-2022-09 --store test/fixtures/no-store',
  ],
  run: ['run'],
  world: ['world organizations --store test/fixtures/no-store'],
  sql: ['sql --tables --store test/fixtures/no-store'],
  measure: ['measure', 'measure agreements', 'measure agreements --on 2005-10-01'],
  serve: [],
  publish: [],
  export: [],
  analyse: [
    'analyse tracing-2022-09',
    'analyse tracing-2021-04 --trust diplomat-2022=0.1',
    'analyse why-did-they-not-act --record record/post-soviet',
  ],
  qca: [
    'qca docs/guide/qca-example.csv --outcome ACT --conditions REQUEST,SPLIT,BUSY,THREAT --expect REQUEST,~SPLIT,~BUSY --ccubes-compatible',
    'qca docs/guide/qca-example.csv --outcome ACT --conditions REQUEST,SPLIT --neg-out --include none',
    'qca docs/guide/qca-example.csv --outcome ACT --conditions REQUEST,SPLIT,BUSY --necessity 0.9 --robust --proof --irredundant --theory REQUEST*~SPLIT --cluster THREAT --unit BUSY',
  ],
  cna: [
    'cna docs/guide/cna-example.csv --ordering ASKED,SPLIT,BUSY<MEET<ACT',
    'cna docs/guide/qca-example.csv --con 0.8 --cov 0.8 --outcome ACT',
  ],
  agreement: [
    'agreement docs/guide/agreement-example.csv',
    'agreement docs/guide/agreement-example.csv --level ordinal --order none,words,act',
  ],
  recurrence: [
    'recurrence KG TJ',
    'recurrence KG --since 1992 --model steady --level 0.5',
    'recurrence --counts docs/guide/recurrence-example.csv',
  ],
  reuse: [
    'reuse docs/guide/reuse-example-a.txt docs/guide/reuse-example-b.txt',
    'reuse docs/guide/reuse-example-a.txt',
  ],
};

describe('--json', () => {
  test.each(Object.entries(LINES).flatMap(([name, lines]) => lines.map((line) => [line, name])))(
    '%s has the form that is published',
    async (line, name) => {
      const { code, out, err } = await typedLater(`${line} --json`);
      expect([code, err]).toEqual([0, '']);
      const parsed = OUTPUTS[name as keyof typeof OUTPUTS].safeParse(JSON.parse(out));
      expect(parsed.error?.issues ?? []).toEqual([]);
    },
  );

  test('every command but schema has a published form', () => {
    expect(Object.keys(OUTPUTS).sort()).toEqual(
      COMMANDS.map(({ name }) => name)
        .filter((name) => name !== 'schema')
        .sort(),
    );
  });
});

describe('schema', () => {
  test.each(Object.keys(OUTPUTS))('--output %s prints JSON Schema', (name) => {
    const { code, out } = typed(`schema --output ${name}`);
    const made = JSON.parse(out) as Record<string, unknown>;
    expect(code).toBe(0);
    expect(made.$schema).toContain('json-schema.org');
    expect(made.title).toBe(`casus ${name} --json`);
  });

  test.each(KIND_NAMES)('%s prints JSON Schema', (name) => {
    const made = JSON.parse(typed(`schema ${name}`).out) as Record<string, unknown>;
    expect(made.$schema).toContain('json-schema.org');
    expect(['array', 'object']).toContain(made.type);
  });
});

describe('a slip is answered with one message, what to do, and exit code 1', () => {
  let folder = '';
  beforeAll(() => {
    folder = smallRecord();
    expect(typed('check', 80, folder).out).toContain('no faults');
  });
  afterAll(() => rmSync(dirname(folder), { recursive: true }));

  test.each([
    ['dosier kg-tj-2022-09', 'unknown command', 'dossier'],
    ['dossier kg-tj-2022-09 --jsn', 'unknown option', '--json'],
    ['dossier kg-tj-2022-09 --acount kg-government', 'unknown option', '--account'],
    ['dossier', 'missing required argument', 'casus --help'],
    ['dossier kg-tj-2022-9', 'there is no incident kg-tj-2022-9', 'Did you mean kg-tj-2022-09?'],
    ['dossier atlantis', 'there is no incident atlantis', 'kg-tj-2022-09'],
    ['claims kg-tj-2021-4', 'there is no incident', 'Did you mean kg-tj-2021-04?'],
    ['dossier kg-tj-2022-09 --account kg-goverment', 'no account', 'Did you mean kg-government?'],
    [
      'dossier kg-tj-2022-09 --reading cst.4.woh=any-attacker',
      'no reading',
      'Did you mean cst.4.who',
    ],
    [
      'dossier kg-tj-2022-09 --reading cst.4.who=any-atacker',
      'no option',
      'cst.4.who=any-attacker',
    ],
    ['dossier kg-tj-2022-09 --reading cst.4.who', 'no option', 'external-only'],
    ['dossier kg-tj-2022-09 --known-on 2021-06-31', 'is not a day', 'year-month-day'],
    ['dossier kg-tj-2022-09 --known-on 01.06.2021', 'is not a day', 'year-month-day'],
    ['dossier kg-tj-2022-09 --lang fr', 'fr', 'ru'],
    ['gap --org scto', 'there is no organization scto', 'Did you mean csto?'],
    ['gap --known-on yesterday', 'is not a day', 'year-month-day'],
    ['members csot --on 2010-01-01', 'there is no organization', 'Did you mean csto?'],
    ['members csto', '--on is missing', '--on 2022-09-16'],
    ['members csto --on 2021-22', 'no such month', 'seasons'],
    ['members csto --on 16.09.2022', 'year-month-day', '2005-06-11'],
    ['members csto --on 2022-02-30', 'not in the calendar', '28 days'],
    [
      'shared KG Tajikstan --on 2022-09-16',
      'there is no state Tajikstan',
      'Did you mean Tajikistan?',
    ],
    ['shared KG --on 2022-09-16', 'missing required argument', 'casus --help'],
    ['clause cst.44', 'there is no provision cst.44', 'Did you mean cst.4?'],
    ['clause cst.4 --on 1980-01-01', 'no version', 'cst.4@1994'],
    ['cna /no/such.csv', 'there is no file /no/such.csv', 'Give the path of a CSV file'],
    ['cna docs/guide/cna-example.csv --outcome ATC', '--outcome names ATC', 'Did you mean ACT?'],
    ['cna docs/guide/cna-example.csv --outcome ACT=1', 'does not fit a crisp table', 'Write ACT,'],
    ['cna docs/guide/cna-example.csv --ordering ASKD<ACT', 'names ASKD', 'Did you mean ASKED?'],
    ['cna docs/guide/cna-example.csv --factors MEAT', 'names MEAT', 'Did you mean MEET?'],
    ['cna docs/guide/cna-example.csv --kind crips', 'names crips', 'Did you mean crisp?'],
    ['cna docs/guide/cna-example.csv --con 90', '--con is 90', 'from 0 to 1'],
    ['cna docs/guide/cna-example.csv --most few', '--most is “few”', 'Write numbers'],
    ['cna docs/guide/agreement-example.csv', 'is “none”', 'a number from 0 up'],
    ['agreement /no/such.csv', 'there is no file /no/such.csv', 'Give the path of a CSV file'],
    [
      'agreement docs/guide/agreement-example.csv --level ordnal',
      'names ordnal',
      'Did you mean ordinal?',
    ],
    [
      'agreement docs/guide/agreement-example.csv --coders ana,boris',
      'names ana',
      'Did you mean anna?',
    ],
    [
      'agreement docs/guide/agreement-example.csv --coders anna',
      'two coders at least',
      'a column for each coder',
    ],
    [
      'agreement docs/guide/agreement-example.csv --level ordinal',
      'anna codes one as “none”',
      '--order none,words,act',
    ],
    [
      'agreement docs/guide/agreement-example.csv --level ordinal --order none,act',
      'names words',
      'There are: none, act.',
    ],
    ['schema incidnt', 'there is no schema', 'Did you mean incident?'],
    ['schema --output dosier', 'there is no schema', 'Did you mean dossier?'],
    ['check --record /no/such/folder', '/no/such/folder', ''],
  ])('%s', (line, message, remedy) => {
    const { code, out, err } = typed(line, 80, folder);
    expect(code).toBe(1);
    const said = line.startsWith('check') ? `${out}${err}` : err;
    expect(said).toContain(message);
    expect(said).toContain(remedy);
    expect(said).not.toMatch(/\n\s+at /);
    if (!line.startsWith('check')) expect(out).toBe('');
  });
});

describe('a record with a fault', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'casus-fault-'));
    writeFileSync(join(folder, 'region.yaml'), 'id: faulty\nname: { en: Faulty, ru: Порча }\n');
    mkdirSync(join(folder, 'places'));
    writeFileSync(join(folder, 'places', 'a.yaml'), '- id: somewhere\n  kind: towne\n');
    writeFileSync(join(folder, 'places', 'b.yaml'), '- id: Elsewhere\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    'dossier kg-tj-2022-09',
    'gap',
    'claims kg-tj-2022-09',
    'shared KG TJ --on 2022-09-16',
    'members csto --on 2010-01-01',
    'clause cst.4',
  ])('%s answers with one message and exit 1', (line) => {
    const { code, out, err } = typed(line, 80, folder);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(
      /^casus: the record has \d+ faults?, first at .*a\.yaml:\d+: .*\n.*casus check/,
    );
    expect(err.trim().split('\n')).toHaveLength(2);
  });

  test('check shows all of them, each with its place, and exits 1', () => {
    const { code, out } = typed('check', 80, folder);
    expect(code).toBe(1);
    expect(out).toMatch(/a\.yaml:\d+:\d+ error/);
    expect(out).toMatch(/b\.yaml:\d+:\d+ error/);
  });
});

describe('--lang ru', () => {
  let folder = '';
  let known: ReadonlySet<string> = new Set();
  beforeAll(() => {
    folder = recordWithoutWords();
    const { tables } = region();
    const ids = Object.values(tables).flatMap((table) => [...table.keys()]);
    const provisions = [...tables.clause.values()].map(({ provision }) => provision as string);
    const options = [...tables.reading.values()].flatMap((reading) =>
      reading.options.map(({ id }) => id as string),
    );
    known = new Set([...ids, ...provisions, ...options]);
  });
  afterAll(() => rmSync(dirname(folder), { recursive: true }));

  test.each([
    'dossier kg-tj-2022-09 --full',
    'dossier kg-tj-2022-09',
    'dossier kg-tj-2021-04 --known-on 2021-06-01',
    'dossier kz-2022-01 --md',
    'gap',
    'claims kg-tj-2022-09',
    'shared KG TJ --on 2022-09-16',
    'members csto --on 2005-10-01',
    'members csto --on 2000-01-01',
    'clause cst.4',
    'clause osce-berlin.meet',
    'timeline csto',
    'contradictions',
    'coincidence kg-tj-2022-09',
  ])('%s has no English of its own', (line) => {
    const { code, out, err } = typed(`${line} --lang ru`, 10_000, folder);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/[а-яё]{4}/);
    const bare = out
      .replace(/https?:\S+|<br>/g, '')
      .replace(/редакция \w+/g, '')
      .replace(/\[\d+[a-z]+(?:, \d+[a-z]+)*\]/g, '')
      .replace(/(?<=[-;]\s+)[a-z]{1,2}(?= [“(]?ж)/g, '');
    const words = bare.match(/[A-Za-z][\w.@-]*/g) ?? [];
    const foreign = words.map((word) => word.replace(/[.]+$/, '')).filter((w) => !known.has(w));
    expect([...new Set(foreign)]).toEqual([]);
  });

  test('every fixed text is translated', () => {
    /** Stands for whatever a text takes: a word, a number, a list, a name in any form. */
    const anything = (word: string) =>
      Object.assign(() => word, {
        toString: () => word,
        join: () => word,
        split: (by: string) => word.split(by),
      });
    const texts = (part: unknown, path: string): [string, string][] =>
      typeof part === 'string'
        ? [[path, part]]
        : typeof part === 'function'
          ? [[path, String(part(...['1', '2', '3', '4', '5', '6'].map(anything)))]]
          : Object.entries(part as object).flatMap(([key, inner]) =>
              texts(inner, `${path}.${key}`),
            );
    const russian = new Map(texts(ru, ''));
    for (const [path, text] of texts(en, '')) {
      expect([...russian.keys()]).toContain(path);
      if (/[A-Za-z]/.test(text)) expect(russian.get(path), path).not.toBe(text);
      expect(russian.get(path)?.replace(/casus(?: [a-z]+)+|--[a-z-]+/g, ''), path).not.toMatch(
        /[a-z]{3}/,
      );
    }
  });
});

test('help lists every command, and each command tells its options', () => {
  const { out } = typed('--help');
  for (const { name, options } of COMMANDS) {
    expect(out).toContain(name);
    const help = typed(`${name} --help`);
    expect(help.code).toBe(0);
    for (const { flags } of options) expect(help.out).toContain(flags);
  }
});

describe('the process itself', () => {
  test('tells its version', () => {
    const wanted = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as { version: string };
    const run = spawnSync(process.execPath, [MAIN, '--version'], { encoding: 'utf8' });
    expect([run.status, run.stdout.trim(), run.stderr]).toEqual([0, wanted.version, '']);
  });

  test('exits 1 on a slip', () => {
    const run = spawnSync(process.execPath, [MAIN, 'dosier'], { encoding: 'utf8' });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('dossier');
  });

  test('says nothing when its reader has had enough, as in `dossier | head -1`', async () => {
    const child = spawn(process.execPath, [MAIN, 'dossier', 'kg-tj-2022-09', '--full']);
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.once('close', done));
    expect([code, err]).toEqual([0, '']);
  });
});

test('nothing is left between two runs in one process', () => {
  const line = 'members csto --on 2005-10-01';
  expect(casus(line.split(' '))).toEqual(casus(line.split(' ')));
});
