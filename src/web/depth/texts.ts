import { bilingual } from '../bilingual.ts';

export const depthTexts = bilingual({
  en: {
    measures: 'Measures',
    year: 'Year',
    behind: (year: number) => `Behind the numbers of ${year}`,
    perhaps: 'not in every reading of the record',
    nothing: 'Nothing is recorded.',
    howToRead: 'How to read it',
    doesNotSay: 'What it does not say',
    words: 'In the words of authors',
    denies: 'denies that ',
    after: 'After',
    csv: 'Save as CSV',
    chart: (title: string, lines: string) => `${title} by year. ${lines}`,
    line: (title: string, from: string, to: string, top: string) =>
      `${title}: ${from} at first, ${to} at last, ${top} at most.`,
    needs: 'It needs a published data set that is not part of the record: use the command',
    doubt: 'Shaded: what the record leaves open.',
  },
  ru: {
    measures: 'Показатели',
    year: 'Год',
    behind: (year) => `За числами ${year} года`,
    perhaps: 'не при всяком прочтении записи',
    nothing: 'В записи ничего нет.',
    howToRead: 'Как читать',
    doesNotSay: 'О чём он не говорит',
    words: 'Словами авторов',
    denies: 'отрицает: ',
    after: 'По источнику:',
    csv: 'Сохранить как CSV',
    chart: (title, lines) => `${title} по годам. ${lines}`,
    line: (title, from, to, top) =>
      `${title}: сначала ${from}, в конце ${to}, самое большее ${top}.`,
    needs: 'Нужен опубликованный набор данных, которого нет в записи: используйте команду',
    doubt: 'Закрашено то, что запись оставляет открытым.',
  },
});
