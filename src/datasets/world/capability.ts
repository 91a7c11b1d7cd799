import type { Both, WorldQuestion } from './question.ts';

const HEADS = (what: Both): readonly Both[] => [
  { en: 'year', ru: 'год' },
  { en: `region together, ${what.en}`, ru: `регион вместе, ${what.ru}` },
  { en: 'states known', ru: 'известно государств' },
  { en: 'hub', ru: 'центр' },
  { en: `hub, ${what.en}`, ru: `центр, ${what.ru}` },
  { en: 'region as % of hub', ru: 'регион, % от центра' },
];

/** Sums over the states of the region, and which of them the sum has. */
const together = (value: string, from: string, digits: number) => `
  WITH inside AS (SELECT * FROM record.region_state WHERE place = 'inside'),
    hub AS (SELECT * FROM record.region_state WHERE place = 'hub'),
    figure AS (${from}),
    region AS (
      SELECT year, sum(value) AS value, count(*) AS known, string_agg(iso3, ' ' ORDER BY iso3) AS which
      FROM figure JOIN inside USING (state) GROUP BY year),
    beside AS (SELECT year, iso3, value FROM figure JOIN hub USING (state)),
    whole AS (SELECT count(*) AS states FROM inside)
  SELECT r.year, round(r.value${value}, ${digits}),
    r.known || ' / ' || states || CASE WHEN r.known < states THEN ': ' || r.which ELSE '' END,
    b.iso3, round(b.value${value}, ${digits}), round(100.0 * r.value / b.value, 1)
  FROM region r CROSS JOIN whole LEFT JOIN beside b USING (year) ORDER BY r.year, b.iso3`;

/** What the states of a region have together of what each power beside them has. */
export const capability: WorldQuestion = {
  id: 'capability',
  title: {
    en: 'What the states of the region have together, against each power beside them',
    ru: 'Что есть у государств региона вместе в сравнении с каждой державой рядом',
  },
  imports: ['nmc', 'milex'],
  ofRegion: true,
  notes: [
    {
      en: 'The states of the region and the powers beside it (its hubs) are those of the record. A sum has only the states that the data know in that year: where some are missing, it is a lower bound.',
      ru: 'Государства региона и державы рядом (центры) взяты из записи. В сумме только те государства, которые известны данным за этот год: если кого-то нет, это нижняя граница.',
    },
    {
      en: 'A sum is no alliance: it supposes that all would bring all they have. What an author says of the matter stands at the end in the words of the author, and no number here says where a critical mass begins.',
      ru: 'Сумма — не союз: она предполагает, что каждый даст всё, что имеет. Сказанное автором стоит в конце его словами, и ни одно число здесь не говорит, где начинается критическая масса.',
    },
  ],
  tables: [
    {
      id: 'cinc',
      title: {
        en: 'Material capability: share of the world (COW NMC)',
        ru: 'Материальный потенциал: доля мира (COW NMC)',
      },
      columns: HEADS({ en: '% of the world', ru: '% мира' }),
      needs: ['nmc.state_year', 'record.region_state'],
      sql: together(
        ' * 100',
        `SELECT s.state, n.year, n.cinc AS value FROM nmc.state_year n
          JOIN record.region_state s ON s.ccode = n.ccode WHERE n.cinc IS NOT NULL`,
        3,
      ),
      notes: [
        {
          en: 'Source: Correlates of War, National Material Capabilities 7.0, 1816 to 2022. The index (CINC) is the mean share of the world in military spending, personnel, iron and steel, energy, population and urban population; it knows no nuclear weapons. What is not known of a state is left out of its mean, and the state counts as known: so military spending of Uzbekistan and Turkmenistan from 2013, of Kyrgyzstan from 2016, and of some in earlier years.',
          ru: 'Источник: Correlates of War, National Material Capabilities 7.0, 1816–2022. Индекс (CINC) — средняя доля мира в военных расходах, личном составе, стали, энергии, населении и городском населении; ядерного оружия он не знает. Чего о государстве не известно, в его среднее не входит, а само оно считается известным: таковы военные расходы Узбекистана и Туркменистана с 2013 года, Кыргызстана с 2016 года и некоторых государств в более ранние годы.',
        },
      ],
    },
    {
      id: 'spending',
      title: {
        en: 'Military spending, millions of constant US dollars (SIPRI)',
        ru: 'Военные расходы, млн постоянных долларов США (СИПРИ)',
      },
      columns: HEADS({ en: 'US$ m', ru: 'млн долл.' }),
      needs: ['milex.country_year', 'record.region_state'],
      sql: together(
        '',
        `SELECT s.state, m.year, m.spending AS value FROM milex.country_year m
          JOIN record.region_state s ON s.name = m.Country`,
        1,
      ),
      notes: [
        {
          en: 'Source: SIPRI Military Expenditure Database, release of 2019, 1949 to 2018. Uzbekistan is known to 2003 and Turkmenistan to 1999 only: later sums lack them.',
          ru: 'Источник: база военных расходов СИПРИ, выпуск 2019 года, 1949–2018. Узбекистан известен только до 2003 года, Туркменистан — до 1999: в поздних суммах их нет.',
        },
      ],
    },
  ],
};
