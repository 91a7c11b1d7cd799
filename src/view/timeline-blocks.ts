import type { CasusRecord } from '../record/record.ts';
import { findActor, findCompact } from '../record/record.ts';
import { type Block, heading, items, paragraph, table } from './blocks.ts';
import { dateText } from './date-text.ts';
import { contextOf } from './dossier/context.ts';
import { inLang, type Lang } from './lang.ts';
import type { TimelineEntry } from './timeline.ts';

/** A timeline as a table: when, what, where it stands. */
export function timelineBlocks(
  record: CasusRecord,
  id: string,
  entries: readonly TimelineEntry[],
  lang: Lang,
): Block[] {
  const { t, names, ref, notes } = contextOf(record, lang);
  const name = (of: string): string => {
    if (findActor(record, of)) return names.actor(of);
    if (findCompact(record, of)) return names.compact(of);
    const event = record.tables.event.get(of);
    if (!event) return names.incident(of);
    const mark = event.status === 'unverified' ? ` (${t.force.unverified})` : '';
    return `${inLang(event.name, lang)}${mark}`;
  };
  const rows = entries.map(({ on, what, cite }) => {
    const said =
      'member' in what
        ? `${names.actor(what.member)} ${t.timeline[what.kind]} ${names.compact(what.of)} (${t.status[what.status]})`
        : `${name(what.of)}${what.kind === 'event' || what.kind === 'incident' ? '' : `: ${t.timeline[what.kind]}`}`;
    const told = 'event' in what && what.event ? inLang(what.event, lang) : '';
    const event = told === '' || said.includes(told) ? '' : ` — ${told}`;
    return [dateText(on, lang), `${said}${event}`, ref(cite)];
  });
  return [
    heading(2, name(id)),
    rows.length === 0
      ? paragraph(t.query.none)
      : table([t.table.day, t.table.what, t.table.source], rows),
    ...(rows.length === 0 ? [] : [heading(2, t.dossier.sources), items(notes())]),
  ];
}
