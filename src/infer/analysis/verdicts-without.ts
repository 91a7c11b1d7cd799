import type { Clue } from '../tracing/clue.ts';
import { dependsOn } from '../tracing/dependence.ts';
import { trace } from '../tracing/trace.ts';
import { type Verdict, verdictsOf } from './verdict.ts';
import type { Weighed } from './weigh.ts';

/** A clue, or a source, without which some explanation would stand otherwise. */
export interface Carrier {
  readonly kind: 'clue' | 'source';
  readonly id: string;
  /** The clues that fall away, those that hang on them too. */
  readonly gone: readonly string[];
  /** The verdicts that would be others. */
  readonly moved: readonly Verdict[];
}

/** Leaves out each clue, then each source with the clues that stand on it alone. */
export function carriersOf({ tracing, result, verdicts }: Weighed): Carrier[] {
  const left: Pick<Carrier, 'kind' | 'id' | 'gone'>[] = [
    ...tracing.clues.map(({ id }) => ({ kind: 'clue' as const, id, gone: [id] })),
    ...result.withoutOne
      .filter(({ kind, clues }) => kind === 'source' && clues.length > 0)
      .map(({ id, clues }) => ({ kind: 'source' as const, id, gone: clues })),
  ];
  return left.flatMap(({ kind, id, gone }): Carrier[] => {
    const all = withDependents(tracing.clues, gone);
    const clues = tracing.clues.filter((clue) => !all.includes(clue.id));
    if (clues.length === 0) return [];
    const other = { ...tracing, clues };
    const moved = verdictsOf(other, trace(other)).filter(
      ({ rival, standing }) => verdicts.find((one) => one.rival === rival)?.standing !== standing,
    );
    return moved.length === 0 ? [] : [{ kind, id, gone: all, moved }];
  });
}

function withDependents(clues: readonly Clue[], gone: readonly string[]): string[] {
  const all = [...gone];
  for (const clue of clues) {
    if (!all.includes(clue.id) && dependsOn(clue).some((id) => all.includes(id))) all.push(clue.id);
  }
  return all;
}
