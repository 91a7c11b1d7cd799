import { bilingual } from '../bilingual.ts';

/** The texts of the view of the response gap. */
export const viewTexts = bilingual({
  en: {
    title: 'Response gap',
    lead: 'What was owed, asked for and done. A square is a duty, a circle a power; the bar is the strongest answer.',
    keys: 'Choose a cell: it opens the words behind it. Arrows move between cells, Enter opens.',
    unanswered: 'A duty fell due, no answer is recorded',
    none: 'Nowhere, under what is taken.',
    close: 'Close',
    dossier: 'Open the dossier',
    every: 'every answer',
    silence: 'silence',
    later: 'later',
    cite: 'How to cite',
    brackets: 'In brackets: only under some account, in some direction or reading.',
  },
  ru: {
    title: 'Разрыв между обязательствами и ответом',
    lead: 'Что было должно, о чём просили и что сделано. Квадрат — обязанность, круг — правомочие; полоса — самый сильный ответ.',
    keys: 'Выберите клетку: откроется то, на чём она стоит. Стрелки ведут по клеткам, Enter открывает.',
    unanswered: 'Обязанность наступила, ответ не записан',
    none: 'Нигде при выбранных версии и толковании.',
    close: 'Закрыть',
    dossier: 'Открыть досье',
    every: 'все ответы',
    silence: 'молчание',
    later: 'позже',
    cite: 'Как цитировать',
    brackets: 'В скобках: лишь по некоторым версиям, направлениям или толкованиям.',
  },
});
