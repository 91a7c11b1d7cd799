import type { CasusRecord } from '../../record/record.ts';
import { type Context, contextOf } from '../dossier/context.ts';
import { askedText, delaysText, highestText, owedText, sidesText } from '../gap-blocks.ts';
import type { Lang } from '../lang.ts';
import { messagesIn } from '../messages/index.ts';
import type { Cell, Table } from '../table.ts';
import type { GapCell } from './cell.ts';
import type { GapMatrix } from './matrix.ts';
import { gapTexts } from './texts.ts';

/** The twin of the picture: a row a cell, in the words of the command `gap`. */
export function gapTable(
  record: CasusRecord,
  { organizations, lines }: GapMatrix,
  lang: Lang,
  /** Under whose account and in which readings. */
  taken: string,
): Table {
  const { table: head, dossier } = messagesIn(lang);
  const t = gapTexts(lang);
  const context = withoutNotes(record, lang);
  return {
    caption: `${t.caption}. ${taken}`,
    columns: [
      head.incident,
      head.organization,
      head.sidesIn,
      head.asked,
      dossier.highest,
      t.grade,
      head.after,
      t.state,
      head.owed,
    ],
    rows: lines.flatMap((line) =>
      line.cells.map((cell, i): Cell[] => [
        { text: line.unheard ? `${line.name} (${t.unheard})` : line.name, value: line.id },
        { text: organizations[i]?.name ?? '', value: organizations[i]?.id ?? '' },
        ...(cell ? told(cell, context) : outside(context)),
      ]),
    ),
  };
}

/** What stands in a cell, in one sentence. */
export function cellWords(cell: GapCell, lang: Lang): string {
  const t = gapTexts(lang);
  const { answer } = cell;
  return [
    foremostWords(cell, lang),
    answer.kind === 'act' ? t.act(answer.grade) : t.answer[answer.kind],
    t.asked[cell.asked],
  ].join('; ');
}

/** The outcome that tells most; in brackets where it is not so for all. */
export function foremostWords({ owed, everywhere }: GapCell, lang: Lang): string {
  const outcome = messagesIn(lang).outcome[owed];
  return everywhere ? outcome : `(${outcome})`;
}

function told({ row, ...cell }: GapCell, context: Context): Cell[] {
  const { lang } = context;
  const grade = row.highest?.grade;
  const clauses = [...new Set(row.answers.map(({ clause }) => clause))];
  return [
    { text: sidesText(row, context) },
    { text: askedText(row, context), ids: [...row.requests, ...row.laterRequests] },
    {
      text: highestText(row, context),
      ids: row.highest ? [row.highest.response] : row.silences,
    },
    grade === undefined ? { text: '' } : { text: String(grade), value: grade },
    { text: delaysText(row, context) },
    { text: foremostWords({ row, ...cell }, lang) },
    { text: owedText(row, context), ids: clauses },
  ];
}

function outside({ lang }: Context): Cell[] {
  return [gapTexts(lang).outside, '', '', '', '', '', ''].map((text) => ({ text }));
}

/** A table of the app opens its sources; numbers of notes would lead nowhere. */
function withoutNotes(record: CasusRecord, lang: Lang): Context {
  return { ...contextOf(record, lang), ref: () => '' };
}
