import type { Lang } from '../lang.ts';

interface LaneTexts {
  readonly incident: string;
  readonly response: string;
  readonly meeting: string;
  readonly membership: string;
  readonly commitment: string;
  readonly silence: string;
  readonly clause: string;
  readonly instrument: string;
  readonly inForce: string;
  readonly signed: (days: string) => string;
  readonly never: string;
  readonly commitments: (sure: number, open: number) => string;
  readonly table: {
    readonly caption: string;
    readonly lane: string;
    readonly what: string;
    readonly sort: string;
    readonly from: string;
    readonly to: string;
    readonly about: string;
  };
  readonly doubt: {
    readonly rival: string;
    readonly open: string;
    readonly unknown: string;
    readonly undated: string;
  };
}

const TEXTS: Readonly<Record<Lang, LaneTexts>> = {
  en: {
    incident: 'Incidents',
    response: 'Responses',
    meeting: 'Meetings',
    membership: 'Memberships',
    commitment: 'Commitments',
    silence: 'silence',
    clause: 'clause',
    instrument: 'instrument',
    inForce: 'in force',
    signed: (days) => `signed ${days}`,
    never: 'never in force',
    commitments: (sure, open) =>
      [sure > 0 && `${sure} in force`, open > 0 && `${open} open`].filter(Boolean).join(', '),
    table: {
      caption: 'Everything on the time line, with dates as the record has them',
      lane: 'Lane',
      what: 'What',
      sort: 'Sort',
      from: 'From',
      to: 'To',
      about: 'How sure',
    },
    doubt: {
      rival: 'dates differ or are inexact',
      open: 'said to last',
      unknown: 'nobody says how long',
      undated: 'no date given',
    },
  },
  ru: {
    incident: 'Инциденты',
    response: 'Ответы',
    meeting: 'Встречи',
    membership: 'Членство',
    commitment: 'Обязательства',
    silence: 'молчание',
    clause: 'норма',
    instrument: 'документ',
    inForce: 'в силе',
    signed: (days) => `подписано ${days}`,
    never: 'не вступило в силу',
    commitments: (sure, open) =>
      [sure > 0 && `в силе ${sure}`, open > 0 && `не ясно ${open}`].filter(Boolean).join(', '),
    table: {
      caption: 'Всё, что на ленте времени, с датами, как они записаны',
      lane: 'Дорожка',
      what: 'Что',
      sort: 'Вид',
      from: 'С',
      to: 'По',
      about: 'Насколько точно',
    },
    doubt: {
      rival: 'даты расходятся или неточны',
      open: 'сказано, что длится',
      unknown: 'до каких пор, не сказано',
      undated: 'дата не названа',
    },
  },
};

/** The fixed texts of the lanes. */
export function laneTexts(lang: Lang): LaneTexts {
  return TEXTS[lang];
}
