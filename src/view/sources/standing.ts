import { citesIn } from '../../record/cites-in.ts';
import { KIND_NAMES, type Kind } from '../../record/kinds.ts';
import { type Cite, inEnglish } from '../../record/parts.ts';
import { type CasusRecord, list } from '../../record/record.ts';

/** A thing of the record that stands on a source, with the places in the source that carry it. */
export interface StandingThing {
  readonly kind: Kind;
  readonly thing: { readonly id: string };
  readonly cites: readonly Cite[];
}

const made = new WeakMap<CasusRecord, ReadonlyMap<string, readonly StandingThing[]>>();

/** What stands on each source, by the id of the source; worked out once a record. */
export function standingOn(record: CasusRecord): ReadonlyMap<string, readonly StandingThing[]> {
  const known = made.get(record);
  if (known) return known;
  const bySource = new Map<string, StandingThing[]>();
  for (const kind of KIND_NAMES) {
    for (const thing of list(record, kind) as { readonly id: string }[]) {
      const bySourceOfThing = Map.groupBy(citesIn(thing), ({ cite }) => cite.source as string);
      for (const [source, found] of bySourceOfThing) {
        const standing = bySource.get(source) ?? [];
        standing.push({ kind, thing, cites: distinct(found.map(({ cite }) => cite)) });
        bySource.set(source, standing);
      }
    }
  }
  made.set(record, bySource);
  return bySource;
}

function distinct(cites: readonly Cite[]): Cite[] {
  return [...new Map(cites.map((cite) => [`${cite.at}|${inEnglish(cite.where)}`, cite])).values()];
}
