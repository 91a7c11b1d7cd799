import { bilingual } from '../bilingual.ts';

/** The texts of what stands round every picture. */
export const pictureTexts = bilingual({
  en: {
    actions: 'Save and share',
    table: 'As a table',
    picture: 'As a picture',
    svg: 'Save as SVG',
    png: 'Save as PNG',
    csv: 'Save as CSV',
    embed: 'Copy code to embed',
    copied: 'Copied',
    failed: 'That did not work in this browser.',
    notes: 'Sources',
    drawn: 'What is drawn, with its sources',
  },
  ru: {
    actions: 'Сохранить и поделиться',
    table: 'Таблицей',
    picture: 'Рисунком',
    svg: 'Сохранить как SVG',
    png: 'Сохранить как PNG',
    csv: 'Сохранить как CSV',
    embed: 'Копировать код для вставки',
    copied: 'Скопировано',
    failed: 'В этом браузере не получилось.',
    notes: 'Источники',
    drawn: 'Что на рисунке, с источниками',
  },
});
