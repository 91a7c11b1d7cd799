import { defineConfig } from 'vite';

/** The app: one page, built into dist/web. Addresses are relative, so that a copy may stand anywhere. */
export default defineConfig({
  root: 'src/web',
  base: './',
  publicDir: false,
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    // A font as text in the style sheet would need a wider policy than `font-src 'self'`.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
