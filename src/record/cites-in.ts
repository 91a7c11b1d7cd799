import type { Cite } from './parts.ts';

/** Every citation in a thing, wherever it stands, with its path; in the order of the file. */
export function citesIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { cite: Cite; path: readonly PropertyKey[] }[] {
  if (value === null || typeof value !== 'object') return [];
  if ('source' in value && typeof value.source === 'string') return [{ cite: value as Cite, path }];
  return Object.entries(value).flatMap(([key, inner]) =>
    citesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
