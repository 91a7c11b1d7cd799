import type { Lang } from './lang.ts';

/** The fixed words about runs over many incidents. */
const en = {
  jobs: 'Jobs',
  job: 'job',
  counts: 'counts',
  made: (incidents: number, seed: number, edition: string) =>
    `${incidents} incidents, seed ${seed}, record edition ${edition}.`,
  key: {
    compact: 'organization or treaty',
    clause: 'clause',
    reading: 'reading',
  } as Readonly<Record<string, string>>,
  count: { yes: 'yes', no: 'no', open: 'open' } as Readonly<Record<string, string>>,
  share: 'yes, %',
  byYear: 'By year: --json.',
  progress: (percent: number) => `${percent} % of the parts are done`,
};

export type RunWords = typeof en;

const ru: RunWords = {
  jobs: 'Задания',
  job: 'задание',
  counts: 'что считает',
  made: (incidents, seed, edition) =>
    `Инцидентов: ${incidents}, начальное число ${seed}, издание записи ${edition}.`,
  key: { compact: 'организация или договор', clause: 'обязательство', reading: 'толкование' },
  count: { yes: 'да', no: 'нет', open: 'открыто' },
  share: 'да, %',
  byYear: 'По годам: --json.',
  progress: (percent) => `готово частей: ${percent} %`,
};

export function runWords(lang: Lang): RunWords {
  return lang === 'ru' ? ru : en;
}
