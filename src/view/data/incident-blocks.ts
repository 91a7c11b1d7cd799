import { type Block, heading, paragraph, table } from '../blocks.ts';
import type { Lang } from '../lang.ts';
import { incidentWords } from './incident-words.ts';

export interface ShownEvents {
  readonly incident: string;
  readonly name: string;
  /** Whether the incident has two states as sides. */
  readonly pair: boolean;
  readonly asked: readonly string[];
  readonly events: readonly {
    readonly source: string;
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly kind: 'dispute' | 'events' | 'conflict-year' | 'deaths' | 'alliance';
    readonly numbers: Readonly<Record<string, number>>;
  }[];
}

/** What published data sets hold of an incident. */
export function incidentBlocks({ name, pair, asked, events }: ShownEvents, lang: Lang): Block[] {
  const t = incidentWords(lang);
  const title = heading(1, t.title(name));
  if (!pair) return [title, paragraph(t.notPair)];
  return [
    title,
    paragraph(t.asked(asked.join(', ') || t.nothingAsked)),
    ...(events.length === 0
      ? [paragraph(t.none)]
      : [
          table(
            [t.source, t.what, t.id, t.from, t.to, t.numbers],
            events.map(({ source, kind, id, from, to, numbers }) => [
              ...[source, t.kinds[kind], id, from, to],
              Object.entries(numbers)
                .map(([what, number]) => `${what} ${number}`)
                .join(', '),
            ]),
          ),
          paragraph(t.note),
        ]),
  ];
}
