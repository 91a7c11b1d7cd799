import { ask } from '../../answer/ask.ts';
import { toJson } from '../../answer/to-json.ts';
import { formatDay } from '../../base/day.ts';
import { UserError } from '../../base/user-error.ts';
import { type CasusRecord, find, findCompact, list } from '../../record/record.ts';
import { readingStart, union } from '../../record/spell.ts';
import { disagreements } from '../../view/contradictions.ts';
import { compareBlocks, type ShownComparison } from '../../view/data/compare-blocks.ts';
import { compareWords } from '../../view/data/compare-words.ts';
import { incidentBlocks } from '../../view/data/incident-blocks.ts';
import { inLang } from '../../view/lang.ts';
import { namesIn } from '../../view/names.ts';
import { printText } from '../../view/print-text.ts';
import { type CommandContext, command } from '../command.ts';
import { openRecord } from '../open-record.ts';
import { eventsBeside } from '../published/events-beside.ts';

/** `casus compare …`: published data against each other and against the record. */
export const compare = command({
  name: 'compare',
  summary: 'where published data and the record contradict each other, and what depends on it',
  arguments: [
    { name: '<what>', about: 'membership or incident' },
    { name: '<id>', about: 'the organization, or the incident' },
  ],
  options: [{ flags: '--store <folder>', about: 'where imports are kept; as for casus data' }],
  run: async (context) => {
    const [what, id = ''] = context.arguments;
    const { json, lang, output } = context;
    if (what === 'incident') {
      const { folder, options } = context;
      const record = openRecord(folder);
      const found = await eventsBeside(
        record,
        ask(record, 'incident', id),
        lang,
        typeof options.store === 'string' ? options.store : undefined,
      );
      output.write(json ? toJson(found) : printText(incidentBlocks(found, lang), output.columns));
      return 0;
    }
    if (what !== 'membership') {
      throw new UserError(
        `compare does not know ${what}`,
        'Write casus compare membership <organization> or casus compare incident <incident>.',
      );
    }
    const compared = await membership(context, id);
    output.write(
      json ? toJson(compared) : printText(compareBlocks(compared, lang), output.columns),
    );
    return 0;
  },
});

async function membership(context: CommandContext, typed: string): Promise<ShownComparison> {
  const { folder, lang, options } = context;
  const record = openRecord(folder);
  const compact = ask(record, 'organization', typed);
  const [
    { DATASETS },
    { openWorld },
    { membershipSources },
    { compareMembership },
    stores,
    { CALLED },
  ] = await Promise.all([
    import('../../datasets/index.ts'),
    import('../../datasets/sql/open-world.ts'),
    import('../../datasets/compare/ask-memberships.ts'),
    import('../../datasets/compare/membership.ts'),
    import('../../datasets/store/folder.ts'),
    import('../../datasets/compare/organizations.ts'),
  ]);
  const store = typeof options.store === 'string' ? options.store : stores.storeFolder();
  const wanted = ['cow-igo', 'atop', 'cow-mid', 'country-codes'];
  const used = DATASETS.filter(({ id }) => wanted.includes(id));
  const world = await openWorld(used, store);
  try {
    const t = compareWords(lang);
    const sources = await membershipSources(world, record, compact.id, t.recordName);
    const states = compareMembership(sources);
    const disputed = states.filter(({ disagreements }) => disagreements.length > 0);
    const names = await stateNames(record, lang, world);
    const named = CALLED[compact.id] ?? {};
    const depends = await Promise.all(
      disputed.map(async ({ ccode, disagreements }) => ({
        state: names(ccode),
        incidents: incidentsIn(record, compact.id, ccode, disagreements, lang),
        disputes: await disputesIn(world, ccode, disagreements),
      })),
    );
    return {
      organization: namesIn(record, lang).compact(compact.id),
      sources: sources.map(({ name }) => ({
        name,
        kind:
          name === 'COW IGO'
            ? ('cow' as const)
            : name === 'ATOP'
              ? ('atop' as const)
              : ('record' as const),
      })),
      notImported: [
        ...(named.cow !== undefined && !world.tables.has('cow_igo.membership') ? ['cow-igo'] : []),
        ...(named.atop !== undefined && !world.tables.has('atop.member') ? ['atop'] : []),
      ],
      rivalDates: rivalMembers(record, compact.id, lang),
      rows: disputed.flatMap(({ ccode, disagreements }) =>
        disagreements.map(({ from, to, said }) => ({
          state: names(ccode),
          from: formatDay(from),
          to: to === undefined ? undefined : formatDay(to),
          said,
        })),
      ),
      agree: states
        .filter(({ disagreements }) => disagreements.length === 0)
        .map(({ ccode }) => names(ccode)),
      depends,
    };
  } finally {
    world.close();
  }
}

/** Members of whom the record's own sources name days of joining or leaving that exclude each other. */
function rivalMembers(record: CasusRecord, compact: string, lang: 'en' | 'ru'): string[] {
  const members = disagreements(record).flatMap(({ origin, about }) => {
    const spell = origin === 'rival-dates' ? find(record, 'membership', about) : undefined;
    return spell?.of === compact ? [namesIn(record, lang).actor(spell.member)] : [];
  });
  return [...new Set(members)];
}

interface Days {
  readonly from: number;
  readonly to: number | undefined;
}

const within = (spans: readonly Days[], first: number, last: number): boolean =>
  spans.some(({ from, to }) => from <= last && first <= (to ?? Number.POSITIVE_INFINITY));

/** Incidents of the record on such days in which the state is a side or could be bound. */
function incidentsIn(
  record: CasusRecord,
  compact: string,
  ccode: number,
  spans: readonly Days[],
  lang: 'en' | 'ru',
): ShownComparison['depends'][number]['incidents'] {
  const state = list(record, 'state').find(({ codes }) => codes.cow?.number === ccode)?.id;
  if (state === undefined) return [];
  const charters = list(record, 'instrument').filter(
    ({ id, of }) => id === compact || of === compact,
  );
  const follows = findCompact(record, compact);
  const before = follows && 'follows' in follows ? follows.follows : undefined;
  const own = new Set<string>([
    ...charters.map(({ id }) => id as string),
    ...(before ? [before as string] : []),
  ]);
  return list(record, 'incident')
    .filter(({ first, last, sides }) => {
      const [begin, end] = [union(first.map(({ on }) => on)), union(last.map(({ on }) => on))];
      return sides.includes(state as never) && within(spans, begin.earliest, end.latest);
    })
    .map(({ id, name, first }) => {
      const begin = union(first.map(({ on }) => on));
      const clauses = list(record, 'clause').filter((clause) => {
        const since = readingStart(clause.from);
        return own.has(clause.instrument) && since !== 'unknown' && since.earliest <= begin.latest;
      });
      return {
        id,
        name: inLang(name, lang),
        clauses: [...new Set(clauses.map((clause) => clause.id.split('@')[0] ?? ''))],
      };
    });
}

async function disputesIn(
  world: {
    tables: ReadonlySet<string>;
    connection: { runAndReadAll: (sql: string) => Promise<{ getRows: () => unknown[][] }> };
  },
  ccode: number,
  spans: readonly Days[],
): Promise<string[]> {
  if (!world.tables.has('incident_party')) return [];
  const during = spans.map(
    ({ from, to }) =>
      `(from_day <= DATE '${to === undefined ? '2100-01-01' : formatDay(to)}' AND to_day >= DATE '${formatDay(from)}')`,
  );
  const reader = await world.connection.runAndReadAll(
    `SELECT DISTINCT dispnum FROM incident_party WHERE ccode = ${ccode} AND (${during.join(' OR ')}) ORDER BY 1`,
  );
  return reader.getRows().map(([number]) => `MID ${String(number)}`);
}

async function stateNames(
  record: CasusRecord,
  lang: 'en' | 'ru',
  world: {
    tables: ReadonlySet<string>;
    connection: { runAndReadAll: (sql: string) => Promise<{ getRows: () => unknown[][] }> };
  },
): Promise<(ccode: number) => string> {
  const names = new Map<number, string>();
  if (world.tables.has('country_codes.country')) {
    const name = lang === 'ru' ? '"un.name.ru"' : '"country.name.en"';
    const reader = await world.connection.runAndReadAll(
      `SELECT cown, coalesce(${name}, "country.name.en") FROM country_codes.country WHERE cown IS NOT NULL`,
    );
    for (const [code, called] of reader.getRows()) names.set(Number(code), String(called));
  }
  for (const state of list(record, 'state')) {
    if (state.codes.cow) names.set(state.codes.cow.number, inLang(state.name, lang));
  }
  return (ccode) => names.get(ccode) ?? `COW ${ccode}`;
}
