import type { Column, Value } from './column.ts';
import type { Figure } from './figure.ts';

/** A data set as its authors publish it: everything else is drawn from this. */
export interface Dataset {
  /** Names it in commands, in the store and in SQL. */
  readonly id: string;
  readonly title: string;
  readonly titleRu: string;
  readonly version: string;
  /** The years, and what one row of it is about. */
  readonly coverage: string;
  readonly licence: string;
  readonly citation: readonly string[];
  readonly files: readonly PublishedFile[];
  /** Figures that have to come out of it. */
  readonly figures: readonly Figure[];
  /** What a careful reader would stumble over. */
  readonly traps: readonly string[];
}

/** One of its files, and the tables that are made of it. */
export interface PublishedFile {
  /** The table that its rows become. */
  readonly table: string;
  /** What one row is. */
  readonly row: string;
  /** Its columns, in the order of the file. */
  readonly columns: readonly Column[];
  /** Columns that some conversions add behind the last, and that are passed over. */
  readonly ignoredTail?: readonly string[];
  /** How many rows this version has: fewer are a cut file, more another version. */
  readonly rows: number | 'any';
  readonly format: readonly Format[];
  /** Of text files; UTF-8 unless said. */
  readonly encoding?: 'latin1';
  /** Of text files; a comma unless said. */
  readonly delimiter?: ';' | '\t';
  /** Words that stand for a missing value beside the empty cell. */
  readonly blanks?: readonly string[];
  /** Lines above the header. */
  readonly preamble?: number;
  /** Of a workbook; the first unless said. */
  readonly sheet?: string;
  readonly wide?: Wide;
}

export type Format = 'csv' | 'stata' | 'workbook';

/**
 * A run of columns that are themselves data, as one column a state. They become a long table: the
 * keys, the column's name, and the cell. The columns stand before `before` in the file.
 */
export interface Wide {
  readonly table: string;
  readonly row: string;
  readonly before: string;
  readonly names: readonly string[];
  /** What the names are called in the long table. */
  readonly name: Column;
  readonly cell: Column;
  /** Which of the other columns identify a row. */
  readonly keys: readonly string[];
  /** What is told of a name beside it, as the code of a state; null where nobody knows one. */
  readonly beside?: { readonly column: Column; readonly of: (name: string) => Value };
  /** Cells that say nothing, and are left out of the long table. */
  readonly leftOut: readonly number[];
}

export function dataset(descriptor: Dataset): Dataset {
  return descriptor;
}
