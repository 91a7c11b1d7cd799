import type { Entity } from '../../record/kinds.ts';
import type { CasusRecord } from '../../record/record.ts';
import { type Block, heading, paragraph } from '../../view/blocks.ts';
import { incidentBlocks, type ShownEvents } from '../../view/data/incident-blocks.ts';
import { sqlWords } from '../../view/data/sql-words.ts';
import type { Lang } from '../../view/lang.ts';
import { eventsBeside } from './events-beside.ts';
import { type Answered, worldTableBlocks, worldTableJson, worldTables } from './world-tables.ts';

/** What published data sets hold beside an incident, and what organizations did elsewhere. */
export interface Beside {
  readonly events: ShownEvents;
  /** How often a regional organization did what in the crises of the world. */
  readonly rates: readonly Answered[];
}

/** The cases against which an organization that did little is read. */
const RATES = ['all', 'by-period', 'by-great-power'];

export async function besideDossier(
  record: CasusRecord,
  incident: Entity<'incident'>,
  lang: Lang,
  store: string | undefined,
): Promise<Beside> {
  const { organizations } = await import('../../datasets/world/organizations.ts');
  const chosen = organizations.tables.filter(({ id }) => RATES.includes(id));
  return {
    events: await eventsBeside(record, incident, lang, store),
    rates: await worldTables(organizations, chosen, store),
  };
}

export function besideBlocks({ events, rates }: Beside, lang: Lang): Block[] {
  const [, ...found] = incidentBlocks(events, lang);
  const t = sqlWords(lang);
  const wanting = [...new Set(rates.flatMap((answered) => answered.wanting))];
  return [
    heading(2, t.publishedData),
    ...found,
    heading(2, t.baseRates),
    ...(wanting.length > 0
      ? [paragraph(t.wanting(t.baseRates, wanting.join(', ')))]
      : [
          paragraph(t.baseRatesNote),
          ...rates.flatMap((answered) => [
            heading(3, answered.table.title[lang]),
            ...worldTableBlocks(answered, lang),
          ]),
        ]),
  ];
}

export function besideJson({ events, rates }: Beside) {
  return { events, rates: rates.flatMap(worldTableJson) };
}
