import type { ComponentType } from 'preact';
import type { Lang } from '../view/lang.ts';

/** A view of the app. The navigation, the frame and the browser tests are drawn from this table. */
export interface View {
  /** Its part of the path: `/en/<region>/<id>`. */
  readonly id: string;
  readonly title: Readonly<Record<Lang, string>>;
  /** Stands in the navigation; others are reached from something shown. */
  readonly nav: boolean;
  /** A picture that fills the stage, with what is selected beside it; otherwise a page to read. */
  readonly stage: boolean;
  /** Follows the one day of the time control. */
  readonly timed: boolean;
  /** Speaks under an account and readings. */
  readonly judged: boolean;
  /** An id that shows it well, for a view of one thing; the browser tests go there. */
  readonly example?: string;
  /** Its code, fetched when it is first shown. */
  readonly load: () => Promise<{ readonly default?: never; readonly View: ComponentType }>;
}

/** Every view, in the order of the navigation. A new one is one entry here and a folder. */
export const VIEWS: readonly View[] = [
  {
    id: 'map',
    title: { en: 'Map', ru: 'Карта' },
    nav: true,
    stage: true,
    timed: true,
    judged: true,
    load: () => import('./map/view.tsx'),
  },
  {
    id: 'time',
    title: { en: 'Time', ru: 'Время' },
    nav: true,
    stage: true,
    timed: true,
    judged: false,
    load: () => import('./time/view.tsx'),
  },
  {
    id: 'gap',
    title: { en: 'Gap', ru: 'Разрыв' },
    nav: true,
    stage: false,
    timed: false,
    judged: true,
    load: () => import('./gap/view.tsx'),
  },
  {
    id: 'obligations',
    title: { en: 'Obligations', ru: 'Обязательства' },
    nav: true,
    stage: true,
    timed: true,
    judged: false,
    load: () => import('./obligations/view.tsx'),
  },
  {
    id: 'incident',
    title: { en: 'Incident', ru: 'Инцидент' },
    nav: false,
    stage: false,
    timed: false,
    judged: true,
    example: 'kg-tj-2022-09',
    load: () => import('./incident/view.tsx'),
  },
  {
    id: 'depth',
    title: { en: 'Depth', ru: 'Глубина' },
    nav: true,
    stage: false,
    timed: false,
    judged: false,
    load: () => import('./depth/view.tsx'),
  },
  {
    id: 'contradictions',
    title: { en: 'Contradictions', ru: 'Противоречия' },
    nav: true,
    stage: false,
    timed: false,
    judged: false,
    load: () => import('./contradictions/view.tsx'),
  },
  {
    id: 'sources',
    title: { en: 'Sources', ru: 'Источники' },
    nav: true,
    stage: false,
    timed: false,
    judged: false,
    load: () => import('./sources/view.tsx'),
  },
  {
    id: 'source',
    title: { en: 'Source', ru: 'Источник' },
    nav: false,
    stage: false,
    timed: false,
    judged: false,
    example: 'diplomat-2022',
    load: () => import('./source/view.tsx'),
  },
  {
    id: 'data',
    title: { en: 'Data', ru: 'Данные' },
    nav: true,
    stage: false,
    timed: false,
    judged: false,
    load: () => import('./data/view.tsx'),
  },
  {
    id: 'tests',
    title: { en: 'Tests', ru: 'Проверки' },
    nav: true,
    stage: false,
    timed: false,
    judged: false,
    example: 'tracing-2022-09',
    load: () => import('./tests/view.tsx'),
  },
  {
    id: 'search',
    title: { en: 'Search', ru: 'Поиск' },
    nav: false,
    stage: false,
    timed: false,
    judged: false,
    load: () => import('./search/view.tsx'),
  },
];

export function viewOf(id: string): View | undefined {
  return VIEWS.find((view) => view.id === id);
}
