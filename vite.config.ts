import { defineConfig, type Plugin } from 'vite';

/** The app: one page, built into dist/web. Addresses are relative, so that a copy may stand anywhere. */
export default defineConfig({
  root: 'src/web',
  base: './',
  publicDir: false,
  // While the app is worked on (`npx vite`), what it asks for comes from `casus serve`.
  server: {
    proxy: Object.fromEntries(
      ['/editions', '/geography', '/api'].map((path) => [path, 'http://127.0.0.1:4280']),
    ),
  },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    // A font as text in the style sheet would need a wider policy than `font-src 'self'`.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  plugins: [pages()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});

/** Tells in `pages.json` which views the app has: the server and a published copy ask. */
function pages(): Plugin {
  return {
    name: 'pages',
    async generateBundle() {
      const table = new URL('./src/web/views.ts', import.meta.url).href;
      const { VIEWS } = (await import(table)) as typeof import('./src/web/views.ts');
      const source = JSON.stringify(VIEWS.map(({ id, title }) => ({ id, title })));
      this.emitFile({ type: 'asset', fileName: 'pages.json', source });
    },
  };
}
