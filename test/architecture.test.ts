import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { list } from '../src/record/record.ts';
import { loadRecord } from '../src/store/load.ts';
import { importsOf, LAYERS, layerFaults, PORTABLE } from './layers.ts';
import { sourceFiles } from './source-files.ts';

describe('the layers', () => {
  const files = sourceFiles('src');

  test('import only what the table allows', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(layerFaults(files)).toEqual([]);
  });

  test('name what is built into Node by node:, so that it can be told apart', () => {
    const bare = files.flatMap(({ path, text }) =>
      importsOf(text)
        .filter((name) => builtinModules.includes(name) && !name.startsWith('node:'))
        .map((name) => `${path}: ${name}`),
    );
    expect(bare).toEqual([]);
  });

  test('are those of the table in docs/architecture.md', () => {
    const page = readFileSync(new URL('../docs/architecture.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| `src\/(\w+)\/` \|.*\| ([^|]*) \|$/gm)];
    const all = rows.map(([, layer = '']) => layer);
    const table = rows.map(([, layer = '', imports = '']) => [
      layer,
      imports === 'nothing'
        ? []
        : imports === 'all above but web'
          ? all.slice(0, all.indexOf(layer)).filter((above) => above !== 'web')
          : imports.split(', '),
    ]);
    const sorted = (layers: Record<string, readonly string[]>) =>
      Object.fromEntries(Object.entries(layers).map(([layer, below]) => [layer, below.toSorted()]));
    expect(sorted(Object.fromEntries(table))).toEqual(sorted(LAYERS));
  });

  test('form no circle: the table can be put in an order', () => {
    const placed = new Set<string>();
    for (let before = -1; placed.size > before; ) {
      before = placed.size;
      for (const [layer, allowed] of Object.entries(LAYERS))
        if (allowed.every((below) => placed.has(below))) placed.add(layer);
    }
    expect([...placed].sort()).toEqual(Object.keys(LAYERS).sort());
  });

  test.each([
    ['base/a.ts', "import { b } from '../record/b.ts';", 'base may not import record'],
    ['record/a.ts', "import type { B } from '../law/b.ts';", 'record may not import law'],
    ['law/a.ts', "export { b } from '../view/b.ts';", 'law may not import view'],
    ['law/a.ts', "import {\n  b,\n  c,\n} from '../store/b.ts';", 'law may not import store'],
    ['view/dossier/a.ts', "import { b } from '../../store/b.ts';", 'view may not import store'],
    ['view/a.ts', "import { b } from '../datasets/b.ts';", 'view may not import datasets'],
    ['store/a.ts', "import '../law/b.ts';", 'store may not import law'],
    ['web/a.tsx', "const b = await import('../store/b.ts');", 'web may not import store'],
    ['cli/a.ts', "import { b } from '../web/b.ts';", 'cli may not import web'],
    ['law/a.ts', "import { readFileSync } from 'node:fs';", 'law imports node:fs'],
    ['view/a.ts', "import { useState } from 'react';", 'view imports react'],
    ['base/a.ts', "const fs = require('node:fs');", 'base imports node:fs'],
    ['helpers/a.ts', '', 'helpers is no layer'],
  ])('a planted fault is found: %s, %s', (path, text, fault) => {
    expect(layerFaults([{ path, text }]).join()).toContain(fault);
  });

  test.each([
    ['law/a.ts', "import { all } from '../base/truth.ts';"],
    ['view/dossier/a.ts', "import { b } from '../blocks.ts';"],
    ['store/a.ts', "import { readFileSync } from 'node:fs';"],
    ['cli/commands/a.ts', "import { b } from '../../store/load.ts';"],
    ['record/a.ts', "import * as z from 'zod';"],
  ])('what is allowed is no fault: %s, %s', (path, text) => {
    expect(layerFaults([{ path, text }])).toEqual([]);
  });

  test('those that run in a browser need nothing that does not', () => {
    for (const layer of PORTABLE)
      for (const below of LAYERS[layer] ?? []) expect(PORTABLE).toContain(below);
  });
});

describe('no region is named in code', () => {
  const records = fileURLToPath(new URL('../record', import.meta.url));
  const regions = readdirSync(records, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'common')
    .map(({ name }) => name);
  const things = regions.flatMap((name) => {
    const { record } = loadRecord(join(records, name));
    return [...list(record, 'state'), ...list(record, 'organization')];
  });
  /** Ids that are a language's, a file's or an English word too tell nothing. */
  const ids = new Set(things.map(({ id }) => id as string));
  for (const other of ['ru', 'de', 'in', 'by', 'it', 'us', 'un', 'md']) ids.delete(other);
  const names = new Set(
    things
      .flatMap((thing) => [thing.name, 'abbreviation' in thing ? thing.abbreviation : undefined])
      .flatMap((name) => (name ? [name.en, name.ru] : [])),
  );

  /** What a file names of any region: in its code an id, alone or in a longer one; anywhere in a text a name. */
  const namedIn = (text: string): string[] => {
    const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const texts = [...code.matchAll(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g)].map(([quoted]) => quoted);
    const words = texts.flatMap(
      (quoted) => quoted.match(/(?<![A-Za-z])[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g) ?? [],
    );
    const named = words.filter(
      (word) => regions.includes(word) || ids.has(word) || word.split('-').some(isCode),
    );
    return [...new Set([...named, ...[...names].filter((name) => hasWord(code, name))])];
  };
  const isCode = (part: string, _: number, parts: readonly string[]) =>
    parts.length > 1 && part.length === 2 && ids.has(part);
  const hasWord = (text: string, name: string) => {
    const around = text.split(name);
    return around.some(
      (after, i) => i > 0 && !/\p{L}$/u.test(around[i - 1] ?? '') && !/^\p{L}/u.test(after),
    );
  };
  const naming = (files: readonly { path: string; text: string }[]) =>
    files.flatMap(({ path, text }) => {
      const named = namedIn(text);
      return named.length === 0 ? [] : [`${path}: ${named.sort().join(', ')}`];
    });

  test('but where there is a reason to', () => {
    expect(regions).toContain('central-asia');
    const found = naming(sourceFiles('src'));
    const allowed = Object.keys(NAMED);
    expect(found.filter((fault) => !allowed.some((path) => fault.startsWith(path)))).toEqual([]);
    const files = allowed.filter((path) => path.endsWith('.ts'));
    expect(files.filter((path) => !found.some((fault) => fault.startsWith(path)))).toEqual([]);
    const bench = sourceFiles('bench').filter(({ text }) =>
      regions.some((id) => text.includes(id)),
    );
    expect(bench.map(({ path }) => path)).toEqual([]);
  });

  test.each([
    ["const folder = 'record/central-asia';", 'central-asia'],
    ["const IN_DETAIL = ['kg', 'tj', 'uz'];", 'kg, tj, uz'],
    ["const BORDER = 'kg-tj-border';", 'kg-tj-border'],
    ['const title = `Who asked Russia?`;', 'Russia'],
    ["export const PACT = 'csto';", 'csto'],
  ])('a planted name is found: %s', (text, named) => {
    expect(naming([{ path: 'law/a.ts', text }])).toEqual([`law/a.ts: ${named}`]);
  });

  test('a language, a comment and a part of a word are none', () => {
    const text = "/** Russia's. */ const lang = lang === 'ru' ? 'Yes' : 'Prussian';";
    expect(naming([{ path: 'law/a.ts', text }])).toEqual([]);
  });
});

const EXAMPLE = 'an example of what may be typed';
/** Where code names a state or an organization all the same, and why. */
const NAMED: Readonly<Record<string, string>> = {
  'answer/analyse.ts': EXAMPLE,
  'answer/list.ts': EXAMPLE,
  'answer/members.ts': EXAMPLE,
  'answer/parameters.ts': EXAMPLE,
  'answer/shared.ts': EXAMPLE,
  'answer/texts/library-text.ts': EXAMPLE,
  'answer/timeline.ts': EXAMPLE,
  'cli/commands/shared.ts': EXAMPLE,
  'cli/main.ts': 'the record that is read by default',
  'datasets/': 'a published data set has names of its own, and figures that have to come out',
  'measure/': 'a measure tells of the published finding that it is held against',
  'record/ru-case.ts': 'an example of a name and its cases',
  'view/export/dyad-spell-tables.ts': 'a treaty of nearly all states tells no two of them apart',
  'view/map/borders.ts': 'lengths of a border do not name it in the record, which has those of one',
  'view/map/texts.ts': 'the dollar, a unit',
  'view/messages/ru.ts': 'the dollar, a unit',
  'web/views.ts': EXAMPLE,
};
