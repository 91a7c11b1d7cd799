import { isFuzzyDay } from '../../base/fuzzy-day.ts';
import { citesIn } from '../../record/cites-in.ts';
import type { Words } from '../../record/parts.ts';
import { type CasusRecord, list } from '../../record/record.ts';
import { TABLES } from '../data/rows.ts';
import { inLang } from '../lang.ts';
import { bothCodes } from './both-codes.ts';
import { always, date, text, whole } from './fields.ts';
import type { FlatTable, Value } from './flat-table.ts';
import { boundsOf } from './record-fields.ts';

type Path = readonly PropertyKey[];

const THING = text('thing', 'of what', 'о чём', { ...always, refers: ['thing', 'id'] });
const KIND = text('kind', 'its table', 'его таблица', always);
const FIELD = text(
  'field',
  'the field of the codebook that it belongs to, places in lists counted from 1; missing for the whole',
  'поле кодовой книги, к которому относится, места в списках — с 1; пусто — к целому',
);

/** Every citation: which passage of which source what stands on. */
export function citationTable(record: CasusRecord): FlatTable {
  const rows = things(record).flatMap(([kind, thing]) =>
    citesIn(thing).map(({ cite, path }, i): Value[] => [
      ...[thing.id, kind, i + 1, fieldOf(path.slice(0, path.lastIndexOf('cite'))) || null],
      ...[cite.source, cite.at ?? null],
      ...inBoth(cite.where),
      ...[cite.confidence ?? null, cite.basis ?? null, cite.note ?? null],
    ]),
  );
  return {
    name: 'citation',
    row: { en: 'a passage that something stands on', ru: 'место в источнике, на котором стоит' },
    key: ['thing', 'n'],
    fields: [
      ...[THING, KIND],
      whole('n', 'its place in the thing, from 1', 'место в записи о предмете, с 1', always),
      FIELD,
      text('source', 'the source', 'источник', { ...always, refers: ['source', 'id'] }),
      text('at', 'words that stand in the source', 'слова, стоящие в источнике'),
      text('where', 'where it stands, in English', 'где это стоит, по-английски'),
      text('where_ru', 'where it stands, in Russian', 'где это стоит, по-русски'),
      text('confidence', 'how sure the coder is', 'уверенность кодировщика', {
        codes: bothCodes(({ confidence }) => confidence),
      }),
      text('basis', 'what the confidence rests on', 'на чём стоит уверенность'),
      text('note', 'a note of the coder', 'примечание кодировщика'),
    ],
    rows,
  };
}

/** Every date that has a source of its own: rivals stand in rows of their own. */
export function dateTable(record: CasusRecord): FlatTable {
  const rows = things(record).flatMap(([kind, thing]) =>
    datedIn(thing).map(({ path, on, event, sources }): Value[] => [
      ...[thing.id, kind, fieldOf(path), on],
      ...boundsOf(on),
      ...inBoth(event),
      sources.join(' '),
    ]),
  );
  return {
    name: 'date',
    row: { en: 'a date, as some sources give it', ru: 'дата, как её дают источники' },
    key: ['thing', 'field'],
    fields: [
      ...[THING, KIND, { ...FIELD, ...always }],
      text('on', 'the date in EDTF, or open', 'дата по EDTF или open', always),
      date('on_earliest', 'the first day that it may be', 'первый возможный день'),
      date('on_latest', 'the last day that it may be', 'последний возможный день'),
      text('event', 'what happened then, in English', 'что тогда было, по-английски'),
      text('event_ru', 'what happened then, in Russian', 'что тогда было, по-русски'),
      text(
        'sources',
        'ids of its sources, divided by spaces',
        'id источников через пробел',
        always,
      ),
    ],
    rows,
  };
}

interface Found {
  readonly path: Path;
  readonly on: string;
  readonly event: Words | undefined;
  readonly sources: readonly string[];
}

/** Every part of a thing that has a date and cites sources for it. */
function datedIn(value: unknown, path: Path = []): Found[] {
  if (value === null || typeof value !== 'object' || isFuzzyDay(value)) return [];
  if ('on' in value && 'cite' in value && path.length > 0 && Array.isArray(value.cite)) {
    const on = isFuzzyDay(value.on) ? value.on.edtf : String(value.on);
    const event = 'event' in value ? (value.event as Words | undefined) : undefined;
    const cited = (value.cite as readonly { readonly source: string }[]).map((one) => one.source);
    return [{ path, on, event, sources: [...new Set(cited)] }];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    datedIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function things(record: CasusRecord) {
  return TABLES.flatMap((kind) =>
    (list(record, kind) as { readonly id: string }[]).map((thing) => [kind, thing] as const),
  );
}

/** `offices.1.from.2`: a list is counted as people count. */
function fieldOf(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
}

function inBoth(words: Words | undefined): [string | null, string | null] {
  return words === undefined ? [null, null] : [inLang(words, 'en'), inLang(words, 'ru')];
}
