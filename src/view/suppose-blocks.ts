import type { Kind } from '../record/kinds.ts';
import { type CasusRecord, find } from '../record/record.ts';
import { type Block, heading, items, paragraph, table } from './blocks.ts';
import { commitmentName } from './dossier/answer-text.ts';
import { briefOf } from './dossier/brief.ts';
import { type Context, contextOf } from './dossier/context.ts';
import type { CommitmentRow, Dossier } from './dossier/model.ts';
import { changesBetween, rowKey, type Standing, standingOf } from './dossier/standing.ts';
import { kindTitle, kindWord } from './kind-names.ts';
import { inLang, type Lang } from './lang.ts';
import { supposeWords } from './suppose-words.ts';
import { titleOf } from './title.ts';

/** An incident as it is recorded, and run again with something changed. */
export interface ShownSupposition {
  readonly record: CasusRecord;
  readonly supposed: CasusRecord;
  readonly changed: readonly {
    readonly how: 'instead' | 'new' | 'without' | 'with-it';
    readonly kind: Kind;
    readonly id: string;
  }[];
  readonly before: Dossier;
  readonly after: Dossier;
}

/** What was supposed, each commitment that comes out otherwise, and how many come out how. */
export function supposeBlocks(shown: ShownSupposition, lang: Lang): Block[] {
  const { record, supposed, changed, before, after } = shown;
  const t = supposeWords(lang);
  const context = contextOf(supposed, lang);
  const rows = differences(shown);
  return [
    heading(1, t.title(inLang(before.incident.name, lang))),
    paragraph(t.warning),
    heading(2, t.supposed),
    items([
      ...changed.flatMap(({ how, kind, id }) => {
        if (how === 'with-it') return [];
        const of = how === 'without' ? record : supposed;
        const title = titleOf(of, kind, find(of, kind, id) ?? { id }, lang);
        return [{ text: `${t.how[how]}: ${kindWord(kind, lang)}: ${title} (${id})` }];
      }),
      ...[
        ...Map.groupBy(changed, ({ how, kind }) => (how === 'with-it' ? kind : undefined)),
      ].flatMap(([kind, own]) =>
        kind === undefined
          ? []
          : [{ text: `${t.withIt}: ${kindTitle(kind, lang)}: ${own.length}` }],
      ),
    ]),
    heading(2, t.changes),
    rows.length === 0
      ? paragraph(t.none)
      : table(
          [context.t.table.clause, t.was, t.is],
          rows.map(({ row, was, is }) => [
            rowName(row, after, context),
            was ? standingText(was, context) : t.absent,
            is ? standingText(is, context) : t.absent,
          ]),
        ),
    heading(2, t.brief),
    table(
      ['', ...t.counts],
      [
        [t.before, ...countsOf(before)],
        [t.after, ...countsOf(after)],
      ],
    ),
  ];
}

/** A commitment of which the two say different things; undefined where it is not in force. */
interface Difference {
  readonly row: CommitmentRow;
  readonly was: Standing | undefined;
  readonly is: Standing | undefined;
}

/** What differs, over all accounts; what only comes or goes without being triggered does not count. */
export function differences({
  before,
  after,
}: Pick<ShownSupposition, 'before' | 'after'>): Difference[] {
  const standing = (row: CommitmentRow) => standingOf(row, undefined);
  const missing = (rows: Dossier['answers'], others: Dossier['answers']) => {
    const keys = new Set(others.map(rowKey));
    return rows.filter((row) => !keys.has(rowKey(row)) && standing(row).truth !== 'no');
  };
  return [
    ...missing(after.answers, before.answers).map((row) => ({
      row,
      was: undefined,
      is: standing(row),
    })),
    ...changesBetween(
      { dossier: before, account: undefined },
      { dossier: after, account: undefined },
    ).map((change) => ({ row: change.row, was: change.before, is: change.after })),
    ...missing(before.answers, after.answers).map((row) => ({
      row,
      was: standing(row),
      is: undefined,
    })),
  ];
}

function rowName({ clause, direction }: CommitmentRow, { incident }: Dossier, context: Context) {
  const { t, names } = context;
  const name = commitmentName(clause, context, []);
  if (incident.directions.length < 2) return name;
  const { attacker, victim } = direction;
  return `${name}\n${t.dossier.direction(names.actor(attacker), names.actor(victim))}`;
}

function standingText({ truth, outcomes }: Standing, { t }: Context): string {
  return `${t.truth[truth]}: ${outcomes.map((one) => t.outcome[one]).join(` ${t.or} `)}`;
}

function countsOf(dossier: Dossier): string[] {
  const { triggered, depends, open, never } = briefOf(dossier);
  return [triggered, depends, open, never].map(({ length }) => String(length));
}
