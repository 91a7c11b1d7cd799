import { type Block, heading, items, paragraph, table } from '../blocks.ts';
import type { Lang } from '../lang.ts';
import { compareWords } from './compare-words.ts';

export type ShownSaid = 'in' | 'out' | 'open' | 'silent';

export interface ShownComparison {
  readonly organization: string;
  readonly sources: readonly { readonly name: string; readonly kind: 'cow' | 'atop' | 'record' }[];
  readonly notImported: readonly string[];
  /** Members for whom the record itself has rival dates that exclude each other. */
  readonly rivalDates: readonly string[];
  readonly rows: readonly {
    readonly state: string;
    readonly from: string;
    readonly to: string | undefined;
    readonly said: readonly ShownSaid[];
  }[];
  readonly agree: readonly string[];
  readonly depends: readonly {
    readonly state: string;
    readonly incidents: readonly {
      readonly id: string;
      readonly name: string;
      readonly clauses: readonly string[];
    }[];
    readonly disputes: readonly string[];
  }[];
}

/** Where sources disagree on who belonged to an organization, and what depends on it. */
export function compareBlocks(comparison: ShownComparison, lang: Lang): Block[] {
  const t = compareWords(lang);
  const { organization, sources, notImported, rivalDates, rows, agree, depends } = comparison;
  const dependent = depends.filter(
    ({ incidents, disputes }) => incidents.length + disputes.length > 0,
  );
  return [
    heading(1, t.title(organization)),
    heading(2, t.sources),
    items(sources.map(({ name, kind }) => ({ text: t.covers(name, t[kind]) }))),
    ...(notImported.length > 0 ? [paragraph(t.notImported(notImported.join(', ')))] : []),
    ...(rows.length === 0
      ? [paragraph(sources.length > 1 ? t.none : t.alone)]
      : [
          table(
            [t.state, t.from, t.to, ...sources.map(({ name }) => name)],
            rows.map(({ state, from, to, said }) => [
              state,
              from,
              to ?? t.goesOn,
              ...said.map((one) => t.said[one]),
            ]),
          ),
        ]),
    ...(rivalDates.length > 0 ? [paragraph(t.rivalDates(rivalDates.join(', ')))] : []),
    ...(agree.length > 0 && rows.length > 0 ? [paragraph(t.agree(agree.join(', ')))] : []),
    ...(rows.length === 0
      ? []
      : [
          heading(2, t.findings),
          dependent.length === 0
            ? paragraph(t.nothing)
            : items(
                dependent.map(({ state, incidents, disputes }) => ({
                  text: state,
                  items: [
                    ...incidents.map(({ id, name, clauses }) => ({
                      text: t.incident(name, id),
                      items: clauses.length > 0 ? [{ text: t.clauses(clauses.join(', ')) }] : [],
                    })),
                    ...(disputes.length > 0
                      ? [{ text: t.disputes(disputes.length, disputes.join(', ')) }]
                      : []),
                  ],
                })),
              ),
        ]),
  ];
}
