import { UserError } from '../../base/user-error.ts';

/** What is wrong with a file that was to be read; `line` counts from 1, and is absent for the whole file. */
export interface Fault {
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

/** How many faults are told one by one. */
export const TOLD = 10;

/** A file that cannot be taken: every fault at once, each with its place, and one remedy. */
export class ReadError extends UserError {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[], remedy: string) {
    const told = faults
      .slice(0, TOLD)
      .map(
        ({ file, line, message }) => `${file}${line === undefined ? '' : `:${line}`}: ${message}`,
      );
    const more = faults.length > TOLD ? [`and ${faults.length - TOLD} more faults`] : [];
    super([...told, ...more].join('\n       '), remedy);
    this.name = 'ReadError';
    this.faults = faults;
  }
}

/** Ends the reading of a file over one fault. */
export function refuse(fault: Fault, remedy: string): never {
  throw new ReadError([fault], remedy);
}
