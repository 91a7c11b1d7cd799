import type { Lang } from '../lang.ts';
import type { Answer, Asked } from './cell.ts';

export interface GapTexts {
  readonly caption: string;
  readonly grade: string;
  readonly state: string;
  readonly some: string;
  readonly answer: Readonly<Record<Exclude<Answer['kind'], 'act'>, string>>;
  readonly act: (grade: number | undefined) => string;
  readonly asked: Readonly<Record<Asked, string>>;
  readonly outside: string;
  readonly outsideList: (names: string) => string;
  readonly unanswered: string;
  readonly unheard: string;
  readonly bar: string;
  readonly ungraded: string;
}

const TEXTS: Readonly<Record<Lang, GapTexts>> = {
  en: {
    caption: 'Response gap: what was owed, asked for and done, organizations by incidents',
    grade: 'grade',
    state: 'foremost outcome',
    some: 'only under some account, in some direction or reading',
    answer: {
      searched: 'searched, none found',
      attested: 'silence attested',
      'not-searched': 'nothing recorded, not searched for',
    },
    act: (grade) =>
      grade === undefined ? 'strongest answer: ungraded' : `strongest answer: grade ${grade}`,
    asked: { yes: 'asked', later: 'asked later', declined: 'help declined', no: 'not asked' },
    outside: 'no side belonged to it',
    outsideList: (names) => `No side belonged to: ${names}`,
    unanswered: 'a duty fell due, no answer is recorded',
    unheard: 'this account is silent on it: all accounts',
    bar: 'strongest answer, grade 0 to 6',
    ungraded: 'an answer without a grade',
  },
  ru: {
    caption: 'Разрыв: что было должно, о чём просили и что сделано, по организациям и инцидентам',
    grade: 'ступень',
    state: 'главный итог',
    some: 'лишь по некоторым версиям, направлениям или толкованиям',
    answer: {
      searched: 'искали, не найдено',
      attested: 'молчание засвидетельствовано',
      'not-searched': 'ничего не записано, не искали',
    },
    act: (grade) =>
      grade === undefined
        ? 'самый сильный ответ: вне ступеней'
        : `самый сильный ответ: ступень ${grade}`,
    asked: {
      yes: 'просили',
      later: 'просили позже',
      declined: 'от помощи отказались',
      no: 'не просили',
    },
    outside: 'ни одна из сторон в ней не состояла',
    outsideList: (names) => `Ни одна сторона не состояла: ${names}`,
    unanswered: 'обязанность наступила, ответ не записан',
    unheard: 'эта версия о нём молчит: все версии',
    bar: 'самый сильный ответ, ступень от 0 до 6',
    ungraded: 'ответ вне ступеней',
  },
};

export function gapTexts(lang: Lang): GapTexts {
  return TEXTS[lang];
}
