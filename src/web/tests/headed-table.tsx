import type { ComponentChildren } from 'preact';

/** A table with a head of words that scrolls by itself where the page is too narrow for it. */
export function HeadedTable({
  label,
  heads,
  class: name,
  children,
}: {
  label: string;
  heads: readonly string[];
  class?: string;
  children: ComponentChildren;
}) {
  return (
    <section class="scroll" tabIndex={0} aria-label={label}>
      <table class={name}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
