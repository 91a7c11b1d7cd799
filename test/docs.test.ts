import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codebookFiles } from '../scripts/codebook.ts';
import { datasetFiles } from '../scripts/datasets.ts';
import { schemaFiles } from '../scripts/schemas.ts';
import { ROOT, staleIn } from '../scripts/written.ts';
import { COMMANDS } from '../src/cli/commands/index.ts';
import { MEASURES } from '../src/measure/index.ts';
import { clause } from '../src/record/clause.ts';
import { response } from '../src/record/response.ts';
import { ROUTES } from '../src/server/api.ts';
import { pathOf } from '../src/server/openapi.ts';
import { en } from '../src/view/messages/en.ts';
import { FILTERS } from '../src/view/query/filters.ts';
import { CUT, examplesIn, matches, pagesOf, printedBy, recut } from './fenced-console.ts';
import { region } from './region.ts';

const PAGES = pagesOf(ROOT);

/** Pages of the guide on views of the app that no command shares. */
const OF_VIEWS = ['depth', 'map', 'obligations', 'search', 'sources', 'time'];

/** The views of the app; their code has a language of its own, so that the table is read as text. */
const VIEWS = Array.from(
  read('src/web/views.ts').matchAll(/^ {4}id: '(\w+)'/gm),
  ([, id]) => id as string,
);

/** Pages of the guide that go through an analysis; the page of `analyse` names them. */
const STUDIES = ['tracing-2021-2022', 'why-did-they-not-act'];

describe('everything has its page', () => {
  test.each([
    ['docs/guide', [...COMMANDS.map(({ name }) => name), ...OF_VIEWS, ...STUDIES]],
    ['docs/clauses', clause.shape.kind.options],
    ['docs/measures', MEASURES.map(({ id }) => id)],
  ])('%s has a page for each, and no other', (folder, names) => {
    expect(namesIn(folder)).toEqual([...names].sort());
  });

  test.each(COMMANDS.map((command) => [command.name, command] as const))(
    'the page of %s names its arguments and options',
    (name, command) => {
      const text = read(`docs/guide/${name}.md`);
      for (const { name: argument } of command.arguments) expect(text).toContain(argument);
      for (const { flags } of command.options) expect(text).toContain(flags);
    },
  );

  test.each(OF_VIEWS)('the page of the view %s tells where it stands', (view) => {
    expect(read('src/web/views.ts')).toContain(`id: '${view}'`);
    expect(read(`docs/guide/${view}.md`)).toContain(`/en/central-asia/${view}`);
  });

  test.each(['home', ...VIEWS])(
    'the picture of the view %s stands in the README and in a page',
    (view) => {
      expect(read('README.md')).toContain(`docs/guide/pictures/${view}.png`);
      const pages = [
        ...namesIn('docs/guide').map((name) => `docs/guide/${name}.md`),
        'docs/app.md',
      ];
      expect(pages.filter((page) => read(page).includes(`pictures/${view}.png`))).toHaveLength(1);
    },
  );

  test('the page of analyse names every study', () => {
    for (const study of STUDIES) expect(read('docs/guide/analyse.md')).toContain(`(${study}.md)`);
  });

  test('the page of list names every condition', () => {
    const text = read('docs/guide/list.md');
    for (const { name } of FILTERS) expect(text).toContain(`\`${name}\``);
  });

  test.each(ROUTES.map((question) => [pathOf(question), question] as const))(
    'api.md tells of %s and its parameters',
    (path, { parameters, path: steps }) => {
      const start = `| \`/api/{region}/${path}\` |`;
      const row = read('docs/api.md')
        .split('\n')
        .find((line) => line.startsWith(start));
      const asked = Object.keys(parameters.shape).filter((name) => !steps.includes(name));
      expect(row).toBeDefined();
      for (const name of asked) expect(row).toContain(`\`${name}\``);
    },
  );

  test('architecture.md lists every decision, in their order', () => {
    const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
    const listed = [...page.matchAll(/^- \[\d{4}\]\(decisions\/(.*)\) \S/gm)].map(
      ([, name]) => name,
    );
    expect(listed).toEqual(readdirSync(join(ROOT, 'docs/decisions')).sort());
  });

  test('outcomes.md tells of every outcome', () => {
    const text = read('docs/outcomes.md');
    for (const outcome of Object.keys(en.outcome)) expect(text).toContain(`\`${outcome}\``);
  });

  test('responses.md tells of every act and every mark', () => {
    const text = read('docs/responses.md');
    const marks = Object.keys(en.mark);
    for (const word of [...region().tables.act.keys(), ...marks]) {
      expect(text).toContain(`\`${word}\``);
    }
    expect(response.shape.marks.unwrap().element.options).toEqual(marks);
  });
});

describe('what is made is current', () => {
  test('schema/ and the settings of editors: npm run schemas', () => {
    expect(staleIn(schemaFiles())).toEqual([]);
  });

  test('schema/ holds nothing else', () => {
    const made = [...schemaFiles().keys()].filter((path) => path.startsWith('schema/'));
    expect(readdirSync(join(ROOT, 'schema')).map((name) => `schema/${name}`)).toEqual(made.sort());
  });

  test('docs/codebook/README.md: npm run codebook', () => {
    expect(staleIn(codebookFiles())).toEqual([]);
  });
});

describe('the pages of the data sets: npm run datasets', () => {
  test('are current', () => {
    expect(staleIn(datasetFiles())).toEqual([]);
  });

  test('docs/datasets/ holds nothing else', () => {
    const made = [...datasetFiles().keys()];
    const there = readdirSync(join(ROOT, 'docs/datasets')).map((name) => `docs/datasets/${name}`);
    expect(there.sort()).toEqual(made.sort());
  });
});

describe('every page', () => {
  test.each(PAGES)('%s links to what is there', (page) => {
    expect(brokenLinks(page)).toEqual([]);
  });

  test.each(PAGES)('%s names no place on a machine', (page) => {
    const text = read(page).replace(/https?:\/\/\S+/g, '');
    expect(text).not.toMatch(/(^|[\s`"'(])(\/(work|home|root|tmp|Users|opt)\/|[A-Z]:\\)/);
  });
});

describe('what a page shows is what is printed (npm run docs rewrites it)', () => {
  const examples = PAGES.flatMap((page) => examplesIn(ROOT, page));

  test.each(examples.map((example) => [example.page, example.command, example] as const))(
    '%s: %s',
    async (_page, command, { shown }) => {
      const printed = await printedBy(command);
      if (!matches(shown, printed)) expect(shown).toEqual(printed);
    },
  );

  test('each page of the guide has an example', () => {
    const shown = new Set(examples.map(({ page }) => page));
    const views = OF_VIEWS.map((view) => `docs/guide/${view}.md`);
    const guide = PAGES.filter((page) => page.startsWith('docs/guide/') && !views.includes(page));
    expect(guide.filter((page) => !shown.has(page))).toEqual([]);
  });
});

describe('a cut in an example', () => {
  const printed = ['a', 'b', 'c', 'd', 'e'];

  test.each([
    [['a', 'b', 'c', 'd', 'e'], true],
    [['a', CUT], true],
    [[CUT, 'e'], true],
    [['a', CUT, 'c', CUT, 'e'], true],
    [['a', CUT, 'b', 'c', 'd', 'e'], true],
    [['a', 'b'], false],
    [['b', CUT], false],
    [['a', CUT, 'd'], false],
    [['a', CUT, 'e', CUT, 'c', CUT], false],
  ])('%j', (shown, expected) => {
    expect(matches(shown, printed)).toBe(expected);
  });

  test('stays where it was when the lines change', () => {
    const shown = ['a', CUT, 'c', 'd', CUT];
    expect(recut(shown, ['A', 'b', 'c', 'D', 'e'])).toEqual(['A', CUT, 'c', 'D', CUT]);
  });
});

function read(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8');
}

/** The names of the files in a folder without their endings; none where there is no folder. */
function namesIn(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  const files = readdirSync(join(ROOT, folder)).filter((name) => /\.(md|ts)$/.test(name));
  const names = files.map((name) => name.replace(/\.(md|ts)$/, ''));
  return names.filter((name) => name !== 'index' && !name.endsWith('.test')).sort();
}

function brokenLinks(page: string): string[] {
  const text = withoutCode(read(page));
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
  return targets.filter((target) => {
    if (/^(https?|mailto):/.test(target)) return false;
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? join(ROOT, page) : resolve(ROOT, dirname(page), path);
    if (!existsSync(file)) return true;
    return anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).has(anchor);
  });
}

/** The names that headings can be linked by. */
function anchorsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, heading = ''] of withoutCode(text).matchAll(/^#+ (.*)$/gm)) {
    const plain = heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '');
    const slug = plain.trim().replaceAll(' ', '-');
    let name = slug;
    for (let n = 1; found.has(name); n += 1) name = `${slug}-${n}`;
    found.add(name);
  }
  return found;
}

function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '');
}
