import type { Item } from '../../view/blocks.ts';

/** The lines of a printed list, with those below them. */
export function Lines({ lines }: { lines: readonly Item[] }) {
  return (
    <ul>
      {lines.map(({ text, items = [] }) => (
        <li key={text}>
          {text}
          {items.length > 0 && <Lines lines={items} />}
        </li>
      ))}
    </ul>
  );
}
