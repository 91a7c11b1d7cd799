import { formatDay } from '../base/day.ts';

/** JSON for machines: dates as the record has them, with their bounds as days. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isFuzzyDay(part) ? dateOut(part) : part), 2);
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
