import type { Entity } from '../../record/kinds.ts';
import { type CasusRecord, find } from '../../record/record.ts';
import { union } from '../../record/spell.ts';
import type { ShownEvents } from '../../view/data/incident-blocks.ts';
import { inLang, type Lang } from '../../view/lang.ts';

const WANTED = ['cow-mid', 'mie', 'ucdp-acd', 'ucdp-ov', 'atop'];

/** Published events between the two states of an incident, on days around its own. */
export async function eventsBeside(
  record: CasusRecord,
  { id, name, sides, first, last }: Entity<'incident'>,
  lang: Lang,
  store: string | undefined,
): Promise<ShownEvents> {
  const codes = sides.flatMap((side) => {
    const { cow, gw } = find(record, 'state', side)?.codes ?? {};
    return cow && gw !== undefined ? [{ cow: cow.number, gw }] : [];
  });
  const [one, other] = codes;
  const shown = { incident: id, name: inLang(name, lang) };
  if (one === undefined || other === undefined || codes.length > 2) {
    return { ...shown, pair: false, asked: [], events: [] };
  }
  const [{ DATASETS }, { openWorld }, { publishedEvents }, { storeFolder }] = await Promise.all([
    import('../../datasets/index.ts'),
    import('../../datasets/sql/open-world.ts'),
    import('../../datasets/compare/incident.ts'),
    import('../../datasets/store/folder.ts'),
  ]);
  const used = DATASETS.filter((dataset) => WANTED.includes(dataset.id));
  const world = await openWorld(used, store ?? storeFolder());
  try {
    const [begin, end] = [first, last].map((dates) => union(dates.map(({ on }) => on)));
    const [from, to] = [begin?.earliest ?? 0, end?.latest ?? 0];
    const events = await publishedEvents(world, [one, other], from, to);
    const schemas = new Set([...world.tables].map((table) => table.split('.')[0] ?? ''));
    const asked = WANTED.filter((dataset) => schemas.has(dataset.replaceAll('-', '_')));
    return { ...shown, pair: true, asked, events };
  } finally {
    world.close();
  }
}
