import { type CasusRecord, find, get } from '../../record/record.ts';
import { readingEnd, readingStart } from '../../record/spell.ts';
import { dateWords, dayWords } from '../day-words.ts';
import { inLang, type Lang } from '../lang.ts';
import { namesIn } from '../names.ts';
import type { Cell, Table } from '../table.ts';
import { titleOf } from '../title.ts';
import type { MapSection } from './borders.ts';
import type { Toll } from './incidents.ts';
import type { MapModel } from './model.ts';
import { mapTexts } from './texts.ts';
import type { Where } from './where.ts';

/** The twin of the map: every mark as a row, with what it stands on. */
export function mapTable(record: CasusRecord, model: MapModel, lang: Lang): Table {
  const t = mapTexts(lang);
  const names = namesIn(record, lang);
  const claim = (id: string): Cell => ({
    text: titleOf(record, 'claim', get(record, 'claim', id), lang),
    ids: [id],
  });
  const saidDays = (ids: readonly string[]) =>
    ids[0] ? dateWords(get(record, 'claim', ids[0]).asOf, lang) : '';
  const event = (id: string) => {
    const { name, first, last } = get(record, 'event', id);
    const from = dateWords(readingStart(first), lang);
    const when = last === undefined ? from : `${from} – ${dateWords(readingEnd(last), lang)}`;
    return { what: { text: inLang(name, lang), ids: [id] }, when: { text: when } };
  };
  const rows: Cell[][] = [
    ...model.incidents.map((one) => [
      { text: t.layer.incident },
      { text: names.incident(one.id), ids: [one.id] },
      { text: daysText(one.first, one.last, lang) },
      { text: one.places.map(({ id, where }) => whereText(record, id, where, lang)).join('; ') },
      one.toll ? { text: tollText(one.toll, lang), ids: one.toll.claims } : { text: t.noToll },
    ]),
    ...model.borders.flatMap(({ place, style, claims }) =>
      (claims.length > 0 ? claims.map(claim) : [{ text: t.style[style] }]).map((said, i) => [
        { text: t.layer.border },
        { text: placeName(record, place, lang), ids: [place] },
        { text: saidDays(claims.slice(i)) },
        { text: t.style[style] },
        said,
      ]),
    ),
    ...model.sections.flatMap((section) =>
      section.claims.map((id, i) => [
        { text: t.layer.section },
        { text: placeName(record, section.place, lang), ids: [section.place] },
        { text: saidDays(section.claims.slice(i)) },
        { text: whereText(record, section.place, section.where, lang) },
        claim(id),
      ]),
    ),
    ...model.bases.map(({ id, owner, host, where, standing }) => {
      const { what, when } = event(id);
      return [
        { text: t.layer.base },
        what,
        when,
        { text: whereText(record, where.of, where, lang) },
        {
          text: `${t.base(names.actor(owner), names.actor(host))}; ${standingText(standing, lang)}`,
        },
      ];
    }),
    ...model.flows.map(({ id, from, to, amount, standing }) => {
      const { what, when } = event(id);
      const sum = amount ? `; ${amountText(amount, lang)}` : '';
      return [
        { text: t.layer.arms },
        what,
        when,
        { text: t.flow(names.actor(from), names.actor(to)) },
        { text: `${standingText(standing, lang)}${sum}` },
      ];
    }),
  ];
  return { caption: t.caption(dayWords(model.day, lang)), columns: t.columns, rows };
}

/** `Batken (within 3 km)`, `Leilek district (shown over Batken province)`. */
export function whereText(record: CasusRecord, place: string, where: Where, lang: Lang): string {
  const t = mapTexts(lang);
  const name = placeName(record, place, lang);
  if (where.of !== place) return t.throughout(name, placeName(record, where.of, lang));
  return where.kind === 'point' ? t.within(name, String(where.within)) : name;
}

/** The name of a place or a state. */
export function placeName(record: CasusRecord, id: string, lang: Lang): string {
  const thing = find(record, 'place', id) ?? find(record, 'state', id);
  return thing ? inLang(thing.name, lang) : id;
}

/** `81 to 137 dead, as claimed, or more`. */
export function tollText(toll: Toll, lang: Lang): string {
  const t = mapTexts(lang);
  const number = new Intl.NumberFormat(lang === 'ru' ? 'ru-RU' : 'en-US');
  const text = t.dead(number.format(toll.lowest), number.format(toll.highest));
  return toll.atLeast ? `${text}, ${t.atLeast}` : text;
}

/** `exchanged: Kyrgyzstan`, `neutral`. */
export function statusText(record: CasusRecord, { status, of }: MapSection, lang: Lang): string {
  const t = mapTexts(lang);
  return of === undefined
    ? t.status[status]
    : t.statusOf(t.status[status], namesIn(record, lang).actor(of));
}

/** `328 million US dollars`. */
export function amountText(
  { min, max, unit }: NonNullable<MapModel['flows'][number]['amount']>,
  lang: Lang,
): string {
  const span = max === undefined || max === min ? `${min}` : `${min}–${max}`;
  return `${span} ${mapTexts(lang).units[unit] ?? unit}`;
}

/** `27 January 2022`, or both ends. */
export function daysText(first: number, last: number, lang: Lang): string {
  const from = dayWords(first, lang);
  return first === last ? from : `${from} – ${dayWords(last, lang)}`;
}

function standingText(standing: MapModel['bases'][number]['standing'], lang: Lang): string {
  return standing === 'before' ? '' : mapTexts(lang).standing[standing];
}
