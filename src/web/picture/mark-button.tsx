import type { ComponentChildren } from 'preact';
import { go } from '../state.ts';

/** A mark of a picture that opens what it stands on, by mouse and by keyboard alike. */
export function MarkButton({
  ids,
  label,
  children,
}: {
  ids: readonly string[];
  label: string;
  children: ComponentChildren;
}) {
  const open = () => go({ query: { open: ids } });
  return (
    <g
      class="mark-button"
      role="button"
      tabindex={0}
      aria-label={label}
      data-fact={ids.join(',')}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
    >
      <title>{label}</title>
      {children}
    </g>
  );
}
