import { useLayoutEffect, useRef } from 'preact/hooks';
import { cardOf } from '../../view/card/card.ts';
import { cardTexts } from '../../view/card/texts.ts';
import { frameTexts } from '../frame/texts.ts';
import { address, go, record } from '../state.ts';
import { CardBody } from './card-body.tsx';

/** Shows the words behind what was opened, beside it. Escape closes, and the focus goes back. */
export function CardHost() {
  const { lang, query } = address.value;
  const dialog = useRef<HTMLDialogElement>(null);
  const open = query.open ?? [];
  const key = open.join(',');
  const close = () => go({ query: { open: undefined } });

  useLayoutEffect(() => {
    const box = dialog.current;
    if (!box || key === '') return;
    const anchor = anchorOf(key);
    // Not `show()`: it moves the focus before the card has its place, and with it the page to its top.
    box.open = true;
    place(box, anchor);
    box.focus({ preventScroll: true });
    // Not a moment later: a key pressed as soon as the words are there must not be lost.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      if (box.open) box.close();
      if (document.activeElement === document.body || box.contains(document.activeElement)) {
        anchor?.focus({ preventScroll: true });
      }
    };
  }, [key]);

  if (!record.value || key === '') return null;
  const from = record.value;
  const t = frameTexts(lang);
  const cards = open.flatMap((id) => cardOf(from, id, lang) ?? []);
  return (
    <dialog class="card" ref={dialog} tabIndex={-1} aria-label={cardTexts(lang).words}>
      <button type="button" class="close" aria-label={t.close} onClick={close}>
        ×
      </button>
      {cards.map((card) => (
        <CardBody key={card.id} card={card} lang={lang} />
      ))}
      {cards.length === 0 && <p>{t.notFoundWhat(key)}</p>}
    </dialog>
  );
}

/** What was pressed; of an address that opens it, the first that does. */
function anchorOf(key: string): HTMLElement | null {
  const pressed = document.activeElement;
  if (pressed instanceof HTMLElement && pressed.dataset.fact === key) return pressed;
  return document.querySelector<HTMLElement>(`[data-fact="${CSS.escape(key)}"]`);
}

/** Below what was pressed where there is room, else above; on a small screen at its foot. */
function place(box: HTMLDialogElement, anchor: HTMLElement | null): void {
  box.style.left = box.style.top = '';
  const narrow = window.innerWidth < 700;
  box.classList.toggle('docked', narrow || !anchor);
  if (narrow || !anchor) return;
  const at = anchor.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.min(Math.max(8, at.left), window.innerWidth - width - 8);
  const below = at.bottom + 6;
  const top = below + height < window.innerHeight ? below : Math.max(8, at.top - height - 6);
  box.style.left = `${left + window.scrollX}px`;
  box.style.top = `${top + window.scrollY}px`;
}
