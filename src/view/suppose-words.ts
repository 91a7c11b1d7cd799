import type { Lang } from './lang.ts';

/** The fixed words of an incident run again with something changed. */
const en = {
  title: (incident: string) => `${incident}, supposing otherwise`,
  warning:
    'What is supposed is nobody’s fact: below stands what the same rules, claims and answers give with it. How the actors would then have acted is not asked.',
  supposed: 'What is supposed',
  how: { instead: 'in the place of what is recorded', new: 'added', without: 'left out' },
  withIt: 'left out with it, since it names it',
  changes: 'What comes out otherwise',
  was: 'was',
  is: 'would be',
  absent: 'not in force',
  gone: (n: number) => `No longer in force: ${n}`,
  none: 'No commitment comes out otherwise.',
  brief: 'In brief',
  counts: ['triggered', 'depends', 'open', 'not triggered'],
  before: 'as recorded',
  after: 'as supposed',
};

export type SupposeWords = typeof en;

const ru: SupposeWords = {
  title: (incident) => `${incident}: если бы было иначе`,
  warning:
    'Предположенное — ничей не факт: ниже — что дают с ним те же правила, слова и ответы. Как поступили бы тогда участники, здесь не спрашивается.',
  supposed: 'Что предположено',
  how: { instead: 'вместо записанного', new: 'добавлено', without: 'исключено' },
  withIt: 'исключено вместе с ним, так как называет его',
  changes: 'Что выходит иначе',
  was: 'было',
  is: 'было бы',
  absent: 'не действует',
  gone: (n) => `Больше не действует: ${n}`,
  none: 'Ни одно обязательство не выходит иначе.',
  brief: 'Коротко',
  counts: ['возникли', 'зависят', 'открыты', 'не возникли'],
  before: 'как записано',
  after: 'как предположено',
};

export function supposeWords(lang: Lang): SupposeWords {
  return lang === 'ru' ? ru : en;
}
