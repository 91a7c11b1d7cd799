/** What a column holds: whole numbers, numbers, text, or whole days as year-month-day. */
export type ColumnType = 'integer' | 'number' | 'text' | 'day';

/** One value of a table; null is missing. */
export type Value = number | string | null;

/** A column of a published file: its name there, what it means, what may stand in it. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** What it means and in which unit; absent where only the codebook of its authors says. */
  readonly about?: string;
  /** What its codes mean. Where `closed`, nothing else may stand there. */
  readonly codes?: Readonly<Record<string, string>>;
  readonly closed?: boolean;
  /** Codes that stand for no value, each with its reason. They are read as missing. */
  readonly missing?: Readonly<Record<string, string>>;
  readonly min?: number;
  readonly max?: number;
  /** The one value that every row holds in this version of the data. */
  readonly always?: number | string;
}

type More = Omit<Column, 'name' | 'type' | 'about'>;

const column =
  (type: ColumnType) =>
  (name: string, about?: string, more: More = {}): Column => ({
    name,
    type,
    ...(about === undefined ? {} : { about }),
    ...more,
  });

export const integer = column('integer');
export const number = column('number');
export const text = column('text');
export const day = column('day');

/** A column that says yes (1) or no (0). */
export const flag = (name: string, about?: string, more: More = {}): Column =>
  integer(name, about, { min: 0, max: 1, ...more });

/** A calendar year within the coverage of the data. */
export const year = (name: string, min: number, max: number, about = 'calendar year'): Column =>
  integer(name, about, { min, max });

/** The Correlates of War number of a state: 2 is the United States, 703 Kyrgyzstan. */
export const cowCode = (name: string, about = 'state, COW code', more: More = {}): Column =>
  integer(name, about, { min: 2, max: 999, ...more });

/** Several columns of which the codebook of their authors says what they mean. */
export const unexplained = (type: ColumnType, names: string): Column[] =>
  names
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) => ({ name, type }));
