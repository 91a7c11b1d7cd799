import { formatDay } from '../base/day.ts';
import { type FuzzyDay, isFuzzyDay } from '../base/fuzzy-day.ts';

/** JSON for machines: dates as the record has them, with their bounds as days. */
export function toJson(value: unknown, indent = 2): string {
  const replaced = (_: string, part: unknown) => (isFuzzyDay(part) ? dateOut(part) : part);
  return JSON.stringify(value, replaced, indent);
}

function dateOut({ edtf, earliest, latest }: FuzzyDay) {
  return { edtf, earliest: formatDay(earliest), latest: formatDay(latest) };
}
