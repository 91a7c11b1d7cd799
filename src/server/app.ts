import { Hono } from 'hono';
import type { SqlAnswer, SqlAsked } from '../answer/sql.ts';
import { closestMatch, meant } from '../base/closest-match.ts';
import { NotThere } from '../base/user-error.ts';
import { LANGS, pagesOfView, type ViewOfApp } from '../publish/pages.ts';
import type { LibraryText } from '../record/text-layer.ts';
import { answer, faulty, ROUTES, regionOf } from './api.ts';
import { type Content, contentOf } from './content.ts';
import { guard } from './guard.ts';
import { langFor } from './lang-for.ts';
import { openapi } from './openapi.ts';
import { placeholder } from './placeholder.ts';
import { securityHeaders } from './policy.ts';
import { problemOf, problemReply, Refused } from './problem.ts';
import type { Regions } from './regions.ts';
import { reply } from './reply.ts';

/** What the server serves; each is asked anew at every request. */
export interface World {
  readonly regions: () => Regions;
  /** The texts of the user's library. */
  readonly texts: () => readonly LibraryText[];
  /** Puts a question in SQL to the imported data and the record of a region. */
  readonly data: (
    region: string,
    edition: string,
    asked: SqlAsked,
    signal: AbortSignal,
  ) => Promise<SqlAnswer>;
  /** The built app: its files, and the views that it has. */
  readonly app: () => {
    readonly files: ReadonlyMap<string, Content>;
    readonly views: readonly ViewOfApp[];
  };
  readonly geography: () => ReadonlyMap<string, Content>;
  /** The names by which the server may be called, with their port. */
  readonly hosts: ReadonlySet<string>;
  readonly version: string;
  /** Told of every bug. */
  readonly onBug: (error: unknown) => void;
}

/** The server as a function from a request to a reply: nothing here listens, and nothing writes. */
export function createApp(world: World): Hono {
  const app = new Hono({ getPath: (request) => new URL(request.url).pathname });

  app.use((c, next) => {
    guard(c.req.raw, world.hosts);
    return next();
  });

  app.onError((error, c) => {
    const problem = problemOf(error);
    if (problem.status === 500) world.onBug(error);
    return problemReply(c.req.path, problem);
  });

  app.get('/', (c) => {
    const lang = langFor(c.req.header('accept-language'));
    const { search } = new URL(c.req.url);
    const headers = { location: `/${lang}/${search}`, vary: 'accept-language' };
    return new Response(null, { status: 302, headers: { ...securityHeaders('/'), ...headers } });
  });

  const description = once(() =>
    contentOf(JSON.stringify(openapi(ROUTES, world.version)), 'application/json'),
  );
  app.get('/api/openapi.json', (c) => reply(c.req.raw, description()));

  app.get('/api/:region/status', (c) => {
    const region = regionOf(world.regions(), c.req.param('region'));
    if (region.faults.length > 0) throw new Refused(faulty(region));
    const status = { region: region.id, edition: region.sound?.record.edition };
    return reply(c.req.raw, contentOf(JSON.stringify(status), 'application/json'));
  });

  app.get('/api/*', async (c) => {
    const [, , ...steps] = c.req.path.split('/').map(decodeURIComponent);
    const query = new URL(c.req.url).searchParams;
    const beside: Parameters<typeof answer>[1] = {
      texts: world.texts,
      data: ({ region, edition }, asked) => world.data(region.id, edition, asked, c.req.raw.signal),
    };
    const { content, region, edition } = await answer(world.regions(), beside, steps, query);
    return reply(c.req.raw, content, {
      headers: {
        'casus-edition': edition.record.edition,
        ...(region.faults.length > 0 && { 'casus-faults': String(region.faults.length) }),
      },
    });
  });

  const heads = perKey((regions: Regions) => {
    const served = [...regions.values()].flatMap(({ sound, faults }) => {
      if (!sound) return [];
      return [faults.length > 0 ? { ...sound.head, faults: faults.length } : sound.head];
    });
    return contentOf(JSON.stringify(served), 'application/json');
  });
  app.get('/editions/heads.json', (c) => reply(c.req.raw, heads(world.regions())));

  app.get('/editions/:name', (c) => {
    const name = c.req.param('name');
    const found = [...world.regions()].find(
      ([id, { sound }]) => name === `${id}.${sound?.record.edition}.json`,
    );
    const content = found?.[1].sound?.packed;
    if (content) return reply(c.req.raw, content, { immutable: true });
    throw new NotThere(
      `there is no edition ${name}`,
      meant(
        name,
        editionNames(world.regions()),
        'editions/heads.json names the editions that there are.',
      ),
    );
  });

  const serveFrom = (
    folder: string,
    files: () => ReadonlyMap<string, Content>,
    immutable: boolean,
  ) =>
    app.get(`/${folder}/*`, (c) => {
      const path = decodeURIComponent(c.req.path.slice(folder.length + 2));
      const content = files().get(path);
      if (content) return reply(c.req.raw, content, { immutable });
      const near = closestMatch(path, files().keys());
      throw new NotThere(
        `there is no file ${folder}/${path}`,
        near ? `Did you mean ${folder}/${near}?` : `${folder}/ has ${files().size} files.`,
      );
    });
  serveFrom('geography', world.geography, false);
  const assets = perKey(assetsOf);
  serveFrom('assets', () => assets(world.app().files), true);

  const unbuilt = perKey((regions: Regions) =>
    contentOf(placeholder(regions), 'text/html; charset=utf-8'),
  );

  app.get('*', (c) => {
    const { files, views } = world.app();
    const path = decodeURIComponent(c.req.path);
    const file = files.get(path.slice(1));
    if (file && !path.endsWith('.html')) return reply(c.req.raw, file);
    const index = files.get('index.html');
    const status = pageExists(path, world.regions(), views) ? 200 : 404;
    return reply(c.req.raw, index ?? unbuilt(world.regions()), { status });
  });
  return app;
}

function editionNames(regions: Regions): string[] {
  return [...regions].map(([id, { sound }]) => `${id}.${sound?.record.edition}.json`);
}

function assetsOf(files: ReadonlyMap<string, Content>): ReadonlyMap<string, Content> {
  const start = 'assets/';
  const named = [...files].filter(([path]) => path.startsWith(start));
  return new Map(named.map(([path, content]) => [path.slice(start.length), content]));
}

/** Whether the app has something to show there. */
function pageExists(path: string, regions: Regions, views: readonly ViewOfApp[]): boolean {
  const steps = path.split('/').filter((step) => step !== '');
  if (steps[0] === 'embed') steps.shift();
  const [lang, id, view, ...rest] = steps;
  if (!LANGS.some((known) => known === lang)) return false;
  if (id === undefined) return true;
  const region = regions.get(id);
  if (!region) return false;
  if (view === undefined) return true;
  if (!views.some((known) => known.id === view)) return false;
  if (rest.length === 0 || !region.sound) return true;
  return pagesOfView(view, region.sound.record, 'en')?.has(rest.join('/')) ?? true;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What is made of something is made once, and kept as long as that is. */
function perKey<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, T>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
