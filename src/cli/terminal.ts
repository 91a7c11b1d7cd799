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
    columns: widthOf(process.stdout.columns, process.env.COLUMNS),
  };
}

/** The width of the terminal or, where there is none, as COLUMNS says; 80 where nobody does. */
export function widthOf(terminal: number | undefined, columns: string | undefined): number {
  const said = Number(columns);
  return terminal ?? (Number.isInteger(said) && said >= 40 ? said : 80);
}

/** One message for a slip, with what to do; the stack of a bug is its author's to see. */
export function report(error: unknown, output: Output): number {
  if (!(error instanceof UserError)) throw error;
  output.warn([`casus: ${error.message}`, ...error.remedy.split('\n')].join('\n       '));
  return 1;
}
