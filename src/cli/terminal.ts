import { UserError } from '../base/user-error.ts';

/** Where a command writes; tests pass their own. */
export interface Output {
  write(text: string): void;
  warn(text: string): void;
  readonly columns: number;
}

export function terminal(): Output {
  return {
    write: (text) => {
      process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    },
    warn: (text) => {
      process.stderr.write(text.endsWith('\n') ? text : `${text}\n`);
    },
    columns: Math.min(100, process.stdout.columns ?? 80),
  };
}

/** One message for a slip, with what to do; the stack of a bug is its author's to see. */
export function report(error: unknown, output: Output): number {
  if (!(error instanceof UserError)) throw error;
  output.warn(`casus: ${error.message}\n       ${error.remedy}`);
  return 1;
}
