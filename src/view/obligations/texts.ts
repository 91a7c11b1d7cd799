import type { Lang } from '../lang.ts';
import type { Counted } from './pairs.ts';
import type { Standing } from './standing.ts';

interface ObligationTexts {
  readonly pairs: (day: string) => string;
  readonly standings: (day: string) => string;
  readonly graph: (day: string) => string;
  readonly counted: Readonly<Record<Counted, string>>;
  readonly count: (sure: number, open: number) => string;
  readonly state: string;
  readonly organization: string;
  readonly instrument: string;
  readonly standing: string;
  readonly sure: string;
  readonly open: string;
  readonly not: string;
  readonly doubt: Readonly<Record<NonNullable<Standing['doubt']>, string>>;
  readonly doubtful: (status: string, why: string) => string;
  readonly fields: Readonly<Record<string, string>>;
}

const TEXTS: Readonly<Record<Lang, ObligationTexts>> = {
  en: {
    pairs: (day) => `Who was bound to whom on ${day}`,
    standings: (day) => `Who belonged to what on ${day}`,
    graph: (day) => `States and organizations on ${day}`,
    counted: {
      clauses: 'clauses in force between both',
      instruments: 'instruments that bound both',
      organizations: 'organizations to which both belonged',
    },
    count: (sure, open) => (open === 0 ? `${sure}` : `${sure}, ${open} open`),
    state: 'State',
    organization: 'Organization',
    instrument: 'Instrument',
    standing: 'Standing',
    sure: 'sure',
    open: 'open',
    not: 'no',
    doubt: {
      rivals: 'sources give different dates',
      inexact: 'the date is inexact',
      unknown: 'nobody says how long',
      unlisted: 'not listed; the record lists some only',
    },
    doubtful: (status, why) => `${status}? ${why}`,
    fields: {
      'arms-control': 'arms control',
      borders: 'borders',
      'civil-protection': 'civil protection',
      'counter-terrorism': 'counter-terrorism',
      defence: 'defence',
      'dispute-settlement': 'settlement of disputes',
      economy: 'economy',
      friendship: 'friendship',
      general: 'general',
      'human-dimension': 'human dimension',
      security: 'security',
    },
  },
  ru: {
    pairs: (day) => `Кто перед кем был обязан: ${day}`,
    standings: (day) => `Кто в чём состоял: ${day}`,
    graph: (day) => `Государства и организации: ${day}`,
    counted: {
      clauses: 'нормы, действовавшие между обоими',
      instruments: 'документы, обязывавшие обоих',
      organizations: 'организации, где состояли оба',
    },
    count: (sure, open) => (open === 0 ? `${sure}` : `${sure}, не ясно ${open}`),
    state: 'Государство',
    organization: 'Организация',
    instrument: 'Документ',
    standing: 'Положение',
    sure: 'точно',
    open: 'не ясно',
    not: 'нет',
    doubt: {
      rivals: 'источники называют разные даты',
      inexact: 'дата неточна',
      unknown: 'до каких пор, не сказано',
      unlisted: 'не назван; записаны лишь некоторые',
    },
    doubtful: (status, why) => `${status}? ${why}`,
    fields: {
      'arms-control': 'контроль над вооружениями',
      borders: 'границы',
      'civil-protection': 'гражданская защита',
      'counter-terrorism': 'борьба с терроризмом',
      defence: 'оборона',
      'dispute-settlement': 'разрешение споров',
      economy: 'экономика',
      friendship: 'дружба',
      general: 'общее',
      'human-dimension': 'человеческое измерение',
      security: 'безопасность',
    },
  },
};

/** The fixed texts of what binds states. */
export function obligationTexts(lang: Lang): ObligationTexts {
  return TEXTS[lang];
}
