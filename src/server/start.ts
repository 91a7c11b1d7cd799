import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { viewsOfApp } from '../publish/pages.ts';
import type { LibraryText } from '../record/text-layer.ts';
import { filesBelow } from '../store/files-below.ts';
import { readLibrary } from '../store/library/read-library.ts';
import { createApp } from './app.ts';
import { folderContents } from './folder.ts';
import { listen } from './listen.ts';
import { type Regions, readRegions } from './regions.ts';
import { sqlAsker } from './sql/sql-asker.ts';
import { watched } from './watched.ts';

export interface ServerOptions {
  /** The record asked for; those beside it are served too. */
  readonly folder: string;
  readonly library: string | undefined;
  readonly app: string;
  readonly geography: string;
  /** The folder of imported data. */
  readonly store: string;
  readonly host: string;
  /** The port wanted; where none is given, `defaultPort` or the next that is free. */
  readonly port: number | undefined;
  readonly defaultPort: number;
  readonly version: string;
  readonly onBug: (error: unknown) => void;
}

export interface Started {
  readonly url: string;
  readonly port: number;
  readonly regions: Regions;
  /** Whether there is a built app to show. */
  readonly app: boolean;
  readonly texts: number;
  readonly close: () => Promise<void>;
}

const NO_TEXTS: readonly LibraryText[] = [];

/** Reads what is to be served and serves it until it is closed. */
export async function startServer(options: ServerOptions): Promise<Started> {
  const { folder, library, host } = options;
  const records = dirname(resolve(folder));
  const regions = watched<Regions>(
    // A record may be linked to from where it is wanted. What else lies beside it is none of ours.
    () =>
      readdirSync(records)
        .filter((name) => existsSync(join(records, name, 'region.yaml')))
        .flatMap((name) => filesBelow(join(records, name))),
    (before) => readRegions(folder, before),
  );
  const texts =
    library === undefined
      ? () => NO_TEXTS
      : watched(
          () => filesBelow(library),
          () => readLibrary(library).texts,
        );
  const app = watched(
    () => filesBelow(options.app),
    () => ({ files: folderContents(options.app), views: viewsOfApp(options.app) }),
  );
  const geography = watched(
    () => filesBelow(options.geography),
    () => folderContents(options.geography),
  );
  const data = sqlAsker(records, options.store);
  const hosts = new Set<string>();
  const served = createApp({
    regions,
    texts,
    data: data.ask,
    app,
    geography,
    hosts,
    version: options.version,
    onBug: options.onBug,
  });
  const { port, close } = await listen(served.fetch, {
    host,
    port: options.port ?? options.defaultPort,
    orNext: options.port === undefined,
  });
  const own = host.includes(':') ? `[${host}]` : host;
  for (const name of ['127.0.0.1', 'localhost', '[::1]', own.toLowerCase()]) {
    hosts.add(`${name}:${port}`);
    if (port === 80) hosts.add(name);
  }
  return {
    url: `http://${own}:${port}/`,
    port,
    regions: regions(),
    app: app().files.has('index.html'),
    texts: texts().length,
    close: async () => {
      data.close();
      await close();
    },
  };
}
