import type { Entity } from '../../record/kinds.ts';
import { type CasusRecord, find } from '../../record/record.ts';
import { figureOf, speakersOf } from '../claims-blocks.ts';
import { inLang, type Lang } from '../lang.ts';
import { contextOf } from './context.ts';

/** What is counted, and of whom, with every claim about it; none is merged with another. */
export interface FigureRow {
  readonly measure: string;
  readonly name: string;
  readonly side: string;
  readonly sideName: string;
  readonly figures: readonly Figure[];
}

export interface Figure {
  readonly claim: Entity<'claim'>;
  /** `36`, `at least 59`. */
  readonly text: string;
  readonly speakers: string;
  readonly min: number;
  /** Undefined where the speaker says "at least". */
  readonly max: number | undefined;
  /** A later claim of the same speaker takes its place. */
  readonly superseded: boolean;
}

/** The figures of an incident, a row a measure and a side, the earliest claim first. */
export function figureRows(
  record: CasusRecord,
  claims: readonly Entity<'claim'>[],
  lang: Lang,
): FigureRow[] {
  const context = contextOf(record, lang);
  const replaced = new Set(claims.flatMap(({ supersedes }) => supersedes ?? []));
  const order = [...record.tables.measure.keys()];
  const found = claims.flatMap((claim) => {
    const { says } = claim;
    if (!('figure' in says)) return [];
    const figure: Figure = {
      claim,
      text: figureOf(claim, context),
      speakers: speakersOf(claim, context),
      min: says.min,
      max: says.max,
      superseded: replaced.has(claim.id as never),
    };
    return [{ key: `${says.figure} ${says.side}`, says, figure }];
  });
  found.sort(
    (a, b) =>
      order.indexOf(a.says.figure) - order.indexOf(b.says.figure) ||
      a.says.side.localeCompare(b.says.side) ||
      a.figure.claim.asOf.earliest - b.figure.claim.asOf.earliest ||
      a.figure.claim.id.localeCompare(b.figure.claim.id),
  );
  return [...Map.groupBy(found, ({ key }) => key).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { figure: measure, side } = first.says;
    return {
      measure,
      name: inLang(find(record, 'measure', measure)?.name ?? { en: measure }, lang),
      side,
      sideName: side === 'both' ? context.t.both : context.names.actor(side),
      figures: group.map(({ figure }) => figure),
    };
  });
}
