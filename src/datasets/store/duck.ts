import type { DuckDBConnection } from '@duckdb/node-api';

/** A DuckDB of this process alone, in memory; it is loaded only when somebody asks for one. */
export interface Duck {
  readonly connection: DuckDBConnection;
  close(): void;
}

/** What a query may take; more ends it. */
export interface Limits {
  readonly memory: string;
  readonly threads: number;
}

export const LIMITS: Limits = { memory: '2GB', threads: 2 };

/** Opens a DuckDB that installs nothing and loads nothing from outside. */
export async function openDuck(limits: Limits = LIMITS): Promise<Duck> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    memory_limit: limits.memory,
    threads: String(limits.threads),
  });
  const connection = await instance.connect();
  return {
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A name of a table or column, as SQL takes it whatever stands in it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text, as SQL takes it. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
