import type { Lang } from '../lang.ts';
import type { Table } from '../table.ts';
import { valueWord } from '../value-words.ts';
import type { Matter } from './matter.ts';

/** The matters as a table, a row for everybody who speaks in one. */
export function matterTable(
  matters: readonly Matter[],
  caption: string,
  columns: Readonly<
    Record<'id' | 'kind' | 'matter' | 'says' | 'who' | 'asOf' | 'words' | 'source', string>
  >,
  lang: Lang,
): Table {
  const { id, kind, matter, says, who, asOf, words, source } = columns;
  return {
    caption,
    columns: [id, kind, matter, says, who, asOf, words, source],
    rows: matters.flatMap((one) =>
      one.sides.flatMap((side) =>
        side.voices.map((voice) => [
          { text: one.id },
          { text: valueWord('disagreement', one.kind, lang), value: one.kind },
          { text: one.title },
          { text: side.says },
          { text: voice.who ?? '' },
          { text: voice.asOf ?? '' },
          { text: voice.passages.map(({ words, where }) => words ?? where ?? '').join(' | ') },
          {
            text: voice.passages.map(({ source }) => source).join(' | '),
            ids: [voice.id],
          },
        ]),
      ),
    ),
  };
}
