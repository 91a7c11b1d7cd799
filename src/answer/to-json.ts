import { formatDay } from '../base/day.ts';

/** JSON for machines: dates as the record has them, with their bounds as days. */
export function toJson(value: unknown, indent = 2): string {
  const replaced = (_: string, part: unknown) => (isFuzzyDay(part) ? dateOut(part) : part);
  return JSON.stringify(value, replaced, indent);
}

interface FuzzyLike {
  readonly edtf: string;
  readonly earliest: number;
  readonly latest: number;
}

function isFuzzyDay(value: unknown): value is FuzzyLike {
  return value !== null && typeof value === 'object' && 'edtf' in value && 'earliest' in value;
}

function dateOut({ edtf, earliest, latest }: FuzzyLike) {
  return { edtf, earliest: formatDay(earliest), latest: formatDay(latest) };
}
