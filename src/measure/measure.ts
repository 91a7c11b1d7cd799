import type { Day } from '../base/day.ts';
import type { FuzzyDay } from '../base/fuzzy-day.ts';
import type { Truth } from '../base/truth.ts';
import type { Kind } from '../record/kinds.ts';
import type { Cite } from '../record/parts.ts';
import type { CasusRecord } from '../record/record.ts';
import type { Parameters, Values } from './parameter.ts';

/** A text that a reader sees, in both languages. */
export interface Words {
  readonly en: string;
  readonly ru: string;
}

/**
 * A measure as data: the command, the routes, the view and the page in docs/measures are drawn from
 * it. `compute` reads what it is given and nothing else, so that one edition gives one result.
 */
export interface Measure<P extends Parameters = Parameters> {
  /** Also the name of its file here and of its page. */
  readonly id: string;
  readonly title: Words;
  readonly question: Words;
  readonly unit: Words;
  readonly parameters: P;
  /** The tables that it needs, or could use, beside the record, each read from a file that the user has. */
  readonly tables?: readonly {
    readonly name: string;
    readonly about: Words;
    readonly optional?: boolean;
  }[];
  /** Whose idea it is: author, work, page. */
  readonly cite: string;
  readonly howToRead: Words;
  readonly doesNotSay: Words;
  readonly compute: (given: Given, values: Values<P>) => Result;
}

/** All that a measure may read beside its parameters. */
export interface Given {
  readonly record: CasusRecord;
  /** In the order of time; at least one. A measure of a single day takes the last. */
  readonly moments: readonly Moment[];
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

/** A row of a table beside the record: cells as text by the name of their column. */
export type Row = Readonly<Record<string, string>>;

/** A year or a day. What holds is asked of `day`; what happened is counted from `first` to `day`. */
export interface Moment {
  readonly label: string;
  readonly first: Day;
  readonly day: Day;
}

export type Result = Series | Table;

/** Numbers through time, each with its band and with what it counts. */
export interface Series {
  readonly form: 'series';
  readonly lines: readonly Line[];
  /** What authors said of the matter, to be set beside the numbers. */
  readonly said: readonly Said[];
}

export interface Line {
  readonly id: string;
  readonly title: Words;
  readonly points: readonly Point[];
}

/**
 * The lowest and the highest value over all worlds that the record leaves possible; one value where
 * nothing is in doubt, no value where none can be formed, as a share of nothing.
 */
export interface Band {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

export interface Point extends Band {
  readonly on: string;
  readonly list: readonly Counted[];
}

/** A thing behind a number. `open`: some worlds count it and some do not. */
export interface Counted {
  readonly kind: Kind;
  readonly id: string;
  readonly truth: 'yes' | 'open';
}

/** What somebody says of the matter; `denied`: says that it is not so. */
export interface Said {
  /** The claim that says it. */
  readonly claim: string;
  readonly on: FuzzyDay;
  readonly by: readonly string[];
  readonly denied: boolean;
  readonly words: Words;
  readonly cite: readonly Cite[];
}

/** One thing a row, one question a column. */
export interface Table {
  readonly form: 'table';
  /** What a row is, where it is no thing of the record. */
  readonly head?: Words;
  readonly columns: readonly { readonly id: string; readonly title: Words }[];
  readonly rows: readonly {
    readonly of: { readonly kind?: Kind; readonly id: string; readonly title?: Words };
    readonly cells: Readonly<Record<string, Cell>>;
  }[];
  readonly said: readonly Said[];
}

export interface Cell {
  readonly truth?: Truth;
  readonly words?: Words;
  readonly date?: FuzzyDay | 'open';
  readonly band?: Band;
  readonly list?: readonly Counted[];
  readonly cite?: readonly Cite[];
}

/** A measure with its parameters typed for its own `compute`, as one of the registry. */
export function measure<P extends Parameters>(descriptor: Measure<P>): Measure {
  return descriptor as unknown as Measure;
}
