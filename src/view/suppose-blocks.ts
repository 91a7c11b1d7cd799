import type { Entity, Kind } from '../record/kinds.ts';
import { type CasusRecord, find } from '../record/record.ts';
import { type Block, heading, items, paragraph, table } from './blocks.ts';
import { commitmentName } from './dossier/answer-text.ts';
import { type Context, contextOf } from './dossier/context.ts';
import type { Dossier } from './dossier/model.ts';
import type { Standing } from './dossier/standing.ts';
import { kindTitle, kindWord } from './kind-names.ts';
import { inLang, type Lang } from './lang.ts';
import { changesBlock, likelihoodText } from './scenario/change-text.ts';
import { scenarioWords } from './scenario/words.ts';
import { countsOf, type Difference, differences } from './suppose-differences.ts';
import { supposeWords } from './suppose-words.ts';
import { titleOf } from './title.ts';

/** An incident as it is recorded, and run again with something changed. */
export interface ShownSupposition {
  readonly record: CasusRecord;
  readonly supposed: CasusRecord;
  /** Whose scenario it is, where it is one of the record. */
  readonly scenario?: Entity<'scenario'> | undefined;
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
  const { record, supposed, scenario, before, after } = shown;
  const t = supposeWords(lang);
  const context = contextOf(supposed, lang);
  return [
    heading(1, t.title(inLang(before.incident.name, lang))),
    paragraph(t.warning),
    heading(2, t.supposed),
    ...(scenario ? scenarioLines(scenario, context, record) : [thingsBlock(shown, lang)]),
    heading(2, t.changes),
    ...differencesBlocks(differences(shown), context),
    heading(2, t.brief),
    countsBlock({ was: countsOf(before), is: countsOf(after) }, lang),
    ...(context.notes().length > 0
      ? [heading(2, context.t.dossier.sources), items(context.notes())]
      : []),
  ];
}

/** Whose scenario it is, how likely in the author's word, what we code it to change, what no rule reads. */
function scenarioLines(
  scenario: Entity<'scenario'>,
  context: Context,
  record: CasusRecord,
): Block[] {
  const { lang, names, ref } = context;
  const t = scenarioWords(lang);
  const who = scenario.by.map(names.actor).join(', ');
  const unread = scenario.unread.map((one) => ({ text: inLang(one, lang) }));
  return [
    paragraph(
      `${inLang(scenario.name, lang)} (${scenario.id}; ${who}): ${inLang(scenario.supposes, lang)} ${ref(scenario.cite)}`,
    ),
    paragraph(likelihoodText(scenario, context)),
    heading(3, t.changes),
    changesBlock(scenario, context, record),
    ...(unread.length > 0 ? [heading(3, t.unread), items(unread)] : []),
  ];
}

/** Each thing that is added, in the place of another, or left out. */
function thingsBlock({ record, supposed, changed }: ShownSupposition, lang: Lang): Block {
  const t = supposeWords(lang);
  return items([
    ...changed.flatMap(({ how, kind, id }) => {
      if (how === 'with-it') return [];
      const of = how === 'without' ? record : supposed;
      const title = titleOf(of, kind, find(of, kind, id) ?? { id }, lang);
      return [{ text: `${t.how[how]}: ${kindWord(kind, lang)}: ${title} (${id})` }];
    }),
    ...[...Map.groupBy(changed, ({ how, kind }) => (how === 'with-it' ? kind : undefined))].flatMap(
      ([kind, own]) =>
        kind === undefined
          ? []
          : [{ text: `${t.withIt}: ${kindTitle(kind, lang)}: ${own.length}` }],
    ),
  ]);
}

/** Each commitment that comes out otherwise, how it was and how it would be; then those that are gone. */
export function differencesBlocks(rows: readonly Difference[], context: Context): Block[] {
  const t = supposeWords(context.lang);
  if (rows.length === 0) return [paragraph(t.none)];
  const gone = rows.filter(({ is }) => is === undefined);
  const changed = rows.filter(({ is }) => is !== undefined);
  const names = [...new Set(gone.map(({ clause }) => commitmentName(clause, context, [])))];
  return [
    ...(changed.length === 0
      ? []
      : [
          table(
            [context.t.table.clause, t.was, t.is],
            changed.map((row) => [
              rowName(row, context),
              row.was ? standingText(row.was, context) : t.absent,
              row.is ? standingText(row.is, context) : t.absent,
            ]),
          ),
        ]),
    ...(names.length === 0
      ? []
      : [items([{ text: t.gone(names.length), items: names.map((text) => ({ text })) }])]),
  ];
}

/** How many commitments come out how, as recorded and as supposed. */
export function countsBlock(
  { was, is }: { readonly was: readonly number[]; readonly is: readonly number[] },
  lang: Lang,
): Block {
  const t = supposeWords(lang);
  return table(
    ['', ...t.counts],
    [
      [t.before, ...was.map(String)],
      [t.after, ...is.map(String)],
    ],
  );
}

function rowName({ clause, direction, directions }: Difference, context: Context) {
  const { t, names } = context;
  const name = commitmentName(clause, context, []);
  if (directions < 2) return name;
  const { attacker, victim } = direction;
  return `${name}\n${t.dossier.direction(names.actor(attacker), names.actor(victim))}`;
}

function standingText({ truth, outcomes }: Standing, { t }: Context): string {
  return `${t.truth[truth]}: ${outcomes.map((one) => t.outcome[one]).join(` ${t.or} `)}`;
}
