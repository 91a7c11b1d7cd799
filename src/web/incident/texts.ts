import { bilingual } from '../bilingual.ts';

/** The texts of the incident dossier that are not in the printed one. */
export const incidentTexts = bilingual({
  en: {
    said: 'What each side says',
    gap: 'Who answered',
    figure: 'Figure',
    of: 'Of',
    later: 'replaced later',
    noFigures: 'Nobody gives figures.',
    noAnswers: 'No organization to which both sides belonged.',
    bars: 'The strongest answer of each organization to which both sides belonged, on a scale of 0 to 6',
    searchedNone: 'searched, none found',
    attested: 'silence attested',
    blank: '—',
    blankWhy: 'nothing recorded; not searched for',
  },
  ru: {
    said: 'Что говорит каждая сторона',
    gap: 'Кто ответил',
    figure: 'Показатель',
    of: 'О ком',
    later: 'позже заменено',
    noFigures: 'Чисел никто не приводит.',
    noAnswers: 'Нет организации, в которой состояли обе стороны.',
    bars: 'Самый сильный ответ каждой организации, где состояли обе стороны, по шкале от 0 до 6',
    searchedNone: 'искали, не найдено',
    attested: 'молчание засвидетельствовано',
    blank: '—',
    blankWhy: 'ничего не записано; не искали',
  },
});
