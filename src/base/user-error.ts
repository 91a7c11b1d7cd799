/** A slip of the user's: shown as one message, never as a stack. A bug throws a plain Error instead. */
export class UserError extends Error {
  /** What to do about it; one sentence. */
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'UserError';
    this.remedy = remedy;
  }
}

/** The slip of asking for what there is not. */
export class NotThere extends UserError {
  /** What was asked for, where it may be an id or a name. */
  readonly typed: string | undefined;

  constructor(message: string, remedy: string, typed?: string) {
    super(message, remedy);
    this.typed = typed;
  }
}
