import type { Lang } from './lang.ts';

const en = {
  title: (a: string, b: string | undefined) =>
    b === undefined ? `Text reuse within ${a}` : `Text reuse: ${a} and ${b}`,
  found: (pairs: number, shown: number) =>
    `${pairs} ${pairs === 1 ? 'stretch' : 'stretches'} found${pairs === shown ? '' : `, ${shown} shown`}.`,
  none: 'No stretch is alike enough to tell of.',
  covered: (name: string, paragraphs: number, words: number, percent: string) =>
    `${name}: ${paragraphs} paragraphs, ${words} words; ${percent} % of the words stand in a stretch found.`,
  formulas: (count: number) =>
    `Runs of words that stand in so many paragraphs that they were taken for formulas and left aside: ${count} (--common).`,
  legend:
    'In an alignment: [x → y] the first text has x where the second has y; [−x] only the first has x; [+y] only the second.',
  reads:
    'Words are compared without their endings, in Russian and English; translations are not found.',
  place: (file: string, section: string | undefined, paragraph: number, line: number) =>
    `${file}, ${section === undefined ? '' : `${section}, `}paragraph ${paragraph} (line ${line})`,
  measure: (same: number, aligned: number, percent: string) =>
    `${same} of ${aligned} words the same (${percent} %)`,
  ofParagraph: (first: string, second: string) =>
    `the stretch is ${first} % of the one paragraph and ${second} % of the other`,
  progress: (percent: number) => `reuse: ${percent} %`,
};

const ru: typeof en = {
  title: (a, b) => (b === undefined ? `Заимствования внутри ${a}` : `Заимствования: ${a} и ${b}`),
  found: (pairs, shown) =>
    pairs === shown
      ? `Найдено отрезков: ${pairs}.`
      : `Найдено отрезков: ${pairs}, показано: ${shown}.`,
  none: 'Достаточно схожих отрезков нет.',
  covered: (name, paragraphs, words, percent) =>
    `${name}: абзацев ${paragraphs}, слов ${words}; в найденных отрезках ${percent} % слов.`,
  formulas: (count) =>
    `Словосочетаний, которые стоят в столь многих абзацах, что сочтены формулами и отложены: ${count} (--common).`,
  legend:
    'В сопоставлении: [x → y] в первом тексте x, во втором y; [−x] есть только в первом; [+y] только во втором.',
  reads: 'Слова сравниваются без окончаний, по-русски и по-английски; переводы не находятся.',
  place: (file, section, paragraph, line) =>
    `${file}, ${section === undefined ? '' : `${section}, `}абзац ${paragraph} (строка ${line})`,
  measure: (same, aligned, percent) => `одинаковых слов ${same} из ${aligned} (${percent} %)`,
  ofParagraph: (first, second) =>
    `отрезок составляет ${first} % одного абзаца и ${second} % другого`,
  progress: (percent) => `reuse: ${percent} %`,
};

export type ReuseWords = typeof en;

/** The fixed text of `casus reuse`. */
export function reuseWordsIn(lang: Lang): ReuseWords {
  return lang === 'ru' ? ru : en;
}
