import type { Measure } from '../../measure/measure.ts';
import type { CasusRecord } from '../../record/record.ts';
import type { Lang } from '../lang.ts';

/** A parameter of a measure as a control: its name, what may be chosen, what is. */
export interface DepthParameter {
  readonly name: string;
  readonly label: string;
  readonly about: string;
  /** What may be chosen; none where a number is typed. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
}

/** The parameters of a measure, each with the value that is typed or stands unless something is. */
export function parametersOf(
  record: CasusRecord,
  measure: Measure,
  typed: Readonly<Record<string, string>>,
  lang: Lang,
): DepthParameter[] {
  return Object.entries(measure.parameters).map(([name, parameter]) => ({
    name,
    label: NAMES[lang][name] ?? name,
    about: parameter.about[lang],
    choices: (parameter.choices ?? []).map((value) => ({
      value,
      label: WORDS[lang][value] ?? value,
    })),
    value: valueShown(record, parameter, typed[name]),
  }));
}

/** What is typed for the parameters of a measure and can be taken; the rest is left out. */
export function typedFor(
  record: CasusRecord,
  measure: Measure,
  own: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(measure.parameters).flatMap(([name, parameter]) => {
      const typed = own[name];
      return typed !== undefined && 'value' in parameter.read(typed, record)
        ? [[name, typed] as const]
        : [];
    }),
  );
}

function valueShown(
  record: CasusRecord,
  parameter: Measure['parameters'][string],
  typed: string | undefined,
): string {
  if (typed !== undefined && 'value' in parameter.read(typed, record)) return typed;
  return parameter.otherwise === undefined ? '' : String(parameter.otherwise);
}

type ByLang = Readonly<Record<Lang, Readonly<Record<string, string>>>>;

const NAMES: ByLang = {
  en: {
    field: 'Field',
    basis: 'Basis',
    parties: 'Parties',
    count: 'Count',
    most: 'At most so many parties',
    partners: 'Partners',
    kind: 'Support',
    bond: 'Bond',
    form: 'Form',
    show: 'Shown',
    of: 'Organization',
  },
  ru: {
    field: 'Область',
    basis: 'Основание',
    parties: 'Стороны',
    count: 'Что считать',
    most: 'Не более стольких сторон',
    partners: 'Партнёры',
    kind: 'Поддержка',
    bond: 'Связь',
    form: 'Форма',
    show: 'Показано',
    of: 'Организация',
  },
};

const WORDS: ByLang = {
  en: {
    any: 'any',
    'arms-control': 'arms control',
    'counter-terrorism': 'counter-terrorism',
    'civil-protection': 'civil protection',
    'dispute-settlement': 'dispute settlement',
    'human-dimension': 'human dimension',
    'in-force': 'in force',
    pairs: 'pairs tied',
    ties: 'agreements per pair',
    inside: 'inside the region only',
    region: 'within the region',
    hubs: 'with the hubs',
    partnership: 'partners or allies',
    alliance: 'allies alone',
    treaty: 'treaties alone',
  },
  ru: {
    any: 'любая',
    security: 'безопасность',
    defence: 'оборона',
    'arms-control': 'контроль над вооружениями',
    borders: 'границы',
    'counter-terrorism': 'борьба с терроризмом',
    'civil-protection': 'гражданская защита',
    friendship: 'дружба',
    economy: 'экономика',
    'dispute-settlement': 'урегулирование споров',
    'human-dimension': 'человеческое измерение',
    general: 'общая',
    concluded: 'заключено',
    'in-force': 'в силе',
    pairs: 'связанные пары',
    ties: 'соглашений на пару',
    inside: 'только внутри региона',
    region: 'внутри региона',
    hubs: 'с центрами',
    partnership: 'партнёры или союзники',
    alliance: 'только союзники',
    treaty: 'только договоры',
    all: 'все',
    codes: 'коды',
    disagreements: 'расхождения',
  },
};
