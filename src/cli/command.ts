import type { Output } from './terminal.ts';

/** What every command is given beside its own arguments and options. */
export interface CommandContext {
  /** The folder of the record to read. */
  readonly folder: string;
  readonly lang: 'en' | 'ru';
  readonly json: boolean;
  readonly output: Output;
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** A command as data: the CLI, its help and its page in docs/guide are drawn from this. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly arguments: readonly { readonly name: string; readonly about: string }[];
  readonly options: readonly {
    readonly flags: string;
    readonly about: string;
    readonly many?: boolean;
  }[];
  /** Writes its answer and returns the exit code; later where it has to wait for something. */
  readonly run: (context: CommandContext) => number | Promise<number>;
}

export function command(descriptor: Command): Command {
  return descriptor;
}
