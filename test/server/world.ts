import { dirname } from 'node:path';
import { VERSION } from '../../src/cli/version.ts';
import { createApp, type World } from '../../src/server/app.ts';
import { contentOf } from '../../src/server/content.ts';
import { type Regions, readRegions } from '../../src/server/regions.ts';
import { sqlAsker } from '../../src/server/sql/sql-asker.ts';
import { readLibrary } from '../../src/store/library/read-library.ts';
import { SEEDS } from '../asked.ts';
import { FOLDER } from '../region.ts';

export const ORIGIN = 'http://127.0.0.1:4280';

let regions: Regions | undefined;

/** The server of the real record with the founding documents as library, as a function. */
export function served(changed: Partial<World> = {}) {
  regions ??= readRegions(FOLDER);
  const read = regions;
  const { texts } = readLibrary(SEEDS);
  const page = contentOf('<!doctype html><title>Casus</title>', 'text/html; charset=utf-8');
  const app = createApp({
    regions: () => read,
    texts: () => texts,
    data: sqlAsker(dirname(FOLDER), 'test/fixtures/no-store').ask,
    app: () => ({
      files: new Map([['index.html', page]]),
      views: ['map', 'incident', 'source', 'data'].map((id) => ({ id, title: { en: id, ru: id } })),
    }),
    geography: () => new Map(),
    hosts: new Set([new URL(ORIGIN).host]),
    version: VERSION,
    onBug: (error) => {
      throw error;
    },
    ...changed,
  });
  return (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    Promise.resolve(app.fetch(new Request(`${ORIGIN}${path}`, { headers, method })));
}
