import { go, query } from './state.ts';

/** Sets parameters of the view alone; what is undefined is taken out of the address. */
export function setOwn(
  values: Readonly<Record<string, string | undefined>>,
  options: { replace?: boolean } = {},
): void {
  const own = { ...query.peek().own };
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete own[name];
    else own[name] = value;
  }
  go({ query: { own } }, options);
}
