import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';

const PORT = Number(process.env.CASUS_E2E_PORT ?? 4390);
const seeds = fileURLToPath(new URL('../shared/seeds', import.meta.url));

/**
 * The browser tests: the built app, served as a user gets it, in a real Chromium. The times given are
 * long, since nothing here measures speed and machines are shared: `npm run bench -- app` does.
 */
export default defineConfig({
  testDir: 'test/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  timeout: 180_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['./test/e2e/counts.ts']],
  outputDir: 'dist/e2e',
  webServer: {
    command: `${process.execPath} src/cli/main.ts serve --port ${PORT} --library ${seeds}`,
    url: `http://127.0.0.1:${PORT}/editions/heads.json`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Bishkek',
    launchOptions: {
      executablePath: findBrowser() ?? 'chromium',
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
