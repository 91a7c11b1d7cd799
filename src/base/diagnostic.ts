/** A place in a file of the record; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One fault of the record: what is wrong and where, why it matters, what to do. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly place: Place;
  readonly message: string;
  readonly why: string;
  readonly remedy: string;
}

/** How many errors there are and where the first one stands; undefined where there is none. */
export function errorsTold(
  diagnostics: readonly Diagnostic[],
): { text: string; first: Diagnostic } | undefined {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return undefined;
  const { file, line } = first.place;
  const count = `${errors.length} ${errors.length === 1 ? 'fault' : 'faults'}`;
  return { text: `${count}, first at ${file}:${line}: ${first.message}`, first };
}

/** Orders diagnostics as a reader meets them: by file, then line. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    a.place.file.localeCompare(b.place.file, 'en') ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    a.code.localeCompare(b.code, 'en')
  );
}
