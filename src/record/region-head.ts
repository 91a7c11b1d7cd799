import type { LangText } from './parts.ts';

/** What the app knows of a record before it is loaded; all of them are `editions/heads.json`. */
export interface RegionHead {
  readonly id: string;
  readonly name: LangText;
  readonly edition: string;
  readonly states: readonly string[];
  /** How many things of each kind, those of the records that it builds on included. */
  readonly counts: Readonly<Record<string, number>>;
  /** In the order of their days: the earliest first day that a source gives, the latest last one. */
  readonly incidents: readonly {
    readonly id: string;
    readonly name: LangText;
    readonly kind: string;
    readonly first: string;
    readonly last: string;
  }[];
}
