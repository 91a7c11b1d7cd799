import type { Column } from '../column.ts';

/** A table made of others, so that a user needs no join over intervals. */
export interface DerivedTable {
  readonly name: string;
  /** What one row is. */
  readonly row: string;
  readonly about: string;
  readonly columns: readonly Column[];
  /** Imported tables that it is made of, as `schema.table`. It is there only where all of them are. */
  readonly needs: readonly string[];
  readonly sql: string;
  /** What a careful reader would stumble over. */
  readonly traps: readonly string[];
  /** A question that it answers, as a query. */
  readonly example: string;
}
