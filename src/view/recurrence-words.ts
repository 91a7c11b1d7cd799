import type { ForecasterId } from '../infer/recurrence/forecasters.ts';
import type { Lang } from './lang.ts';

/** The fixed text of `casus recurrence`. */
export interface RecurrenceWords {
  readonly title: (who: readonly string[]) => string;
  readonly pooledTitle: string;
  readonly pooled: (pairs: number, years: number, first: number, last: number) => string;
  readonly pooledOrigin: (training: number) => string;
  readonly progress: (percent: number) => string;
  readonly quoted: (name: string) => string;
  readonly forecasters: Readonly<Record<ForecasterId, string>>;
  readonly counted: (what: string) => string;
  readonly span: (first: number, last: number, events: number) => string;
  readonly beginsWithEvent: (first: number) => string;
  readonly ofRecord: string;
  readonly selection: string;
  readonly read: (year: number) => string;
  readonly undated: (ids: string) => string;
  readonly ofFile: (file: string) => string;
  readonly ends: (last: number) => string;
  readonly origin: (first: number, training: number) => string;
  readonly tested: string;
  readonly year: string;
  readonly before: string;
  readonly came: string;
  readonly intervals: (percent: string) => string;
  readonly scores: string;
  readonly who: string;
  readonly crps: string;
  readonly ignorance: string;
  readonly intervalScore: string;
  readonly inside: string;
  readonly scoresLegend: (percent: string) => string;
  readonly impossible: (years: number) => string;
  readonly skill: string;
  readonly model: string;
  readonly against: string;
  readonly gain: string;
  readonly nearer: string;
  readonly verdict: string;
  readonly beats: string;
  readonly beatsNot: string;
  readonly hangsOn: (parts: string, more: number) => string;
  readonly skillLegend: string;
  readonly beatsAll: (model: string) => string;
  readonly beatsSome: (model: string, beaten: string, unbeaten: string) => string;
  readonly beatsNone: (model: string, unbeaten: string) => string;
  readonly weak: (baselines: string) => string;
  readonly next: (year: number) => string;
  readonly mean: string;
  readonly interval: (percent: string) => string;
  readonly any: string;
  readonly statement: (said: {
    readonly model: string;
    readonly year: number;
    readonly any: string;
    readonly mean: string;
    readonly from: number;
    readonly to: number;
    readonly percent: string;
  }) => string;
  readonly differ: (least: string, most: string) => string;
  readonly noBetter: (year: number, unbeaten: string) => string;
  readonly unknown: string;
  readonly unknowns: (years: number) => readonly string[];
}

const en: RecurrenceWords = {
  title: (who) => `Recurrence${who.length === 0 ? '' : `: ${who.join(' and ')}`}`,
  pooledTitle: 'Recurrence between all pairs of states',
  pooled: (pairs, years, first, last) =>
    `Pairs of states: ${pairs}; years of pairs that were forecast: ${years}, from ${first} to ${last}.`,
  pooledOrigin: (training) =>
    `A pair counts from its first event to the last year in which both states existed. Every year of it is forecast from its own years before it alone, ${training} at the least.`,
  progress: (percent) => `recurrence: ${percent} %`,
  quoted: (name) => `“${name}”`,
  forecasters: {
    spells: 'spells',
    recent: 'recent years',
    steady: 'all years alike',
    zero: 'zero',
    'last-year': 'last year',
    'last-poisson': 'last-year Poisson',
    'past-years': 'any past year',
  },
  counted: (what) => `Counted: ${what}.`,
  span: (first, last, events) => `Years: ${first} to ${last}; events in them: ${events}.`,
  beginsWithEvent: (first) =>
    `Counting begins in ${first}, the first year with an event. It is there because it has one, and that raises the rates a little. Begin elsewhere with --since.`,
  ofRecord: 'incidents of this record, by the year in which they began',
  selection:
    'The incidents of the record are a selection and no census: they were taken in because sources tell enough of them to put clauses to them. Smaller clashes are not counted, and a year without an incident here was not without any. What is forecast is whether there will be another one of this kind.',
  read: (year) =>
    `The sources of the record were last read in ${year}, so that ${year - 1} is the last whole year. The record was made looking back: what is in it of earlier years may be there because of later ones.`,
  undated: (ids) => `Left out, since the record does not settle in which year they began: ${ids}.`,
  ofFile: (file) => `the events in ${file}`,
  ends: (last) => `The data end in ${last}: what came since is not in the forecast.`,
  origin: (first, training) =>
    `Every year from ${first} on is forecast from the years before it alone, ${training} at the least.`,
  tested: 'Back-test',
  year: 'year',
  before: 'years before',
  came: 'observed',
  intervals: (percent) =>
    `A cell is the interval that is to hold the count with ${percent} %. The baseline zero always says 0.`,
  scores: 'Scores, means over the years tested',
  who: 'forecast',
  crps: 'CRPS',
  ignorance: 'ignorance',
  intervalScore: 'interval score',
  inside: 'inside',
  scoresLegend: (percent) =>
    `Less is better. CRPS and the score of the interval are in events, ignorance in bits; of a sure forecast the CRPS is the absolute error. Inside: the years whose count lay in the interval of ${percent} %. ∞ stands where what came had been held impossible.`,
  impossible: (years) => `∞ (${years})`,
  skill: 'Skill by CRPS',
  model: 'model',
  against: 'against',
  gain: 'skill',
  nearer: 'nearer : further',
  verdict: 'verdict',
  beats: 'beats it',
  beatsNot: 'does not beat it',
  hangsOn: (parts, more) =>
    `; not so without ${parts}${more > 0 ? `, or any of ${more} more` : ''}`,
  skillLegend:
    'Skill is 1 less the ratio of the two scores: 0 is no better than the baseline, 1 is perfect, less than 0 is worse; – where the baseline was perfect. Nearer and further count years. A verdict that would turn if one year (of many pairs, one pair) were left out names it.',
  beatsAll: (model) => `The model “${model}” beats every baseline in this test.`,
  beatsSome: (model, beaten, unbeaten) =>
    `The model “${model}” beats ${beaten}. It does NOT beat ${unbeaten}.`,
  beatsNone: (model, unbeaten) => `The model “${model}” does NOT beat any baseline: ${unbeaten}.`,
  weak: (baselines) =>
    `Against ${baselines} the verdict is weak: it would be the other way round if one part of the test were left out.`,
  next: (year) => `Forecast for ${year}`,
  mean: 'mean',
  interval: (percent) => `${percent} % interval`,
  any: 'at least one',
  statement: ({ model, year, any, mean, from, to, percent }) =>
    `For ${year} the model “${model}” puts the chance of at least one event at ${any}. It expects ${mean} on average and, with ${percent} % or more, ${from === to ? `${from}` : `${from} to ${to}`}.`,
  differ: (least, most) => `Over the models that chance goes from ${least} to ${most}.`,
  noBetter: (year, unbeaten) =>
    `Since it did not beat ${unbeaten}, what that says of ${year} is no worse a guess.`,
  unknown: 'What the forecast does not know',
  unknowns: (years) => [
    'Anything but the counts: not treaties, talks, borders agreed, governments, arms or water. A change that the years before do not show is not in it.',
    'How grave an event is: each counts one.',
    'Any year after the next one.',
    `Whether ${years} ${years === 1 ? 'year is' : 'years are'} enough: differences of scores over few years may be chance. The baselines are those that the field uses, but the unit is not: these scores compare with no other system’s.`,
  ],
};

const ru: RecurrenceWords = {
  title: (who) => `Повторение${who.length === 0 ? '' : `: ${who.join(' и ')}`}`,
  pooledTitle: 'Повторение между всеми парами государств',
  pooled: (pairs, years, first, last) =>
    `Пар государств: ${pairs}; предсказано лет по парам: ${years}, с ${first} по ${last}.`,
  pooledOrigin: (training) =>
    `Пара считается с её первого события до последнего года, когда существовали оба государства. Каждый год предсказан только по её же предшествующим годам; наименьшее их число: ${training}.`,
  progress: (percent) => `повторение: ${percent} %`,
  quoted: (name) => `«${name}»`,
  forecasters: {
    spells: 'полосы',
    recent: 'недавние годы',
    steady: 'все годы равны',
    zero: 'ноль',
    'last-year': 'прошлый год',
    'last-poisson': 'Пуассон по прошлому году',
    'past-years': 'любой прежний год',
  },
  counted: (what) => `Считаются: ${what}.`,
  span: (first, last, events) => `Годы: с ${first} по ${last}; событий в них: ${events}.`,
  beginsWithEvent: (first) =>
    `Счёт начат с ${first} года, первого, в котором есть событие. Год взят именно поэтому, и это немного завышает частоту. Начать с другого года: --since.`,
  ofRecord: 'инциденты этой базы, по году начала',
  selection:
    'Инциденты базы — выборка, а не перепись: они взяты потому, что источники сообщают о них достаточно, чтобы приложить к ним нормы. Мелкие столкновения не считаются, и год без инцидента здесь не был годом без столкновений. Прогноз — о том, будет ли ещё один такой инцидент.',
  read: (year) =>
    `Источники базы в последний раз читались в ${year} году, так что последний полный год — ${year - 1}. База составлена задним числом: прежнее могло попасть в неё из-за позднейшего.`,
  undated: (ids) => `Не учтены, так как год начала по базе не установлен: ${ids}.`,
  ofFile: (file) => `события из ${file}`,
  ends: (last) => `Данные кончаются ${last} годом: последующее в прогноз не входит.`,
  origin: (first, training) =>
    `Каждый год начиная с ${first} предсказан только по предшествующим годам; наименьшее их число: ${training}.`,
  tested: 'Проверка на прошлом',
  year: 'год',
  before: 'лет до него',
  came: 'было',
  intervals: (percent) =>
    `В клетке — интервал, который должен содержать число с вероятностью ${percent} %. Базовый прогноз «ноль» всегда говорит 0.`,
  scores: 'Оценки, средние по проверенным годам',
  who: 'прогноз',
  crps: 'CRPS',
  ignorance: 'неведение',
  intervalScore: 'оценка интервала',
  inside: 'внутри',
  scoresLegend: (percent) =>
    `Чем меньше, тем лучше. CRPS и оценка интервала — в событиях, неведение — в битах; для прогноза без сомнений CRPS есть абсолютная ошибка. «Внутри» — годы, число которых попало в интервал ${percent} %. ∞ — случилось то, что считалось невозможным.`,
  impossible: (years) => `∞ (${years})`,
  skill: 'Выигрыш по CRPS',
  model: 'модель',
  against: 'против',
  gain: 'выигрыш',
  nearer: 'ближе : дальше',
  verdict: 'вывод',
  beats: 'лучше',
  beatsNot: 'не лучше',
  hangsOn: (parts, more) => `; не так без ${parts}${more > 0 ? `; таких ещё ${more}` : ''}`,
  skillLegend:
    'Выигрыш — это 1 минус отношение двух оценок: 0 — не лучше базового прогноза, 1 — безошибочно, меньше 0 — хуже; – — базовый прогноз был безошибочен. «Ближе» и «дальше» — число лет. Если вывод меняется без одного года (при многих парах — без одной пары), это названо.',
  beatsAll: (model) => `Модель «${model}» в этой проверке лучше всех базовых прогнозов.`,
  beatsSome: (model, beaten, unbeaten) =>
    `Модель «${model}» лучше, чем ${beaten}. Она НЕ лучше, чем ${unbeaten}.`,
  beatsNone: (model, unbeaten) =>
    `Модель «${model}» НЕ лучше ни одного из базовых прогнозов: ${unbeaten}.`,
  weak: (baselines) =>
    `Против ${baselines} вывод слаб: без одной части проверки он был бы обратным.`,
  next: (year) => `Прогноз на ${year} год`,
  mean: 'среднее',
  interval: (percent) => `интервал ${percent} %`,
  any: 'хотя бы одно',
  statement: ({ model, year, any, mean, from, to, percent }) =>
    `На ${year} год модель «${model}» оценивает вероятность хотя бы одного события в ${any}. В среднем она ждёт ${mean}, а с вероятностью ${percent} % или больше — ${from === to ? `${from}` : `от ${from} до ${to}`}.`,
  differ: (least, most) => `По разным моделям эта вероятность — от ${least} до ${most}.`,
  noBetter: (year, unbeaten) =>
    `Поскольку она не лучше, чем ${unbeaten}, базовый прогноз на ${year} год не хуже её.`,
  unknown: 'Чего прогноз не знает',
  unknowns: (years) => [
    'Всего, кроме чисел: договоров, переговоров, согласованных границ, правительств, оружия, воды. Перемены, которой не видно по прежним годам, в нём нет.',
    'Насколько тяжело будет событие: каждое считается за одно.',
    'Какими будут годы после следующего.',
    `Достаточно ли проверенных лет (${years}): при малом их числе разница оценок может быть случайной. Базовые прогнозы приняты в этой области, но единица счёта другая: с оценками других систем эти не сравнимы.`,
  ],
};

export function recurrenceWordsIn(lang: Lang): RecurrenceWords {
  return lang === 'ru' ? ru : en;
}
