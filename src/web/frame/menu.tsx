import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A button that opens a small panel below it. Escape or a press elsewhere closes it. */
export function Menu({
  label,
  name,
  children,
}: {
  label: ComponentChildren;
  name: string;
  children: ComponentChildren;
}) {
  const details = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    const close = (focus: boolean) => {
      const own = details.current;
      if (!own?.open) return;
      own.open = false;
      if (focus) own.querySelector('summary')?.focus();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details.current?.open) return;
      event.preventDefault();
      close(true);
    };
    const onPress = (event: PointerEvent) => {
      if (!details.current?.contains(event.target as Node)) close(false);
    };
    const own = details.current;
    own?.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      own?.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, []);
  return (
    <details class={`menu menu-${name}`} ref={details}>
      <summary>{label}</summary>
      <div class="menu-panel">{children}</div>
    </details>
  );
}
