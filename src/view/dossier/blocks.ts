import { formatDay } from '../../base/day.ts';
import type { Entity } from '../../record/kinds.ts';
import { type CasusRecord, find } from '../../record/record.ts';
import { type Block, heading, items, paragraph, table } from '../blocks.ts';
import { figureBlocks, sayingItems } from '../claims-blocks.ts';
import { delayText } from '../date-text.ts';
import { gapTable } from '../gap-blocks.ts';
import { inLang, type Lang } from '../lang.ts';
import { responseBlocks } from '../responses-blocks.ts';
import { rivalDates } from '../rival-dates.ts';
import { briefOf, unusedAlone } from './brief.ts';
import { type Context, contextOf } from './context.ts';
import type { Dossier } from './model.ts';
import { type Detail, owedBlocks } from './owed.ts';

/**
 * The dossier as a document, in the order in which an analyst reads: the short of it, what happened,
 * who says what, who was bound, what was owed, who answered, the gap, and the sources by number.
 */
export function dossierBlocks(
  record: CasusRecord,
  dossier: Dossier,
  lang: Lang,
  detail: Detail = 'digest',
): Block[] {
  const context = contextOf(record, lang);
  const { t, ref } = context;
  const { incident, known } = dossier;
  const blocks: Block[] = [
    heading(1, inLang(incident.name, lang)),
    paragraph(
      [
        t.dossier.edition(inLang(record.region.name, lang), dossier.edition),
        dossier.knownOn === undefined
          ? ''
          : t.dossier.knownOn(formatDay(dossier.knownOn), known.leftOut),
      ]
        .filter(Boolean)
        .join(' '),
    ),
    heading(2, t.dossier.brief),
    items(briefTexts(dossier, context).map((text) => ({ text }))),
    heading(2, t.dossier.happened),
    paragraph(
      `${rivalDates(incident.first, context)} — ${rivalDates(incident.last, context)}. ${inLang(incident.summary, lang)} ${ref(incident.cite)}`,
    ),
    ...phaseBlocks(incident, context),
    heading(2, t.dossier.accounts),
    paragraph(t.dossier.accountsIntro),
    items(
      dossier.accounts.map((account) => ({
        text: `${inLang(account.name, lang)}: ${inLang(account.why, lang)}`,
      })),
    ),
    heading(2, t.dossier.said),
    items(sayingItems(detail === 'full' ? known.claims : inWords(known.claims), context)),
    ...figureBlocks(known.claims, dossier.sums, context),
    heading(2, t.dossier.bound),
    boundTable(dossier, context),
    ...owedBlocks(dossier, context, detail),
    ...responseBlocks(incident, known, context),
    heading(2, t.dossier.gap),
    paragraph(t.gapLegend),
    gapTable(
      dossier.gap.filter(
        (row) => row.responses.length > 0 || row.silences.length > 0 || row.answers.length > 0,
      ),
      'organization',
      context,
    ),
  ];
  return [...blocks, heading(2, t.dossier.sources), items(context.notes())];
}

function briefTexts(dossier: Dossier, { record, t, lang, names }: Context): string[] {
  const { triggered, depends, open, never, of } = briefOf(dossier);
  const shared = dossier.gap.filter((row) => row.sides.every(({ truth }) => truth !== 'no'));
  const answers = shared.flatMap((row) => {
    const org = names.compact(row.organization);
    if (row.highest) {
      const act = find(record, 'response', row.highest.response)?.act ?? '';
      const words = `${names.act(act)} (${t.ladder(row.highest.grade)})`;
      return [t.brief.answer(org, words, delayText(row.highest.delay, lang))];
    }
    const silence = find(record, 'silence', row.silences[0] ?? '');
    return silence ? [t.brief.silent(org, t.silence[silence.kind])] : [];
  });
  const blank = shared.filter((row) => !row.highest && row.silences.length === 0);
  const unused = unusedAlone(dossier);
  const counts = [
    t.brief.triggered(triggered.length, of),
    t.brief.depends(depends.length),
    t.brief.open(open.length),
    t.brief.not(never.length),
  ];
  return [
    ...(dossier.accounts.length === 0 ? [t.dossier.nothingSaid] : counts),
    ...(unused.length === 0 ? [] : [t.brief.unusedAlone(unused.join(', '))]),
    ...answers,
    ...(blank.length === 0
      ? []
      : [t.brief.blank(blank.map((row) => names.compact(row.organization)).join(', '))]),
  ];
}

/** Labels and statements; what is said of the words of the law stands with the commitments. */
function inWords(claims: Dossier['known']['claims']): Dossier['known']['claims'] {
  return claims.filter(({ says }) => 'label' in says || 'statement' in says);
}

function phaseBlocks(incident: Entity<'incident'>, context: Context): Block[] {
  if (incident.phases.length === 0) return [];
  return [
    items(
      incident.phases.map((phase) => ({
        text: `${rivalDates(phase.first, context)} — ${rivalDates(phase.last, context)}: ${inLang(phase.name, context.lang)}. ${phase.summary ? inLang(phase.summary, context.lang) : ''}`.trim(),
      })),
    ),
  ];
}

function boundTable(dossier: Dossier, { t, names }: Context): Block {
  const sides = dossier.incident.sides;
  return table(
    [t.table.organization, ...sides.map(names.actor)],
    dossier.gap
      .filter((row) => row.sides.some(({ truth }) => truth !== 'no'))
      .map((row) => [
        names.compact(row.organization),
        ...row.sides.map(({ truth }) => t.truth[truth]),
      ]),
  );
}
