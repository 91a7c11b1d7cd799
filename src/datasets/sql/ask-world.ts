import type { DuckDBConnection } from '@duckdb/node-api';
import { UserError } from '../../base/user-error.ts';

/** The answer to a query; `more` says that it has rows beyond those. */
export interface Answer {
  readonly columns: readonly string[];
  readonly types: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  readonly more: boolean;
}

export interface AskLimits {
  readonly rows: number;
  readonly seconds: number;
  /**
   * How many characters an answer may have. Where it is given, lists, structs and maps are refused: one
   * alone may be of any size, and is there whole before it can be measured.
   */
  readonly characters?: number;
}

/** StatementType.SELECT of DuckDB. EXPLAIN ANALYZE would run what it explains, and so is none. */
const SELECT = 1;

/** Puts one question in SQL; anything but one SELECT is refused before it runs. */
export async function askWorld(
  connection: DuckDBConnection,
  sql: string,
  limits: AskLimits,
  signal?: AbortSignal,
): Promise<Answer> {
  if (sql.trim() === '') throw new UserError('no question is asked', 'Write one SELECT.');
  let ended = '';
  const stop = (why: string) => (): void => {
    ended = why;
    connection.interrupt();
  };
  const timer = setTimeout(stop(`it took longer than ${limits.seconds} s`), limits.seconds * 1000);
  const aborted = stop('it was stopped');
  signal?.addEventListener('abort', aborted);
  try {
    const statements = await connection.extractStatements(sql);
    if (statements.count !== 1) {
      throw new UserError(
        statements.count === 0
          ? 'no question is asked'
          : `${statements.count} statements are given`,
        'Write one SELECT.',
      );
    }
    const prepared = await statements.prepare(0);
    if (prepared.statementType !== SELECT) {
      throw new UserError(
        'only questions can be asked: this would change something',
        'Write one SELECT.',
      );
    }
    const result = await prepared.stream();
    const columns = result.columnNames();
    const types = result.columnTypes().map(String);
    const left = measure(limits.characters, columns, types);
    const rows: Answer['rows'][number][] = [];
    while (rows.length <= limits.rows) {
      const chunk = await result.fetchChunk();
      if (!chunk || chunk.rowCount === 0) break;
      const vectors = columns.map((_, i) => chunk.getColumnVector(i));
      // Value by value, so that a chunk of long texts is not there whole before it is measured.
      for (let row = 0; row < chunk.rowCount && rows.length <= limits.rows; row += 1) {
        rows.push(vectors.map((vector) => left(plain(vector.getItem(row)))));
      }
    }
    return { columns, types, rows: rows.slice(0, limits.rows), more: rows.length > limits.rows };
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (ended !== '') {
      throw new UserError(`the query ended: ${ended}`, 'Ask for less, or give it more --seconds.');
    }
    throw new UserError(firstLines((error as Error).message), remedyOf((error as Error).message));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', aborted);
  }
}

const NESTED = /\[|^(?:STRUCT|MAP|UNION|LIST)\b/;

/** Passes values on until they are more than an answer may have. */
function measure(
  most: number | undefined,
  columns: readonly string[],
  types: readonly string[],
): <T>(value: T) => T {
  if (most === undefined) return (value) => value;
  const nested = types.findIndex((type) => NESTED.test(type));
  if (nested >= 0) {
    throw new UserError(
      `the column ${columns[nested]} is a ${types[nested]}, which is not given out here`,
      'Take it apart with unnest, or ask with casus sql.',
    );
  }
  let left = most;
  return (value) => {
    left -= typeof value === 'string' ? value.length : 8;
    if (left >= 0) return value;
    throw new UserError(
      `the answer is longer than ${most} characters`,
      'Ask for fewer columns or rows, or ask with casus sql.',
    );
  };
}

function plain(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') {
    return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  }
  return String(value);
}

/** What DuckDB says, without the picture of the query under it. */
function firstLines(message: string): string {
  const [said = ''] = message.split(/\n\n|\nLINE /);
  return said.replaceAll('\n', ' ').trim();
}

function remedyOf(message: string): string {
  if (/does not exist/.test(message)) return 'casus sql --tables lists what can be asked.';
  if (/Out of Memory|memory limit/i.test(message)) return 'Ask for less, or give it more --memory.';
  if (/Permission Error|disabled/.test(message))
    return 'Only imported data can be asked: casus data add.';
  return 'docs/guide/sql.md has examples that work.';
}
