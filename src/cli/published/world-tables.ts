import type { Answer } from '../../datasets/sql/ask-world.ts';
import type { Duck } from '../../datasets/store/duck.ts';
import type { WorldQuestion, WorldTable } from '../../datasets/world/question.ts';
import type { CasusRecord } from '../../record/record.ts';
import { type Block, paragraph, table } from '../../view/blocks.ts';
import { sqlWords } from '../../view/data/sql-words.ts';
import type { Lang } from '../../view/lang.ts';

/** A table of an answer: its rows, or the data sets that would have to be imported for them. */
export interface Answered {
  readonly table: WorldTable;
  readonly rows: Answer['rows'];
  readonly wanting: readonly string[];
}

/** Works out tables of a question to all cases, from what is imported, and from the record where one is given. */
export async function worldTables(
  question: WorldQuestion,
  chosen: readonly WorldTable[],
  store: string | undefined,
  signal?: AbortSignal,
  record?: CasusRecord,
): Promise<Answered[]> {
  const [{ DATASETS }, { openWorld }, { addRecord }, { askWorld }, { storeFolder }, { DERIVED }] =
    await Promise.all([
      import('../../datasets/index.ts'),
      import('../../datasets/sql/open-world.ts'),
      import('../../datasets/sql/record-tables.ts'),
      import('../../datasets/sql/ask-world.ts'),
      import('../../datasets/store/folder.ts'),
      import('../../datasets/sql/derived.ts'),
    ]);
  /** The data sets behind tables that are not there. */
  const importsFor = (tables: readonly string[]): string[] => [
    ...new Set(
      tables.flatMap((name): string[] => {
        const derived = DERIVED.find((one) => one.name === name);
        return derived
          ? importsFor(derived.needs)
          : [(name.split('.')[0] ?? '').replaceAll('_', '-')];
      }),
    ),
  ];
  const used = DATASETS.filter(({ id }) => question.imports.includes(id));
  const kept = chosen.flatMap(({ needs }) => needs);
  const open = await openWorld(used, store ?? storeFolder(), {
    kept,
    ...(record ? { more: (duck: Duck) => addRecord(duck, record) } : {}),
  });
  try {
    const answers: Answered[] = [];
    for (const one of chosen) {
      const wanting = one.needs.filter((need) => !open.tables.has(need));
      const { rows } =
        wanting.length > 0
          ? { rows: [] }
          : await askWorld(open.connection, one.sql, { rows: 1000, seconds: 600 }, signal);
      answers.push({ table: one, rows, wanting: importsFor(wanting) });
    }
    return answers;
  } finally {
    open.close();
  }
}

/** A table as it is printed under its title. */
export function worldTableBlocks({ table: one, rows, wanting }: Answered, lang: Lang): Block[] {
  const title = one.title[lang];
  if (wanting.length > 0) return [paragraph(sqlWords(lang).wanting(title, wanting.join(', ')))];
  return [
    table(
      one.columns.map((column) => column[lang]),
      rows.map((row) => row.map((cell) => String(cell ?? ''))),
    ),
    ...one.notes.map((note) => paragraph(note[lang])),
  ];
}

/** A table as JSON has it; nothing where it could not be worked out. */
export function worldTableJson({ table: { id, columns }, rows, wanting }: Answered) {
  return wanting.length > 0
    ? []
    : [{ id, columns: columns.map(({ en }) => en), rows: rows.map((row) => [...row]) }];
}
