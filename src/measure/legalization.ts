import { type CasusRecord, get } from '../record/record.ts';
import {
  type Agreement,
  agreementOn,
  type CodedPair,
  codedPairs,
  disagreements,
} from './legalization/pairs.ts';
import { SCALES, type Scale } from './legalization/scales.ts';
import { type Cell, measure, type Table, type Words } from './measure.ts';
import { choice } from './parameter.ts';

const STATISTICS: readonly {
  readonly id: string;
  readonly title: Words;
  readonly of: (agreement: Agreement) => number | undefined;
}[] = [
  {
    id: 'alpha',
    title: {
      en: "agreement: Krippendorff's alpha, ordinal",
      ru: 'согласие: альфа Криппендорфа, порядковая',
    },
    of: ({ alpha }) => alpha,
  },
  {
    id: 'kappa',
    title: { en: "agreement: Cohen's kappa", ru: 'согласие: каппа Коэна' },
    of: ({ kappa }) => kappa,
  },
  {
    id: 'weighted-kappa',
    title: {
      en: 'agreement: kappa, weights squared',
      ru: 'согласие: каппа с квадратичными весами',
    },
    of: ({ weighted }) => weighted,
  },
  {
    id: 'units',
    title: { en: 'values coded twice', ru: 'значений, кодированных дважды' },
    of: ({ units }) => units,
  },
  {
    id: 'same',
    title: { en: 'of these the same', ru: 'из них одинаковых' },
    of: ({ same }) => same,
  },
];

/** How far provisions bind, how exactly, and who else has a say: two codings and their agreement. */
export const legalization = measure({
  id: 'legalization',
  title: {
    en: 'Legalization: obligation, precision, delegation',
    ru: 'Легализация: обязательность, точность, делегирование',
  },
  question: {
    en: 'How far does each commitment bind, how exactly, and what does it give to third parties?',
    ru: 'Насколько каждое обязательство связывает, насколько точно и что оно передаёт третьим сторонам?',
  },
  unit: { en: 'level of each scale', ru: 'уровень каждой шкалы' },
  parameters: {
    show: choice(['codes', 'disagreements'], 'codes', {
      en: 'codes: the values of both coders and their agreement; disagreements: each with both reasons',
      ru: 'codes: значения обоих кодировщиков и их согласие; disagreements: расхождения с доводами обоих',
    }),
  },
  cite: 'Abbott, Keohane, Moravcsik, Slaughter and Snidal, The Concept of Legalization, International Organization 54(3) (2000), 401-419, tables 2 to 4',
  howToRead: {
    en: 'One number where both codings agree, two with a slash where they do not, in the order of the names of the coders. Of more than two coders the first two are compared. What each level means stands in the codebook. For all items together each value counts as its share of the height of its scale.',
    ru: 'Одно число — обе кодировки согласны; два через косую — нет, в порядке имён кодировщиков. Если их больше двух, сравниваются первые два. Что значит каждый уровень, сказано в кодовой книге. Для всех шкал вместе значение считается долей высоты шкалы.',
  },
  doesNotSay: {
    en: 'Whether a commitment is kept. Where alpha is below 0.8 conclusions are tentative, and below 0.667 the codes carry none (Krippendorff 2004). Who coded, and from what, stands in the codebook.',
    ru: 'Выполняется ли обязательство. При альфе ниже 0,8 выводы предварительны, ниже 0,667 коды их не несут (Krippendorff 2004). Кто кодировал и по чему, сказано в кодовой книге.',
  },
  compute: ({ record }, { show }) => (show === 'codes' ? codes(record) : differing(record)),
});

function codes(record: CasusRecord): Table {
  const { pairs } = codedPairs(record);
  const columns = [
    ...SCALES.map(({ id, title }) => ({ id, title })),
    { id: 'all', title: { en: 'all', ru: 'все' } },
  ];
  const agreements = [
    ...SCALES.map((scale) => [scale.id, [scale]] as const),
    ['all', SCALES] as const,
  ].map(([id, scales]) => [id, agreementOn(pairs, scales)] as const);
  return {
    form: 'table',
    columns,
    rows: [
      ...STATISTICS.map(({ id, title, of }) => ({
        of: { id, title },
        cells: Object.fromEntries(agreements.map(([column, made]) => [column, number(of(made))])),
      })),
      ...pairs.map((pair) => ({
        of: { kind: 'clause' as const, id: pair.clause, title: titleOf(record, pair.clause) },
        cells: Object.fromEntries(SCALES.map((scale) => [scale.id, valueCell(pair, scale)])),
      })),
    ],
    said: [],
  };
}

function differing(record: CasusRecord): Table {
  const { coders, pairs } = codedPairs(record);
  const titles = coders.slice(0, 2).map((name) => ({ id: name, title: { en: name, ru: name } }));
  return {
    form: 'table',
    columns: [{ id: 'item', title: { en: 'item', ru: 'шкала' } }, ...titles],
    rows: disagreements(pairs).map(({ pair, scale }) => ({
      of: { kind: 'clause', id: pair.clause, title: titleOf(record, pair.clause) },
      cells: {
        item: { words: scale.title },
        ...Object.fromEntries(
          [pair.first, pair.second].map((coding) => {
            const { value, reason } = coding[scale.id];
            const told: Words = {
              en: `${value}: ${reason.en}`,
              ru: `${value}: ${reason.ru ?? reason.en}`,
            };
            return [coding.coder, { words: told, cite: coding.cite }];
          }),
        ),
      },
    })),
    said: [],
  };
}

/** The instrument, the article and what the clause is about: a title alone could be any treaty's. */
function titleOf(record: CasusRecord, id: string): Words {
  const { instrument, article, title } = get(record, 'clause', id);
  const { abbreviation, name } = get(record, 'instrument', instrument);
  const { en, ru } = abbreviation ?? name;
  const place = typeof article === 'string' ? { en: article, ru: article } : article;
  return {
    en: `${en}, ${place.en}: ${title.en}`,
    ru: `${ru}, ${place.ru ?? place.en}: ${title.ru}`,
  };
}

function valueCell({ first, second }: CodedPair, { id }: Scale): Cell {
  const [a, b] = [first[id].value, second[id].value];
  const text = a === b ? `${a}` : `${a} / ${b}`;
  return {
    words: { en: text, ru: text },
    list: [first, second].map((coding) => ({ kind: 'legalization', id: coding.id, truth: 'yes' })),
  };
}

function number(value: number | undefined): Cell {
  return { band: { low: value, high: value } };
}
