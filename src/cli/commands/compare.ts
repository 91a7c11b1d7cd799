import { ask } from '../../answer/ask.ts';
import { toJson } from '../../answer/to-json.ts';
import { formatDay } from '../../base/day.ts';
import { UserError } from '../../base/user-error.ts';
import { type CasusRecord, find } from '../../record/record.ts';
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
    { disputesOn, incidentsOn },
    { stateNames },
  ] = await Promise.all([
    import('../../datasets/index.ts'),
    import('../../datasets/sql/open-world.ts'),
    import('../../datasets/compare/ask-memberships.ts'),
    import('../../datasets/compare/membership.ts'),
    import('../../datasets/store/folder.ts'),
    import('../../datasets/compare/depends.ts'),
    import('../../datasets/compare/state-names.ts'),
  ]);
  const store = typeof options.store === 'string' ? options.store : stores.storeFolder();
  const wanted = ['cow-igo', 'atop', 'cow-mid', 'country-codes'];
  const used = DATASETS.filter(({ id }) => wanted.includes(id));
  const world = await openWorld(used, store);
  try {
    const t = compareWords(lang);
    const sources = await membershipSources(world, record, compact, t.recordName);
    const states = compareMembership(sources);
    const disputed = states.filter(({ disagreements }) => disagreements.length > 0);
    const names = await stateNames(world, record, lang);
    const { cow, atop } = compact.codes ?? {};
    const depends = await Promise.all(
      disputed.map(async ({ ccode, disagreements }) => ({
        state: names(ccode),
        incidents: incidentsOn(record, compact.id, ccode, disagreements).map(
          ({ incident, provisions }) => ({
            id: incident.id,
            name: inLang(incident.name, lang),
            clauses: provisions,
          }),
        ),
        disputes: await disputesOn(world, ccode, disagreements),
      })),
    );
    return {
      organization: namesIn(record, lang).compact(compact.id),
      sources: sources.map(({ name, kind }) => ({ name, kind })),
      notImported: [
        ...(cow && !world.tables.has('cow_igo.membership') ? ['cow-igo'] : []),
        ...(atop && !world.tables.has('atop.member') ? ['atop'] : []),
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
