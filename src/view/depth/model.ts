import { calendarDate } from '../../base/day.ts';
import type {
  Counted,
  Measure,
  Cell as MeasureCell,
  Table as MeasureTable,
  Result,
  Series,
} from '../../measure/measure.ts';
import { years, yearsOf } from '../../measure/moments.ts';
import { runMeasure } from '../../measure/run.ts';
import type { Kind } from '../../record/kinds.ts';
import { type CasusRecord, find } from '../../record/record.ts';
import { contextOf } from '../dossier/context.ts';
import { inLang, type Lang } from '../lang.ts';
import { bandText, cellText } from '../measure/blocks.ts';
import { measureMessagesIn } from '../measure/messages.ts';
import type { Cell, Table } from '../table.ts';
import { titleOf } from '../title.ts';

/** A measure as it is drawn: the numbers of one line by year, each with what it counts. */
export interface DepthLine {
  readonly id: string;
  readonly title: string;
  readonly points: readonly DepthPoint[];
}

export interface DepthPoint {
  readonly year: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** `3`, `2–4`, a dash. */
  readonly text: string;
  readonly list: readonly DepthItem[];
}

export interface DepthItem {
  readonly id: string;
  readonly title: string;
  /** Some readings of the record count it and some do not. */
  readonly open: boolean;
}

/** A word of an author's, at the year in which it was written. */
export interface DepthWord {
  readonly claim: string;
  readonly year: number;
  readonly words: string;
  readonly by: string;
  readonly denied: boolean;
}

export interface DepthSeries {
  readonly lines: readonly DepthLine[];
  readonly words: readonly DepthWord[];
  /** The greatest number of all lines. */
  readonly top: number;
  readonly table: Table;
}

/** The numbers of a measure by year. */
export function depthSeries(
  record: CasusRecord,
  measure: Measure,
  typed: Readonly<Record<string, string>>,
  lang: Lang,
): DepthSeries | undefined {
  const result = runMeasure(
    measure,
    { record, moments: years(...yearsOf(record)), tables: {} },
    typed,
  );
  if (result.form !== 'series') return undefined;
  const lines = result.lines.map((line) => lineIn(record, line, lang));
  const all = lines.flatMap(({ points }) => points.map(({ high = 0 }) => high));
  return {
    lines,
    words: wordsOf(record, result, lang),
    top: Math.max(...all, 0),
    table: seriesTable(inLang(measure.title, lang), lines, lang),
  };
}

/** A measure as a table: each year up to that one, or its last day alone where the measure takes one day. */
export function depthTable(
  record: CasusRecord,
  measure: Measure,
  typed: Readonly<Record<string, string>>,
  year: number,
  lang: Lang,
): { readonly table: Table; readonly words: readonly DepthWord[] } | undefined {
  const [first] = yearsOf(record);
  const moments = years(Math.min(first, year), year);
  const result = runMeasure(measure, { record, moments, tables: {} }, typed);
  if (result.form !== 'table') return undefined;
  const context = contextOf(record, lang);
  const { what } = measureMessagesIn(lang);
  const head = result.head ? inLang(result.head, lang) : what;
  const rows = result.rows.map(({ of, cells }): Cell[] => [
    { text: rowTitle(record, of, lang), ids: of.kind ? [of.id] : [] },
    ...result.columns.map(({ id }): Cell => {
      const cell = cells[id];
      return { text: plainText(context, cell), ids: idsOf(cell) };
    }),
  ]);
  const columns = [head, ...result.columns.map(({ title }) => inLang(title, lang))];
  const caption = `${inLang(measure.title, lang)}, ${year}`;
  return { table: { caption, columns, rows }, words: wordsOf(record, result, lang) };
}

function lineIn(record: CasusRecord, line: Series['lines'][number], lang: Lang): DepthLine {
  return {
    id: line.id,
    title: inLang(line.title, lang),
    points: line.points.map(({ on, low, high, list }) => ({
      year: Number(on),
      low,
      high,
      text: bandText({ low, high }, lang),
      list: list.map((counted) => itemOf(record, counted, lang)),
    })),
  };
}

function itemOf(record: CasusRecord, { kind, id, truth }: Counted, lang: Lang): DepthItem {
  const thing = find(record, kind as Kind, id) as object | undefined;
  return { id, title: thing ? titleOf(record, kind, thing, lang) : id, open: truth === 'open' };
}

function wordsOf(record: CasusRecord, { said }: Result, lang: Lang): DepthWord[] {
  const { names } = contextOf(record, lang);
  return said.map(({ claim, on, by, denied, words }) => ({
    claim,
    year: calendarDate(Number.isFinite(on.earliest) ? on.earliest : on.latest).year,
    words: inLang(words, lang),
    by: by.map(names.actor).join(', '),
    denied,
  }));
}

function seriesTable(caption: string, lines: readonly DepthLine[], lang: Lang): Table {
  const points = lines[0]?.points ?? [];
  return {
    caption,
    columns: [lang === 'ru' ? 'год' : 'year', ...lines.map(({ title }) => title)],
    rows: points.map(({ year }, i): Cell[] => [
      { text: String(year), value: year },
      ...lines.map((line): Cell => {
        const point = line.points[i];
        return { text: point?.text ?? '', ids: point?.list.map(({ id }) => id) ?? [] };
      }),
    ]),
  };
}

function rowTitle(record: CasusRecord, of: MeasureTable['rows'][number]['of'], lang: Lang): string {
  if (of.title) return inLang(of.title, lang);
  const thing = of.kind && (find(record, of.kind, of.id) as object | undefined);
  return of.kind && thing ? titleOf(record, of.kind, thing, lang) : of.id;
}

/** What a cell says without the numbers of sources: here each opens its words instead. */
function plainText(context: ReturnType<typeof contextOf>, cell: MeasureCell | undefined): string {
  if (!cell) return '';
  const { cite: _, ...uncited } = cell;
  return cellText(context, uncited);
}

function idsOf(cell: MeasureCell | undefined): string[] {
  return cell?.list?.map(({ id }) => id) ?? [];
}
