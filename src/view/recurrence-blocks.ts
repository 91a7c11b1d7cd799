import type { Said, TestedYear } from '../infer/recurrence/back-test.ts';
import type { Interval } from '../infer/recurrence/distribution.ts';
import { FORECASTERS, type ForecasterId } from '../infer/recurrence/forecasters.ts';
import type { Series } from '../infer/recurrence/series.ts';
import { type Comparison, ofForecaster, type Performance } from '../infer/recurrence/skill.ts';
import { type Block, heading, items, paragraph, table } from './blocks.ts';
import type { Lang } from './lang.ts';
import { type RecurrenceWords, recurrenceWordsIn } from './recurrence-words.ts';

/** How the forecasts did, and which model speaks. */
interface ShownTest {
  readonly what: string;
  /** What is to be known of the count before a number of it is believed. */
  readonly notes: readonly string[];
  readonly training: number;
  readonly level: number;
  readonly model: ForecasterId;
  readonly performances: readonly Performance[];
  readonly comparisons: readonly Comparison[];
}

/** A count of events by year, its forecasts held against what came, and the forecast of the next year. */
export interface ShownRecurrence extends ShownTest {
  /** The states, as they are called. */
  readonly who: readonly string[];
  readonly series: Series;
  readonly years: readonly TestedYear[];
  readonly next: { readonly year: number; readonly forecasts: readonly Said[] };
}

export function recurrenceBlocks(shown: ShownRecurrence, lang: Lang): Block[] {
  const t = recurrenceWordsIn(lang);
  const { who, what, notes, series, training, level, years, next } = shown;
  const { first, counts } = series;
  const percent = percentOf(level, lang);
  return [
    heading(1, t.title(who)),
    items(
      [
        t.counted(what),
        t.span(
          first,
          first + counts.length - 1,
          counts.reduce((sum, count) => sum + count, 0),
        ),
        ...notes,
        t.origin(first + training, training),
      ].map((text) => ({ text })),
    ),
    heading(2, t.tested),
    yearsTable(years, t),
    paragraph(t.intervals(percent)),
    ...testBlocks(shown, years.length, t, lang),
    heading(2, t.next(next.year)),
    table(
      [t.who, t.mean, t.interval(percent), t.any],
      next.forecasts.map(({ id, mean, interval, any }) => [
        t.forecasters[id],
        digits(mean, 2, lang),
        intervalText(interval),
        shareText(any, lang),
      ]),
    ),
    paragraph(statementOf(shown, t, lang)),
    heading(2, t.unknown),
    items(t.unknowns(years.length).map((text) => ({ text }))),
  ];
}

/** Forecasts tested on many pairs of states, of which each alone has too few years to tell. */
export interface ShownPooled extends ShownTest {
  readonly pairs: number;
  readonly years: number;
  readonly first: number;
  readonly last: number;
}

export function pooledBlocks(shown: ShownPooled, lang: Lang): Block[] {
  const t = recurrenceWordsIn(lang);
  const { what, notes, pairs, years, first, last, training } = shown;
  return [
    heading(1, t.pooledTitle),
    items(
      [
        t.counted(what),
        ...notes,
        t.pooled(pairs, years, first, last),
        t.pooledOrigin(training),
      ].map((text) => ({ text })),
    ),
    ...testBlocks(shown, years, t, lang),
  ];
}

function testBlocks(shown: ShownTest, years: number, t: RecurrenceWords, lang: Lang): Block[] {
  return [
    heading(2, t.scores),
    scoresTable(shown, years, t, lang),
    paragraph(t.scoresLegend(percentOf(shown.level, lang))),
    heading(2, t.skill),
    skillTable(shown, t, lang),
    paragraph(t.skillLegend),
    paragraph(verdictOf(shown, t)),
  ];
}

function yearsTable(years: readonly TestedYear[], t: RecurrenceWords): Block {
  const shown = FORECASTERS.filter(({ id }) => id !== 'zero');
  return table(
    [t.year, t.before, t.came, ...shown.map(({ id }) => t.forecasters[id])],
    years.map(({ year, training, observed, forecasts }) => [
      ...[year, training, observed].map(String),
      ...shown.map(({ id }) => intervalText(ofForecaster(forecasts, id).interval)),
    ]),
  );
}

function scoresTable(
  { performances }: ShownTest,
  years: number,
  t: RecurrenceWords,
  lang: Lang,
): Block {
  return table(
    [t.who, t.crps, t.ignorance, t.intervalScore, t.inside],
    performances.map(({ id, crps, ignorance, impossible, intervalScore, inside }) => [
      t.forecasters[id],
      digits(crps, 3, lang),
      impossible > 0 ? t.impossible(impossible) : digits(ignorance, 3, lang),
      digits(intervalScore, 2, lang),
      `${inside}/${years}`,
    ]),
  );
}

function skillTable({ comparisons }: ShownTest, t: RecurrenceWords, lang: Lang): Block {
  return table(
    [t.model, t.against, t.gain, t.nearer, t.verdict],
    comparisons.map(({ model, baseline, skill, beats, nearer, further, hangsOn }) => [
      t.forecasters[model],
      t.forecasters[baseline],
      skill === undefined ? '–' : digits(skill, 2, lang),
      `${nearer} : ${further}`,
      (beats ? t.beats : t.beatsNot) + hangsOnText(hangsOn, t),
    ]),
  );
}

/** So many parts of a test are named that a verdict hangs on; JSON has all. */
const NAMED = 3;

function hangsOnText(parts: readonly string[], t: RecurrenceWords): string {
  if (parts.length === 0) return '';
  return t.hangsOn(parts.slice(0, NAMED).join(', '), Math.max(0, parts.length - NAMED));
}

/** The baselines against which the model that speaks does as asked, by name. */
function against(
  { comparisons, model }: ShownTest,
  fits: (one: Comparison) => boolean,
  t: RecurrenceWords,
): string {
  return comparisons
    .filter((one) => one.model === model && fits(one))
    .map(({ baseline }) => t.quoted(t.forecasters[baseline]))
    .join(', ');
}

const unbeaten = ({ beats }: Comparison): boolean => !beats;

function verdictOf(shown: ShownTest, t: RecurrenceWords): string {
  const model = t.forecasters[shown.model];
  const beaten = against(shown, ({ beats }) => beats, t);
  const not = against(shown, unbeaten, t);
  const weak = against(shown, ({ hangsOn }) => hangsOn.length > 0, t);
  const said =
    not === ''
      ? t.beatsAll(model)
      : beaten === ''
        ? t.beatsNone(model, not)
        : t.beatsSome(model, beaten, not);
  return weak === '' ? said : `${said} ${t.weak(weak)}`;
}

/** What the model that speaks says of the next year, how far the models differ, and what is no worse. */
function statementOf(shown: ShownRecurrence, t: RecurrenceWords, lang: Lang): string {
  const { model, level, next } = shown;
  const { any, mean, interval } = ofForecaster(next.forecasts, model);
  const chances = FORECASTERS.filter(({ sort }) => sort === 'model').map(
    ({ id }) => ofForecaster(next.forecasts, id).any,
  );
  const not = against(shown, unbeaten, t);
  return [
    t.statement({
      model: t.forecasters[model],
      year: next.year,
      any: shareText(any, lang),
      mean: digits(mean, 2, lang),
      ...interval,
      percent: percentOf(level, lang),
    }),
    t.differ(shareText(Math.min(...chances), lang), shareText(Math.max(...chances), lang)),
    ...(not === '' ? [] : [t.noBetter(next.year, not)]),
  ].join(' ');
}

function intervalText({ from, to }: Interval): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** A share in per cent; what is not sure is never written as 0 or 100. */
function shareText(share: number, lang: Lang): string {
  if (share > 0 && share < 0.005) return '<1 %';
  if (share < 1 && share >= 0.995) return '>99 %';
  return `${digits(share * 100, 0, lang)} %`;
}

function percentOf(level: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === 'ru' ? 'ru-RU' : 'en-US', {
    maximumFractionDigits: 2,
  }).format(level * 100);
}

function digits(value: number, places: number, lang: Lang): string {
  // A zero has no sign, and a minus is one.
  const rounded = Number(value.toFixed(places)) + 0;
  return new Intl.NumberFormat(lang === 'ru' ? 'ru-RU' : 'en-US', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  })
    .format(rounded)
    .replace('-', '−');
}
