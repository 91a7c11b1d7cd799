import { useSignal } from '@preact/signals';
import type { TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';

/**
 * A table of buttons as one stop of the Tab key: arrows, Home and End move within it (WAI-ARIA
 * Authoring Practices, grid pattern). Cells without a button are passed over. `first` is the cell of the Tab key until another is entered; `has` tells whether a cell is there.
 */
export function useGridKeys(first: string, has: (key: string) => boolean) {
  const at = useSignal(first);
  // A cell may go with the day; the way into the table must not.
  const tabbed = has(at.value) ? at.value : first;
  return {
    tabbed,
    table: {
      onFocusIn: (event: TargetedFocusEvent<HTMLTableElement>) => {
        const key = (event.target as HTMLElement).dataset.cell;
        if (key !== undefined) at.value = key;
      },
      onKeyDown: (event: TargetedKeyboardEvent<HTMLTableElement>) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        const next = step(event.key, event.target as HTMLElement);
        if (!next) return;
        event.preventDefault();
        next.focus();
      },
    },
  };
}

function step(key: string, from: HTMLElement): HTMLElement | undefined {
  const cell = from.closest<HTMLTableCellElement>('td, th');
  const row = cell?.parentElement as HTMLTableRowElement | null;
  if (!cell || !row) return undefined;
  const rows = [...(row.closest('table')?.rows ?? [])];
  const walk = (cells: readonly (Element | undefined)[]) =>
    cells.map((one) => one?.querySelector<HTMLElement>('[data-cell]')).find((found) => found);
  const across = [...row.cells];
  const down = (some: readonly HTMLTableRowElement[]) => some.map((r) => r.cells[cell.cellIndex]);
  const [column, line] = [across.indexOf(cell), rows.indexOf(row)];
  const moves: Record<string, () => HTMLElement | null | undefined> = {
    ArrowRight: () => walk(across.slice(column + 1)),
    ArrowLeft: () => walk(across.slice(0, column).reverse()),
    ArrowDown: () => walk(down(rows.slice(line + 1))),
    ArrowUp: () => walk(down(rows.slice(0, line).reverse())),
    Home: () => walk(across),
    End: () => walk([...across].reverse()),
  };
  return moves[key]?.() ?? undefined;
}
