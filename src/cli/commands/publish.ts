import { dirname, join, resolve } from 'node:path';
import { UserError } from '../../base/user-error.ts';
import { SERVE_TEXTS } from '../../view/serve-texts.ts';
import { command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { APP, GEOGRAPHY } from '../shipped.ts';

/** `casus publish <folder>`: the app and the record as files, for any web server. */
export const publish = command({
  name: 'publish',
  summary: 'a copy of the app and the record as plain files, for any web server',
  arguments: [{ name: '<folder>', about: 'a new folder, or one that holds such a copy' }],
  options: [
    { flags: '--base <path>', about: 'where on its site the copy will stand, / unless given' },
    { flags: '--app <folder>', about: 'the built app, the one that comes with Casus unless given' },
  ],
  run: async ({ folder, lang, json, output, arguments: [target = ''], options }) => {
    const base = askBase(options.base);
    // Loaded here, since no other command needs them.
    const { copyOf } = await import('../../publish/copy.ts');
    const { putInPlace } = await import('../../publish/put-in-place.ts');
    const { SITE } = await import('../../publish/site.ts');
    const { regionsBeside } = await import('../../publish/regions-beside.ts');
    const records = regionsBeside(folder).map((name) =>
      openRecord(join(dirname(resolve(folder)), name)),
    );
    const app = typeof options.app === 'string' ? options.app : APP;
    const copy = copyOf({ records, app, geography: GEOGRAPHY, base });
    const { kept } = putInPlace(target, copy, SITE);
    const t = SERVE_TEXTS[lang];
    const editions = records.map(({ region, edition }) => ({ id: region.id, edition }));
    const pages = [...copy.keys()].filter((name) => name.endsWith('/index.html')).length;
    output.write(
      json
        ? JSON.stringify({ folder: target, base, editions, pages, kept })
        : [
            t.pages(target, pages, base),
            ...editions.map(({ id, edition }) => t.edition(id, edition)),
            t.kept(kept),
          ].join('\n'),
    );
    return 0;
  },
});

function askBase(typed: unknown): string {
  if (typed === undefined) return '/';
  const base = String(typed).replace(/\/*$/, '/');
  if (/^\/(?:[\w.~-]+\/)*$/.test(base) && !/\/\.\.?\//.test(base)) return base;
  throw new UserError(
    `--base ${String(typed)} is no path on a site`,
    'Write it from the first slash on, for example --base /casus/.',
  );
}
