import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
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
  const naming = (files: readonly { path: string; text: string }[]) =>
    files
      .filter(({ text }) => regions.some((region) => text.toLowerCase().includes(region)))
      .map(({ path }) => path);

  test('but as the record that is read by default', () => {
    expect(regions).toContain('central-asia');
    expect(naming(sourceFiles('src'))).toEqual(['cli/main.ts']);
    expect(naming(sourceFiles('bench'))).toEqual([]);
  });

  test('a planted name is found', () => {
    const path = 'law/a.ts';
    expect(naming([{ path, text: "const folder = 'record/central-asia';" }])).toEqual([path]);
  });
});
