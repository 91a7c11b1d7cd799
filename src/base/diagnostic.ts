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

/** Orders diagnostics as a reader meets them: by file, then line. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    a.place.file.localeCompare(b.place.file, 'en') ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    a.code.localeCompare(b.code, 'en')
  );
}
