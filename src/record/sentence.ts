/** A gap in a sentence, where the name of an argument goes. */
export interface Gap {
  readonly arg: string;
  /** A case (`{on:gen}`), or a verb in the singular and the plural (`{by:ведёт|ведут}`). */
  readonly form?: string | undefined;
}

const GAP = /\{(\w+)(?::([^{}]*))?\}/g;

/** The gaps of a sentence, as they come. */
export function gapsIn(sentence: string): Gap[] {
  return [...sentence.matchAll(GAP)].map(([, arg = '', form]) => ({ arg, form }));
}

/** The sentence with words in its gaps. */
export function fillGaps(sentence: string, words: (gap: Gap) => string): string {
  return sentence.replace(GAP, (_, arg: string, form?: string) => words({ arg, form }));
}

/** A verb that agrees with the name: one word for the singular, one for the plural. */
export function agreeing(form: string): readonly [one: string, many: string] | undefined {
  const [one, many, ...more] = form.split('|');
  return one && many && more.length === 0 ? [one, many] : undefined;
}

/** The sentence for a reader who sees the arguments and not names: `{by} ведёт силы к {on}`. */
export function withoutForms(sentence: string): string {
  return fillGaps(sentence, ({ arg, form }) => agreeing(form ?? '')?.[0] ?? `{${arg}}`);
}
