import { citesIn } from '../../record/cites-in.ts';
import type { Entity, Kind } from '../../record/kinds.ts';
import type { Beginning, Ending } from '../../record/parts.ts';
import type { CasusRecord } from '../../record/record.ts';
import { type Block, heading, items, paragraph, table } from '../blocks.ts';
import { resultText } from '../claims-blocks.ts';
import { disputesOf } from '../contradictions.ts';
import { dateText } from '../date-text.ts';
import { contextOf } from '../dossier/context.ts';
import { computed } from '../dossier/model.ts';
import { inLang, type Lang } from '../lang.ts';
import { titleOf } from '../title.ts';
import type { Hit } from './query.ts';
import { startOf } from './start-of.ts';

/** The answer to a query: date, what it is, its id and where it stands. Silence is said. */
export function hitBlocks<K extends Kind>(
  record: CasusRecord,
  kind: K,
  hits: readonly Hit<K>[],
  lang: Lang,
): Block[] {
  const context = contextOf(record, lang);
  const { t, ref, notes } = context;
  if (hits.length === 0) return [paragraph(t.query.none)];
  const rows = hits.map(({ thing, fits }) => {
    const start = startOf(thing);
    const sum =
      kind === 'computation' ? computed(record, thing as Entity<'computation'>) : undefined;
    const cites = citesIn(sum?.inputs ?? thing)
      .slice(0, 3)
      .map(({ cite }) => cite);
    const result = sum ? ` = ${resultText(sum, context)}` : '';
    return [
      start === undefined ? '' : dateText(start, lang),
      `${titleOf(record, kind, thing, lang)}${result}${whoText(thing, context)}${marksText(thing, fits, context)}${officesText(kind, thing, context)}`,
      String((thing as { id: string }).id),
      kind === 'source' || kind === 'person' ? '' : ref(cites),
    ];
  });
  return [
    table([t.table.day, t.table.what, 'id', t.table.source], rows),
    paragraph(t.query.count(hits.length)),
    ...(notes().length > 0 ? [heading(2, t.dossier.sources), items(notes())] : []),
  ];
}

/** What a reader must know of a thing beside its title: not sure to fit, unverified, disputed. */
function marksText(
  thing: object,
  fits: Hit<Kind>['fits'],
  { record, t }: ReturnType<typeof contextOf>,
): string {
  const { id, force, status } = thing as { id: string; force?: string; status?: string };
  const disputes = disputesOf(record, id);
  const marks = [
    fits === 'open' ? t.query.perhaps : '',
    t.force[(status === 'unverified' ? status : force) as keyof typeof t.force] ?? '',
    disputes.length > 0 ? t.query.disputed(disputes.join(', ')) : '',
  ].filter(Boolean);
  return marks.length === 0 ? '' : ` (${marks.join('; ')})`;
}

/** The offices of a person, each date with its event and who says so. */
function officesText(kind: Kind, thing: object, context: ReturnType<typeof contextOf>): string {
  if (kind !== 'person') return '';
  const { t, lang, ref } = context;
  const datesOf = (dates: Beginning | Ending): string =>
    dates === 'unknown'
      ? t.date.unknown
      : dates
          .map(({ on, event, cite }) =>
            `${dateText(on, lang)}${event ? ` (${inLang(event, lang)})` : ''} ${ref(cite)}`.trim(),
          )
          .join(` ${t.or} `);
  return (thing as Entity<'person'>).offices
    .map(
      ({ title, from, to }) =>
        `; ${inLang(title, lang)}: ${t.date.span(datesOf(from), datesOf(to))}`,
    )
    .join('');
}

/** Who says or does it, where the title does not tell. */
function whoText(thing: object, { names }: ReturnType<typeof contextOf>): string {
  const { speaker, by, actor } = thing as {
    speaker?: string[];
    by?: string | string[];
    actor?: string;
  };
  const who = [speaker, by, actor].flat().filter((one) => one !== undefined);
  return who.length === 0 ? '' : ` — ${who.map(names.actor).join(', ')}`;
}
