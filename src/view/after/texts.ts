import type { Lang } from '../lang.ts';

const en = {
  heading: 'What came after',
  nobodySays: 'No source in the record says that an act followed it.',
  followed: 'A source says that this followed it',
  later:
    'Later acts of the addressee on the same matter, by date alone; that they follow it, nobody says',
  laterOnly: 'later, on the same matter, by date alone',
  none: 'Later acts of the addressee on the same matter: none in the record.',
  others: (n: number) => `On other matters, or on none that is told, the record has ${n} more.`,
  unnamed:
    'The record knows nobody to whom it is addressed, so that no later acts can be looked for.',
  undated: 'When it was published is not told to the day, so that no act is surely later.',
};

type AfterTexts = typeof en;

const ru: AfterTexts = {
  heading: 'Что было потом',
  nobodySays: 'Ни один источник записи не говорит, что за этим последовало какое-либо действие.',
  followed: 'Источник говорит, что за этим последовало',
  later:
    'Позднейшие действия адресата по той же теме, только по датам; что они этим вызваны, никто не говорит',
  laterOnly: 'позднее, по той же теме, только по дате',
  none: 'Позднейшие действия адресата по той же теме: в записи их нет.',
  others: (n) => `По другим темам или без указания темы в записи есть ещё: ${n}.`,
  unnamed: 'Запись не знает, кому это адресовано, и позднейших действий искать не у кого.',
  undated: 'Когда это опубликовано, до дня не сказано, и ни одно действие не заведомо позднее.',
};

/** The words around what came after a recommendation. */
export function afterTexts(lang: Lang): AfterTexts {
  return lang === 'ru' ? ru : en;
}
