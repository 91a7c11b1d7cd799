import type { Coincidence } from '../law/coincidence.ts';
import { type CasusRecord, find } from '../record/record.ts';
import { type Block, heading, type Item, items, paragraph } from './blocks.ts';
import { dateText } from './date-text.ts';
import { contextOf } from './dossier/context.ts';
import { inLang, type Lang } from './lang.ts';

/** Which meetings an incident fell on, and how often chance alone would do that. */
export function coincidenceBlocks(
  record: CasusRecord,
  incident: string,
  rows: readonly Coincidence[],
  lang: Lang,
): Block[] {
  const { t, names, ref, notes } = contextOf(record, lang);
  const meeting = (id: string): Item => {
    const event = find(record, 'event', id);
    const on = event && event.first !== 'unknown' ? event.first[0]?.on : undefined;
    return {
      text: `${on ? dateText(on, lang) : ''} ${inLang(event?.name ?? { en: id }, lang)} ${ref(event?.cite)}`.trim(),
    };
  };
  const percent = (share: number) =>
    new Intl.NumberFormat(lang === 'ru' ? 'ru-RU' : 'en-US', {
      style: 'percent',
      maximumFractionDigits: 1,
    }).format(share);
  if (rows.length === 0) return [paragraph(t.coincidence.none)];
  return [
    heading(2, names.incident(incident)),
    paragraph(t.coincidence.how),
    items(
      rows.map((row) => ({
        text: t.coincidence.row(
          names.compact(row.organization),
          row.overlapping.length,
          row.meetings.length,
          percent(row.baseRate),
        ),
        items: row.overlapping.map(meeting),
      })),
    ),
    heading(2, t.dossier.sources),
    items(notes()),
  ];
}
