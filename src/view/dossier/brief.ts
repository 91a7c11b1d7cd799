import type { GapRow } from '../../law/gap.ts';
import type { Dossier } from './model.ts';

/** How the commitments in force came out under all accounts: clause ids, each in one list. */
export interface Brief {
  /** Triggered in some direction under every account and reading. */
  readonly triggered: readonly string[];
  /** On some account or reading, not on all. */
  readonly depends: readonly string[];
  /** No account settles them. */
  readonly open: readonly string[];
  /** Triggered in no direction. */
  readonly never: readonly string[];
  readonly of: number;
}

export function briefOf({ answers }: Pick<Dossier, 'answers'>): Brief {
  const rows = [...Map.groupBy(answers, ({ clause }) => clause.id as string)].map(
    ([id, all]) => [id, new Set(all.map(({ verdict }) => verdict))] as const,
  );
  const ids = (test: (verdicts: ReadonlySet<string>) => boolean) =>
    rows.filter(([, verdicts]) => test(verdicts)).map(([id]) => id);
  const sure = (v: ReadonlySet<string>) => v.has('yes');
  const depends = (v: ReadonlySet<string>) => !sure(v) && v.has('depends');
  const never = (v: ReadonlySet<string>) => v.size === 1 && v.has('no');
  return {
    triggered: ids(sure),
    depends: ids(depends),
    open: ids((v) => !sure(v) && !depends(v) && !never(v)),
    never: ids(never),
    of: rows.length,
  };
}

/**
 * The organizations to which a side surely or possibly belonged, strongest answer first, then the
 * silent; those of which nothing is recorded only where all sides belonged to them.
 */
export function answersByStrength({ gap }: Pick<Dossier, 'gap'>): GapRow[] {
  return gap
    .filter(({ sides, highest, silences }) => {
      const belongs = sides.filter(({ truth }) => truth !== 'no').length;
      return belongs === sides.length || (belongs > 0 && (highest || silences.length > 0));
    })
    .toSorted((a, b) => strength(b) - strength(a));
}

function strength({ highest, silences }: GapRow): number {
  if (highest) return 1 + (highest.grade ?? 0);
  return silences.length > 0 ? 0.5 : 0;
}

/** Triggered powers that one state alone could have used and nobody is recorded to have used. */
export function unusedAlone({ answers }: Pick<Dossier, 'answers'>): string[] {
  const unused = answers.flatMap(({ byAccount }) =>
    byAccount.flatMap(({ findings }) =>
      findings
        .filter(
          ({ decision, result }) =>
            result.outcome === 'power-unused' && decision?.rule === 'single-state',
        )
        .map(({ clause }) => clause),
    ),
  );
  return [...new Set(unused)];
}
