import type { BorderStatus } from '../../record/claim.ts';
import type { Lang } from '../lang.ts';
import type { LineStyle } from './borders.ts';
import type { Standing } from './lasting.ts';

/** The fixed texts of the map; what one language has, the other must have. */
interface MapTexts {
  readonly caption: (day: string) => string;
  readonly columns: readonly [string, string, string, string, string];
  readonly layer: Readonly<Record<'incident' | 'border' | 'section' | 'base' | 'arms', string>>;
  readonly status: Readonly<Record<BorderStatus, string>>;
  readonly statusOf: (status: string, of: string) => string;
  readonly style: Readonly<Record<LineStyle, string>>;
  readonly standing: Readonly<Record<Exclude<Standing, 'before'>, string>>;
  readonly within: (place: string, km: string) => string;
  readonly throughout: (place: string, around: string) => string;
  readonly dead: (lowest: string, highest: string) => string;
  readonly noToll: string;
  readonly atLeast: string;
  readonly flow: (from: string, to: string) => string;
  readonly base: (owner: string, host: string) => string;
  readonly outside: string;
  /** What amounts are counted in, by the words of the record. */
  readonly units: Readonly<Record<string, string>>;
  readonly attribution: string;
  readonly notLegal: string;
  readonly legend: string;
  readonly key: Readonly<
    Record<
      | 'lowest'
      | 'highest'
      | 'earlier'
      | 'area'
      | 'within'
      | 'section'
      | 'base'
      | 'baseSomewhere'
      | 'arms'
      | 'contested'
      | 'frame'
      | 'province',
      string
    >
  >;
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly home: string;
  readonly layers: string;
  readonly keys: string;
  readonly loading: string;
  readonly failed: string;
  readonly seeded: (count: string) => string;
  readonly cell: (count: string) => string;
}

const TEXTS: Readonly<Record<Lang, MapTexts>> = {
  en: {
    caption: (day) => `What the map shows on ${day}`,
    columns: ['Layer', 'What', 'When', 'Where', 'What is said'],
    layer: {
      incident: 'Incident',
      border: 'Border',
      section: 'Section of a border',
      base: 'Base',
      arms: 'Arms',
    },
    status: {
      open: 'not settled',
      claimed: 'claimed',
      offered: 'exchange offered',
      described: 'described',
      specified: 'specified',
      agreed: 'agreed',
      delineated: 'delineated',
      delimited: 'delimited',
      demarcated: 'demarcated',
      kept: 'kept',
      exchanged: 'exchanged',
      divided: 'divided',
      neutral: 'neutral',
      used: 'free use',
      fenced: 'fenced',
    },
    statusOf: (status, of) => `${status}: ${of}`,
    style: {
      whole: 'all of the line settled, as said',
      part: 'part of the line agreed, as said; which part is not told',
      unsaid: 'nothing recorded of its status',
    },
    standing: { now: 'there', open: 'perhaps there', past: 'over' },
    within: (place, km) => `${place} (within ${km} km)`,
    throughout: (place, around) => `${place} (shown over ${around})`,
    dead: (lowest, highest) =>
      lowest === highest
        ? `${lowest} dead, as claimed by then`
        : `${lowest} to ${highest} dead, as claimed by then`,
    noToll: 'no figure of the dead',
    atLeast: 'or more',
    flow: (from, to) => `${from} → ${to}`,
    base: (owner, host) => `of ${owner}, in ${host}`,
    outside: 'Lines as in Natural Earth',
    units: {},
    attribution: '© OpenStreetMap contributors (ODbL) · Natural Earth · GeoNames',
    notLegal: 'Not a legal statement.',
    legend: 'Legend',
    key: {
      lowest: 'dead by the lowest claims',
      highest: 'by the highest claims',
      earlier: 'earlier incident',
      area: 'place known only to this area',
      within: 'place, and how far off it may be',
      section: 'something said of this part of the border',
      base: 'base',
      baseSomewhere: 'base somewhere in the state',
      arms: 'arms, from and to',
      contested: 'contested land',
      frame: 'edge of the detailed line; Natural Earth outside',
      province: 'province',
    },
    map: 'Map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'Whole region',
    layers: 'Layers',
    keys: 'Arrow keys move the map, + and − zoom, 0 shows the whole region. Tab goes through what is marked.',
    loading: 'The map is loading …',
    failed: 'The map did not load. Its table shows the same facts.',
    seeded: (count) => `${count} made-up incidents, for measuring only`,
    cell: (count) => `${count} in this cell`,
  },
  ru: {
    caption: (day) => `Что показывает карта на ${day}`,
    columns: ['Слой', 'Что', 'Когда', 'Где', 'Что сказано'],
    layer: {
      incident: 'Инцидент',
      border: 'Граница',
      section: 'Участок границы',
      base: 'База',
      arms: 'Оружие',
    },
    status: {
      open: 'не урегулировано',
      claimed: 'притязание',
      offered: 'предложен обмен',
      described: 'описано',
      specified: 'уточнено',
      agreed: 'согласовано',
      delineated: 'определено',
      delimited: 'делимитировано',
      demarcated: 'демаркировано',
      kept: 'остаётся',
      exchanged: 'обменено',
      divided: 'поделено',
      neutral: 'нейтрально',
      used: 'свободное пользование',
      fenced: 'огорожено',
    },
    statusOf: (status, of) => `${status}: ${of}`,
    style: {
      whole: 'вся линия урегулирована, как сказано',
      part: 'часть линии согласована, как сказано; какая, не указано',
      unsaid: 'о её статусе ничего не записано',
    },
    standing: { now: 'есть', open: 'возможно, есть', past: 'позади' },
    within: (place, km) => `${place} (в пределах ${km} км)`,
    throughout: (place, around) => `${place} (показано как ${around})`,
    dead: (lowest, highest) =>
      lowest === highest
        ? `погибших, по утверждениям к этому дню: ${lowest}`
        : `погибших, по утверждениям к этому дню: от ${lowest} до ${highest}`,
    noToll: 'числа погибших нет',
    atLeast: 'или больше',
    flow: (from, to) => `${from} → ${to}`,
    base: (owner, host) => `${owner}; где: ${host}`,
    outside: 'Линии по Natural Earth',
    units: { 'million US dollars': 'млн долларов США', persons: 'человек' },
    attribution: '© участники OpenStreetMap (ODbL) · Natural Earth · GeoNames',
    notLegal: 'Не юридическое утверждение.',
    legend: 'Условные знаки',
    key: {
      lowest: 'погибшие по самым низким утверждениям',
      highest: 'по самым высоким',
      earlier: 'прежний инцидент',
      area: 'место известно лишь до этой области',
      within: 'место и возможная погрешность',
      section: 'об этой части границы что-то сказано',
      base: 'база',
      baseSomewhere: 'база где-то в государстве',
      arms: 'оружие, откуда и куда',
      contested: 'спорная земля',
      frame: 'край подробной линии; снаружи Natural Earth',
      province: 'область',
    },
    map: 'Карта',
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    home: 'Весь регион',
    layers: 'Слои',
    keys: 'Стрелки двигают карту, + и − меняют масштаб, 0 показывает весь регион. Tab ведёт по отмеченному.',
    loading: 'Карта загружается …',
    failed: 'Карта не загрузилась. Её таблица показывает то же.',
    seeded: (count) => `выдуманных инцидентов, только для измерения: ${count}`,
    cell: (count) => `в этой клетке: ${count}`,
  },
};

export function mapTexts(lang: Lang): MapTexts {
  return TEXTS[lang];
}
