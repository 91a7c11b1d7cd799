import type { Analysed } from '../../infer/analysis/run.ts';
import type { CasusRecord } from '../../record/record.ts';
import { type Block, heading, items, paragraph } from '../blocks.ts';
import { dateText } from '../date-text.ts';
import { contextOf } from '../dossier/context.ts';
import { inLang, type Lang } from '../lang.ts';
import { comparisonBlocks, comparisonSettings } from './comparison-blocks.ts';
import { differenceBlocks } from './difference-blocks.ts';
import { tracingBlocks, tracingSettings } from './tracing-blocks.ts';
import { testWordsIn } from './words.ts';

/** How much of a report is printed, and how it was called. */
export interface ReportOptions {
  readonly full: boolean;
  readonly models: number;
  /** The command line, so that the report says how to get it again. */
  readonly command: string;
  readonly version: string;
}

/** The report of an analysis: the result, how fragile it is, what it cannot say, and how to repeat it. */
export function reportBlocks(
  record: CasusRecord,
  { analysis, edition, compared, weighed, coders, difference }: Analysed,
  lang: Lang,
  { full, models, command, version }: ReportOptions,
): Block[] {
  const context = contextOf(record, lang);
  const words = testWordsIn(lang);
  const { comparison, withinCase } = analysis;
  const dated = dateText(analysis.on, lang);
  return [
    heading(1, inLang(analysis.name, lang)),
    paragraph(inLang(analysis.question, lang)),
    paragraph(words.about(analysis.by, dated)),
    ...(difference ? differenceBlocks(difference, lang) : []),
    ...(analysis.notes.length > 0
      ? [
          heading(2, words.first),
          items(analysis.notes.map((note) => ({ text: inLang(note, lang) }))),
        ]
      : []),
    ...(withinCase && weighed
      ? tracingBlocks({ ...analysis, withinCase }, weighed, context, full, coders)
      : []),
    ...(comparison && compared
      ? comparisonBlocks({ ...analysis, comparison }, compared, context, models)
      : []),
    heading(2, words.again),
    items([
      { text: words.command(command) },
      { text: words.edition(edition) },
      { text: words.program(version) },
      {
        text: words.settings,
        items: [
          ...(withinCase ? tracingSettings(withinCase, lang, dateText(withinCase.on, lang)) : []),
          ...(comparison ? comparisonSettings(comparison, lang) : []),
        ],
      },
    ]),
    heading(2, words.sources),
    items(context.notes()),
  ];
}
