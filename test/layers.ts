/**
 * Which folder of src may import which; each may import itself. This is the table of
 * docs/architecture.md: change it when the design should change, and do not work round it.
 */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  base: [],
  record: ['base'],
  law: ['base', 'record'],
  measure: ['base', 'record', 'law', 'infer'],
  infer: ['base', 'record', 'law'],
  datasets: ['base', 'record'],
  view: ['base', 'record', 'law', 'measure', 'infer'],
  answer: ['base', 'record', 'law', 'measure', 'infer', 'view'],
  store: ['base', 'record'],
  run: ['base', 'record', 'law', 'store'],
  publish: ['base', 'record', 'law', 'measure', 'infer', 'view', 'answer', 'store'],
  server: [
    'base',
    'record',
    'law',
    'measure',
    'infer',
    'view',
    'answer',
    'store',
    'datasets',
    'publish',
  ],
  web: ['base', 'record', 'law', 'measure', 'infer', 'view'],
  cli: [
    'base',
    'record',
    'law',
    'measure',
    'infer',
    'datasets',
    'view',
    'answer',
    'store',
    'run',
    'publish',
    'server',
  ],
};

/** Layers that run in a browser too: nothing of Node's, and no library that draws. */
export const PORTABLE: readonly string[] = [
  'base',
  'record',
  'law',
  'measure',
  'infer',
  'view',
  'answer',
];

const DRAWING = /^(?:react|preact|vue|svelte|solid-js|lit|angular|d3|maplibre|leaflet|@radix)\b/;

/** A file of src: its path from there, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a file imports, by any form of import. */
export function importsOf(text: string): string[] {
  const forms = [
    /\b(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]/g,
    /\bimport\s*['"]([^'"]+)['"]/g,
    /\bimport\s*\(\s*['"]([^'"]+)['"]/g,
    /\brequire\s*\(\s*['"]([^'"]+)['"]/g,
  ];
  return forms.flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? ''));
}

/** Every import that the table does not allow, as a sentence. */
export function layerFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const layer = path.split('/')[0] ?? '';
    const allowed = LAYERS[layer];
    if (!allowed) return [`${path}: ${layer} is no layer of the table`];
    return importsOf(text).flatMap((specifier) => {
      if (!specifier.startsWith('.')) {
        if (!PORTABLE.includes(layer)) return [];
        if (specifier.startsWith('node:')) return [`${path}: ${layer} imports ${specifier}`];
        return DRAWING.test(specifier) ? [`${path}: ${layer} imports ${specifier}`] : [];
      }
      const target = new URL(specifier, `file:///${path}`).pathname.slice(1).split('/')[0] ?? '';
      if (target === layer || allowed.includes(target)) return [];
      return [`${path}: ${layer} may not import ${target}`];
    });
  });
}
