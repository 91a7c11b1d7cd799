import type { ComponentChildren } from 'preact';
import type { Kind } from '../../record/kinds.ts';
import { linkTo } from '../state.ts';
import { Fact } from './fact.tsx';

/** The view that shows one thing of a kind by itself; the rest open as a card where they are named. */
export const VIEW_OF: { readonly [K in Kind]?: string } = {
  incident: 'incident',
  source: 'source',
  contradiction: 'contradictions',
};

/** A thing of the record by its name: a link to its page, or the way to open its card. */
export function ThingLink({
  kind,
  id,
  children,
}: {
  kind: Kind;
  id: string;
  children: ComponentChildren;
}) {
  const view = VIEW_OF[kind];
  if (view === undefined) return <Fact ids={[id]}>{children}</Fact>;
  return <a href={linkTo({ view, id, query: { sel: undefined } })}>{children}</a>;
}
