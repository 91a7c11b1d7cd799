import type {
  Band,
  Cell,
  Counted,
  Measure,
  Result,
  Said,
  Series,
  Table,
} from '../../measure/measure.ts';
import { citesIn } from '../../record/cites-in.ts';
import type { Kind } from '../../record/kinds.ts';
import { type CasusRecord, find } from '../../record/record.ts';
import { type Block, heading, type Item, items, paragraph, table } from '../blocks.ts';
import { dateText } from '../date-text.ts';
import { parametersOf } from '../depth/parameters.ts';
import { type Context, contextOf } from '../dossier/context.ts';
import { inLang, type Lang } from '../lang.ts';
import { titleOf } from '../title.ts';
import { measureMessagesIn } from './messages.ts';

/** Every measure with its question and unit, for `casus measure` without an id. */
export function measureListBlocks(measures: readonly Measure[], lang: Lang): Block[] {
  const t = measureMessagesIn(lang);
  return [
    heading(2, t.measures),
    table(
      ['id', t.question, t.unit],
      measures.map(({ id, question, unit }) => [id, inLang(question, lang), inLang(unit, lang)]),
    ),
  ];
}

/** A measure computed: numbers, what they count where that is asked for, how to read them, sources. */
export function measureBlocks(
  record: CasusRecord,
  measure: Measure,
  typed: Readonly<Record<string, string>>,
  result: Result,
  behind: boolean,
  lang: Lang,
): Block[] {
  const t = measureMessagesIn(lang);
  const context = contextOf(record, lang);
  const body =
    result.form === 'series'
      ? seriesBlocks(context, result, behind)
      : tableBlocks(context, result, behind);
  const said = saidIn(context, result.said);
  const notes = context.notes();
  return [
    heading(1, inLang(measure.title, lang)),
    paragraph(inLang(measure.question, lang)),
    ...chosenBlocks(record, measure, typed, lang),
    ...body,
    ...said,
    heading(2, t.howToRead),
    paragraph(inLang(measure.howToRead, lang)),
    heading(2, t.doesNotSay),
    paragraph(inLang(measure.doesNotSay, lang)),
    paragraph(`${t.after} ${measure.cite}.`),
    ...(notes.length > 0 ? [heading(2, context.t.dossier.sources), items(notes)] : []),
  ];
}

/** What authors say of a matter, with its sources, beside numbers that no measure made. */
export function saidBlocks(record: CasusRecord, said: readonly Said[], lang: Lang): Block[] {
  const context = contextOf(record, lang);
  const blocks = saidIn(context, said);
  const notes = context.notes();
  return notes.length > 0
    ? [...blocks, heading(2, context.t.dossier.sources), items(notes)]
    : blocks;
}

function saidIn(context: Context, said: readonly Said[]): Block[] {
  const { lang, names, ref } = context;
  const t = measureMessagesIn(lang);
  if (said.length === 0) return [];
  const lines = said.map(({ on, by, denied, words, cite }) => {
    const who = `${dateText(on, lang)}, ${by.map(names.actor).join(', ')}`;
    const what = `${denied ? t.denied : ''}${inLang(words, lang)}`;
    return { text: `${who}: ${what} ${ref(cite)}`.trim() };
  });
  return [heading(2, t.said), items(lines)];
}

/** What was chosen of what may be asked, also where it stands unless something is given. */
export function chosenBlocks(
  record: CasusRecord,
  measure: Measure,
  typed: Readonly<Record<string, string>>,
  lang: Lang,
): Block[] {
  const chosen = parametersOf(record, measure, typed, lang).flatMap(({ label, choices, value }) => {
    const words = choices.find((choice) => choice.value === value)?.label ?? value;
    return words === '' ? [] : [`${label} = ${words}`];
  });
  if (chosen.length === 0) return [];
  return [paragraph(`${measureMessagesIn(lang).parameters}: ${chosen.join('; ')}.`)];
}

function seriesBlocks(context: Context, { lines }: Series, behind: boolean): Block[] {
  const { lang } = context;
  const t = measureMessagesIn(lang);
  const moments = lines[0]?.points.map(({ on }) => on) ?? [];
  const numbers = table(
    [t.year, ...lines.map(({ title }) => inLang(title, lang))],
    moments.map((on, i) => [on, ...lines.map(({ points }) => bandText(points[i], lang))]),
  );
  if (!behind) return [numbers, paragraph(t.more)];
  const lists = lines.flatMap(({ title, points }) =>
    points
      .filter(({ list }) => list.length > 0)
      .map(({ on, list, ...band }) => ({
        text: `${on}, ${inLang(title, lang)}: ${bandText(band, lang)}`,
        items: list.map((counted) => countedItem(context, counted)),
      })),
  );
  if (lists.length === 0) return [numbers];
  return [numbers, heading(2, t.behind), items(lists)];
}

function tableBlocks(context: Context, { head, columns, rows }: Table, behind: boolean): Block[] {
  const { lang, record } = context;
  const t = measureMessagesIn(lang);
  const nameOf = ({ kind, id, title }: Table['rows'][number]['of']) => {
    if (title) return inLang(title, lang);
    const thing = kind && find(record, kind, id);
    return kind && thing ? titleOf(record, kind, thing as object, lang) : id;
  };
  const shown =
    columns.length > WIDE
      ? rowsAsItems(context, columns, rows, nameOf)
      : table(
          [head ? inLang(head, lang) : t.what, ...columns.map(({ title }) => inLang(title, lang))],
          rows.map(({ of, cells }) => [
            nameOf(of),
            ...columns.map(({ id }) => cellText(context, cells[id])),
          ]),
        );
  if (!behind) return [shown];
  const lists = rows.flatMap(({ of, cells }) => {
    const inner = columns.flatMap(({ id, title }) => {
      const list = cells[id]?.list ?? [];
      if (list.length === 0) return [];
      return [{ text: inLang(title, lang), items: list.map((c) => countedItem(context, c)) }];
    });
    return inner.length > 0 ? [{ text: nameOf(of), items: inner }] : [];
  });
  return lists.length === 0 ? [shown] : [shown, heading(2, t.behind), items(lists)];
}

/** More columns than a terminal takes: a line for each row, and below it its cells by name. */
const WIDE = 6;

function rowsAsItems(
  context: Context,
  columns: Table['columns'],
  rows: Table['rows'],
  nameOf: (of: Table['rows'][number]['of']) => string,
): Block {
  return items(
    rows.map(({ of, cells }) => ({
      text: `${nameOf(of)}, ${of.id}`,
      items: columns.flatMap(({ id, title }) => {
        const text = cellText(context, cells[id]);
        return text === '' ? [] : [{ text: `${inLang(title, context.lang)}: ${text}` }];
      }),
    })),
  );
}

export function cellText(context: Context, cell: Cell | undefined): string {
  if (!cell) return '';
  const { lang, ref } = context;
  const parts = [
    cell.truth === undefined ? '' : measureMessagesIn(lang).truth[cell.truth],
    cell.band ? bandText(cell.band, lang) : '',
    cell.words ? inLang(cell.words, lang) : '',
    cell.date === undefined ? '' : lastingText(cell.date, lang),
    ref(cell.cite),
  ];
  return parts.filter(Boolean).join(' ');
}

function lastingText(date: NonNullable<Cell['date']>, lang: Lang): string {
  return date === 'open' ? measureMessagesIn(lang).lasts : dateText(date, lang);
}

/** `3`, `2–4`, or a dash where no number can be formed. */
export function bandText(band: Band | undefined, lang: Lang): string {
  if (band?.low === undefined || band.high === undefined) return measureMessagesIn(lang).noValue;
  const format = new Intl.NumberFormat(lang === 'ru' ? 'ru-RU' : 'en-US', {
    maximumFractionDigits: 3,
  });
  const [low, high] = [format.format(band.low), format.format(band.high)];
  return low === high ? low : `${low}–${high}`;
}

function countedItem(context: Context, { kind, id, truth }: Counted): Item {
  const { record, lang, ref } = context;
  const thing = find(record, kind as Kind, id) as object | undefined;
  const cites = citesIn(thing).slice(0, 3);
  const title = thing ? titleOf(record, kind, thing, lang) : id;
  const doubt = truth === 'open' ? ` (${measureMessagesIn(lang).perhaps})` : '';
  return { text: `${title}, ${id}${doubt} ${ref(cites.map(({ cite }) => cite))}`.trim() };
}
