import type { Lang } from '../lang.ts';

/** What can be shown on the map and hidden, in the order of the legend. */
export const LAYERS = [
  { id: 'incidents', on: true, title: { en: 'Incidents', ru: 'Инциденты' } },
  { id: 'sections', on: true, title: { en: 'Said of the border', ru: 'Сказанное о границе' } },
  { id: 'bases', on: true, title: { en: 'Bases', ru: 'Базы' } },
  { id: 'arms', on: false, title: { en: 'Arms', ru: 'Оружие' } },
  { id: 'places', on: true, title: { en: 'Places', ru: 'Места' } },
  { id: 'provinces', on: true, title: { en: 'Provinces', ru: 'Области' } },
  { id: 'water', on: true, title: { en: 'Water', ru: 'Вода' } },
] as const satisfies readonly {
  readonly id: string;
  readonly on: boolean;
  readonly title: Readonly<Record<Lang, string>>;
}[];

export type LayerId = (typeof LAYERS)[number]['id'];

/** The layers of an address; those that stand on where it names none. Unknown names are left out. */
export function layersOn(asked: readonly string[] | undefined): LayerId[] {
  return LAYERS.filter(({ id, on }) => (asked ? asked.includes(id) : on)).map(({ id }) => id);
}

/** What an address says of the layers after one is turned on or off: nothing where all stand as usual. */
export function layersToggled(
  asked: readonly string[] | undefined,
  layer: LayerId,
): readonly LayerId[] | undefined {
  const on = layersOn(asked);
  const next = LAYERS.map(({ id }) => id).filter((id) => on.includes(id) !== (id === layer));
  const usual = layersOn(undefined);
  return next.length === usual.length && next.every((id) => usual.includes(id)) ? undefined : next;
}
