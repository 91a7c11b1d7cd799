import { formatDay } from '../../base/day.ts';
import { type Course, courseOf } from '../../law/known.ts';
import type { Entity } from '../../record/kinds.ts';
import { belongsTo, type CasusRecord, find } from '../../record/record.ts';
import { type Block, heading, items, paragraph, table } from '../blocks.ts';
import { figureBlocks, sayingItems } from '../claims-blocks.ts';
import { optionText } from '../condition-text.ts';
import { gapTable } from '../gap-blocks.ts';
import { inLang, type Lang } from '../lang.ts';
import { responseBlocks } from '../responses-blocks.ts';
import { rivalDates } from '../rival-dates.ts';
import { briefTexts } from './brief-text.ts';
import { type Context, contextOf } from './context.ts';
import type { Dossier } from './model.ts';
import { type Detail, owedBlocks } from './owed.ts';
import { recommendedBlocks } from './recommended.ts';

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
  const course = courseOf(incident, dossier.knownOn);
  const blocks: Block[] = [
    heading(1, inLang(incident.name, lang)),
    paragraph(
      [
        t.dossier.edition(inLang(record.region.name, lang), dossier.edition),
        dossier.knownOn === undefined
          ? ''
          : t.dossier.knownOn(formatDay(dossier.knownOn), known.leftOut),
        askedText(dossier, context),
      ]
        .filter(Boolean)
        .join(' '),
    ),
    heading(2, t.dossier.brief),
    items(briefTexts(dossier, context).map((text) => ({ text }))),
    heading(2, t.dossier.happened),
    paragraph(
      [
        `${spanText(course, context)}.`,
        ...(course.summary ? [inLang(course.summary, lang), ref(incident.cite)] : []),
      ].join(' '),
    ),
    ...phaseBlocks(course, context),
    heading(2, t.dossier.accounts),
    paragraph(t.dossier.accountsIntro),
    items(
      dossier.accounts.map((account) => ({
        text: [
          `${inLang(account.name, lang)}: ${inLang(account.why, lang)}`,
          ...heardText(account, dossier, context),
        ].join(' '),
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
  return [
    ...blocks,
    ...recommendedBlocks(dossier, context),
    heading(2, t.dossier.sources),
    items(context.notes()),
  ];
}

/** What whoever asked has settled beforehand, in words. */
function askedText({ asked }: Dossier, { record, t, lang, names }: Context): string {
  const readings = Object.entries(asked.readings).map(([id, option]) => {
    const reading = find(record, 'reading', id);
    return `${inLang(reading?.question ?? { en: id }, lang)} ${optionText(reading, option, lang)}`;
  });
  return [
    ...(asked.accounts.length === 0
      ? []
      : [t.dossier.onlyAccounts(asked.accounts.map(names.account).join(', '))]),
    ...(readings.length === 0 ? [] : [t.dossier.onlyReadings(readings.join('; '))]),
  ].join(' ');
}

/** Whose word an account takes here, of the several that it would take. */
function heardText(
  { accepts }: Entity<'account'>,
  { known }: Dossier,
  { record, t, names }: Context,
): string[] {
  const heard = accepts.filter((one) =>
    known.claims.some(({ speaker, asOf }) =>
      speaker.some((who) => belongsTo(record, who, one, asOf)),
    ),
  );
  return accepts.length > 1 ? [t.dossier.heard(heard.map(names.actor).join(', '))] : [];
}

/** Labels and statements; what is said of the words of the law stands with the commitments. */
function inWords(claims: Dossier['known']['claims']): Dossier['known']['claims'] {
  return claims.filter(({ says }) => 'label' in says || 'statement' in says);
}

function phaseBlocks({ phases }: Course, context: Context): Block[] {
  if (phases.length === 0) return [];
  return [
    items(
      phases.map((phase) => ({
        text: `${spanText(phase, context)}: ${inLang(phase.name, context.lang)}. ${phase.summary ? inLang(phase.summary, context.lang) : ''}`.trim(),
      })),
    ),
  ];
}

/** The first and the last day; the last is left out where it was not known yet. */
function spanText({ first, last }: Pick<Course, 'first' | 'last'>, context: Context): string {
  const end = last.length === 0 ? '…' : rivalDates(last, context);
  return `${rivalDates(first, context)} — ${end}`;
}

function boundTable(dossier: Dossier, { record, t, names }: Context): Block {
  // Only states can be members: a column of "no" for an armed group would tell nothing.
  const states = dossier.incident.sides.filter((side) => record.tables.state.has(side));
  return table(
    [t.table.organization, ...states.map(names.actor)],
    dossier.gap
      .filter((row) => row.sides.some(({ truth }) => truth !== 'no'))
      .map((row) => [
        names.compact(row.organization),
        ...row.sides
          .filter(({ actor }) => states.some((state) => state === actor))
          .map(({ truth }) => t.truth[truth]),
      ]),
  );
}
