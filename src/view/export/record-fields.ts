import { formatDay } from '../../base/day.ts';
import { isDateFault, parseFuzzyDay } from '../../base/fuzzy-day.ts';
import type { Column, DataCell, Named } from '../data/cells.ts';
import { VALUE_WORDS } from '../value-words.ts';
import type { Both, Field, Value } from './flat-table.ts';

/** A column of a table of the record, as the columns of a file that it becomes. */
export interface RecordField {
  readonly fields: readonly Field[];
  /** The values of a thing, from its cells in English and in Russian. */
  readonly values: (en: DataCell, ru: DataCell) => readonly Value[];
}

/** Kinds whose ids stand in one table and nowhere else; actors, compacts and places have several. */
const OWN: ReadonlySet<string> = new Set<Named>([
  'act',
  'duty',
  'measure',
  'threat',
  'atom',
  'state',
  'incident',
]);

/** `several`: a thing may have a list of them, which one cell holds divided by spaces. */
export function recordField(column: Column, several: boolean): RecordField {
  const { name, label, holds } = column;
  const one = (field: Omit<Field, 'name'>): RecordField => ({
    fields: [{ name, ...field }],
    values: (en) => [cellValue(en)],
  });
  switch (holds.kind) {
    case 'text':
      return one({ type: 'string', about: added(label, LISTS[name] ?? NO_MORE) });
    case 'number':
      return one({ type: 'number', about: label });
    case 'words':
      return {
        fields: [
          { name, type: 'string', about: added(label, IN_ENGLISH) },
          { name: `${name}_ru`, type: 'string', about: added(label, IN_RUSSIAN) },
        ],
        values: (en, ru) => [cellValue(en), cellValue(ru)],
      };
    case 'day':
      return {
        fields: [
          { name, type: 'string', about: added(label, AS_EDTF) },
          { name: `${name}_earliest`, type: 'date', about: added(label, EARLIEST) },
          { name: `${name}_latest`, type: 'date', about: added(label, LATEST) },
        ],
        values: (en) => [cellValue(en), ...boundsOf(String(en.value))],
      };
    case 'code':
      if (several) return one({ type: 'string', about: added(label, CODES) });
      return one({ type: 'string', about: label, codes: VALUE_WORDS[holds.list] });
    case 'ids':
      if (several) return one({ type: 'string', about: added(label, IDS) });
      if (holds.of === 'mark') return one({ type: 'string', about: label });
      return one({
        type: 'string',
        about: added(label, ID),
        refers: OWN.has(holds.of) ? [holds.of, 'id'] : ['thing', 'id'],
      });
  }
}

/** The first and the last day that dates in EDTF may mean, rivals together; null where nobody says. */
export function boundsOf(edtf: string): [earliest: string | null, latest: string | null] {
  const dates = edtf === '' ? [] : edtf.split(' | ');
  const days = dates.flatMap((date) => {
    const day = parseFuzzyDay(date);
    return isDateFault(day) ? [] : [day];
  });
  // `open`, `unknown` and `never` are no days: where one stands beside a day, the day is no bound.
  const latest = days.length < dates.length ? Number.POSITIVE_INFINITY : undefined;
  const [first, last] = [days.map((day) => day.earliest), days.map((day) => day.latest)];
  return [dayOrNull(Math.min(...first)), dayOrNull(latest ?? Math.max(...last))];
}

/** A day as a date; one that is not bounded is missing. */
export function dayOrNull(day: number): string | null {
  return Number.isFinite(day) ? formatDay(day) : null;
}

function cellValue({ value }: DataCell): Value {
  return value === '' ? null : value;
}

function added({ en, ru }: Both, more: Both): Both {
  return { en: `${en}${more.en}`, ru: `${ru}${more.ru}` };
}

const IN_ENGLISH: Both = { en: ', in English', ru: ', по-английски' };
const IN_RUSSIAN: Both = {
  en: ', in Russian; in English where the record has no Russian',
  ru: ', по-русски; по-английски, если русского в записи нет',
};
const AS_EDTF: Both = {
  en: ': as the record has it, in EDTF; rival dates are divided by |',
  ru: ': как в записи, по EDTF; спорящие даты разделены знаком |',
};
const EARLIEST: Both = {
  en: ': the first day that it may be',
  ru: ': первый день, который возможен',
};
const LATEST: Both = {
  en: ': the last day that it may be; missing where it is open or not known',
  ru: ': последний возможный день; пусто, если конца нет или он неизвестен',
};
const NO_MORE: Both = { en: '', ru: '' };
/** Columns of text that hold a list: what it is a list of, since one beside another could be taken for its pair. */
const LISTS: Readonly<Record<string, Both>> = {
  sources: {
    en: ': ids of all that it cites, each once, divided by spaces; citation.csv tells for what',
    ru: ': id всех, на которые ссылается, каждый один раз, через пробел; для чего — в citation.csv',
  },
  confidence: {
    en: ': the degrees that its citations have, each once, divided by spaces; one a citation in citation.csv',
    ru: ': степени, встречающиеся в ссылках, каждая один раз, через пробел; у каждой ссылки своя — в citation.csv',
  },
  options: { en: ': ids, divided by spaces', ru: ': id через пробел' },
};
const CODES: Both = { en: ': codes, divided by spaces', ru: ': коды через пробел' };
const IDS: Both = {
  en: ': ids, divided by spaces; one a row in link.csv',
  ru: ': id через пробел; по одному в строке — в link.csv',
};
const ID: Both = { en: ': its id', ru: ': id' };
