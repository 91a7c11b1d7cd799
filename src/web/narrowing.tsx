import { address, go } from './state.ts';

/** The value of a condition `name=value` in the address. */
export function narrowedTo(name: string): string | undefined {
  const condition = address.value.query.f?.find((one) => one.startsWith(`${name}=`));
  return condition?.slice(name.length + 1) || undefined;
}

/** Narrows a list by a condition, or lifts it; the list begins anew. */
export function narrow(name: string, value: string | undefined): void {
  const { f = [], own } = address.peek().query;
  const others = f.filter((one) => !one.startsWith(`${name}=`));
  const next = value ? [...others, `${name}=${value}`] : others;
  go({ query: { f: next.length > 0 ? next : undefined, own: firstPage(own) } });
}

/** The parameters of a view without the page of its list. */
export function firstPage(own: Readonly<Record<string, string>> | undefined) {
  const { page: _, ...rest } = own ?? {};
  return Object.keys(rest).length > 0 ? rest : undefined;
}

/** A choice among the values of a condition. */
export function Narrow({
  name,
  label,
  any,
  values,
}: {
  name: string;
  label: string;
  /** What is shown where nothing is chosen. */
  any: string;
  values: readonly { readonly value: string; readonly text: string }[];
}) {
  const chosen = narrowedTo(name) ?? '';
  const known = chosen === '' || values.some(({ value }) => value === chosen);
  return (
    <label class="narrow">
      <span>{label}</span>
      <select value={chosen} onChange={(event) => narrow(name, event.currentTarget.value)}>
        <option value="">{any}</option>
        {values.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
        {!known && <option value={chosen}>{chosen}</option>}
      </select>
    </label>
  );
}

/** Words that narrow a list while they are typed. */
export function NarrowByWords({ label, of }: { label: string; of: string }) {
  const { q = '', own } = address.value.query;
  return (
    <label class="narrow">
      <span>{label}</span>
      <input
        type="search"
        placeholder={of}
        value={q}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          go({ query: { q: typed || undefined, own: firstPage(own) } }, { replace: true });
        }}
      />
    </label>
  );
}
