import type { Lang } from '../lang.ts';

/** The fixed words of an export, in English; the other languages have the same. */
const en = {
  title: (name: string, edition: string) => `Casus record: ${name}, edition ${edition}`,
  what: 'A record of regional security, taken out of Casus for other programs. Files with the same edition hold the same record.',
  file: 'file',
  rows: 'rows',
  holds: 'what it holds',
  row: (what: string) => `one row is: ${what}`,
  columns:
    'datapackage.json says what each column means and which values may stand in it. Nothing stands where a value is missing. Dates that are not certain stand three times: as the record has them, and as the first and the last day that they may be.',
  load: 'To read the tables',
  inR: 'In R, with no package: source("load.R", chdir = TRUE) makes the list casus, with casus$state, casus$claim and so on.',
  inPython:
    'In Python, with pandas: from load import casus makes the dict casus, with casus["state"], casus["claim"] and so on.',
  dyads:
    'dyad_year tells of the clauses and memberships of this record. A zero says that it holds no such promise for these two in that year, not that nobody made one.',
  cite: 'How to cite',
  licence: 'Licence',
  licensed: (title: string, file: string) => `${title}; see ${file}.`,
  notLicensed: 'It stands where this record was taken from.',
  placed: (folder: string, files: number) => `${folder}: ${files} files`,
  form: (id: string, title: string, top: string) => `- ${id}: ${title} (${top})`,
  edition: (region: string, edition: string) => `${region}, edition ${edition}`,
};

export type ExportWords = typeof en;

const ru: ExportWords = {
  title: (name, edition) => `Запись Casus: ${name}, редакция ${edition}`,
  what: 'Запись о региональной безопасности, выгруженная из Casus для других программ. В файлах одной редакции одна и та же запись.',
  file: 'файл',
  rows: 'строк',
  holds: 'что в нём',
  row: (what) => `одна строка — ${what}`,
  columns:
    'В datapackage.json сказано, что значит каждый столбец и что в нём может стоять. Где значения нет, не стоит ничего. Неточные даты стоят трижды: как в записи, и как первый и последний день, который возможен.',
  load: 'Как прочесть таблицы',
  inR: 'В R, без пакетов: source("load.R", chdir = TRUE) создаёт список casus: casus$state, casus$claim и так далее.',
  inPython:
    'В Python, с pandas: from load import casus создаёт словарь casus: casus["state"], casus["claim"] и так далее.',
  dyads:
    'В dyad_year — положения и членство из этой записи. Ноль значит, что такого обещания для этих двоих в этом году в записи нет, а не что его никто не давал.',
  cite: 'Как ссылаться',
  licence: 'Лицензия',
  licensed: (title, file) => `${title}; см. ${file}.`,
  notLicensed: 'Она указана там, откуда взята эта запись.',
  placed: (folder, files) => `${folder}: файлов — ${files}`,
  form: (id, title, top) => `- ${id}: ${title} (${top})`,
  edition: (region, edition) => `${region}, редакция ${edition}`,
};

export function exportWords(lang: Lang): ExportWords {
  return lang === 'ru' ? ru : en;
}
