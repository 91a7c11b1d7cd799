/** A text in both languages. */
export interface Both {
  readonly en: string;
  readonly ru: string;
}

/** A table that answers a part of a question, with how its columns are headed. */
export interface WorldTable {
  readonly id: string;
  readonly title: Both;
  readonly columns: readonly Both[];
  readonly needs: readonly string[];
  readonly sql: string;
  /** What the unit is, and what to beware of. */
  readonly notes: readonly Both[];
}

/** A question to the population of cases: tables, and what has to be imported for them. */
export interface WorldQuestion {
  readonly id: string;
  readonly title: Both;
  readonly imports: readonly string[];
  /** It is asked of the region of a record, whose tables it may use; authors' words are set beside it. */
  readonly ofRegion?: true;
  readonly notes: readonly Both[];
  readonly tables: readonly WorldTable[];
}
