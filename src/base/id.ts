declare const kind: unique symbol;

/** The name of one thing in the record; ids of different kinds do not mix. */
export type Id<K extends string> = string & { readonly [kind]: K };

/** What an id may look like: lower case words joined by `-`, `.` and `@`, as in `cst.4@2012`. */
export const ID_PATTERN = /^[a-z0-9]+(?:[-.@][a-z0-9]+)*$/;
