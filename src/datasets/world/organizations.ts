import type { Both, WorldQuestion, WorldTable } from './question.ts';

/** What regional organizations did, from nothing to force, in the groups in which it is counted. */
const ACT = `CASE WHEN regactmb = 1 THEN '1 nothing' WHEN regactmb IN (2, 3, 4) THEN '2 talked, looked, offered'
  WHEN regactmb IN (5, 6) THEN '3 condemned or called' WHEN regactmb IN (7, 8) THEN '4 mediated or judged'
  WHEN regactmb = 9 THEN '5 sanctioned' WHEN regactmb = 10 THEN '6 observed' WHEN regactmb = 11 THEN '7 sent force'
  WHEN regactmb = 12 THEN '8 several of these' ELSE '9 another activity' END`;

const HEADS: readonly Both[] = [
  { en: 'what it did', ru: 'что сделала' },
  { en: 'crises', ru: 'кризисов' },
  { en: '% of the group', ru: '% группы' },
];

const split = (id: string, title: Both, head: Both, group: string): WorldTable => ({
  id,
  title,
  columns: [head, ...HEADS],
  needs: ['icb.crisis'],
  sql: `WITH c AS (SELECT ${group} AS class, ${ACT} AS act FROM icb.crisis WHERE regactmb >= 1 AND yrtrig >= 1945)
    SELECT class, act, count(*), round(100.0 * count(*) / sum(count(*)) OVER (PARTITION BY class), 1)
    FROM c GROUP BY class, act ORDER BY class, act`,
  notes: [],
});

/** Organizations in crises: how often a regional organization did what, over all crises since 1945. */
export const organizations: WorldQuestion = {
  id: 'organizations',
  title: {
    en: 'What regional organizations did in crises',
    ru: 'Что делали региональные организации в кризисах',
  },
  imports: ['icb', 'cow-igo', 'cow-mid'],
  notes: [
    {
      en: 'Crises of ICB in which a regional organization existed that could have acted (369 of 482, from 1945). The act is the one that ICB codes as the content of its activity; its labels stand on the page of the data set.',
      ru: 'Кризисы ICB, в которых существовала региональная организация, способная действовать (369 из 482, с 1945 года). Действие — то, которое ICB кодирует как содержание её активности; расшифровка — на странице набора.',
    },
    {
      en: 'The base rate against which one organization is read: one that did nothing is the commonest case, and force among the rarest. The actors of the crises stand in another file (ICB2), so that these rates are over all crises, not only over those between members.',
      ru: 'Базовая частота, с которой сравнивают отдельную организацию: бездействие — самый частый случай, сила — из самых редких. Участники кризисов — в другом файле (ICB2), поэтому частоты даны по всем кризисам, а не только между членами.',
    },
  ],
  tables: [
    split(
      'all',
      { en: 'All crises', ru: 'Все кризисы' },
      { en: 'crises', ru: 'кризисы' },
      "'1945-2016'",
    ),
    split(
      'by-period',
      { en: 'By period', ru: 'По периодам' },
      { en: 'period', ru: 'период' },
      "CASE WHEN yrtrig < 1963 THEN '1945-1962' WHEN yrtrig < 1990 THEN '1963-1989' ELSE '1990-2016' END",
    ),
    split(
      'by-great-power',
      { en: 'By whether a great power was a party', ru: 'Была ли стороной великая держава' },
      { en: 'United States or Soviet Union/Russia', ru: 'США или СССР/Россия' },
      "CASE WHEN usactor = 2 OR suactor = 2 THEN 'a party' ELSE 'no party' END",
    ),
    split(
      'by-violence',
      { en: 'By violence', ru: 'По насилию' },
      { en: 'violence', ru: 'насилие' },
      "CASE viol WHEN 1 THEN '1 none' WHEN 2 THEN '2 minor clashes' WHEN 3 THEN '3 serious clashes' WHEN 4 THEN '4 war' ELSE 'not coded' END",
    ),
    {
      id: 'shared-organizations',
      title: {
        en: 'Disputes between states that shared a political organization (COW IGO and MID)',
        ru: 'Споры между государствами, состоявшими в одной политической организации (COW IGO и MID)',
      },
      columns: [
        { en: 'period', ru: 'период' },
        { en: 'pairs at odds', ru: 'пар в споре' },
        { en: 'shared one, beside the UN', ru: 'имели общую, кроме ООН' },
        { en: '%', ru: '%' },
        { en: 'shared, mean', ru: 'общих, в среднем' },
      ],
      needs: ['cow_igo.membership', 'cow_igo.organization_year', 'incident_party'],
      sql: `WITH pair AS (
          SELECT DISTINCT a.dispnum, a.ccode AS one, b.ccode AS other, year(a.from_day) AS year
          FROM incident_party a JOIN incident_party b USING (dispnum)
          WHERE a.side = 'A' AND b.side = 'B' AND a.original AND b.original AND year(a.from_day) >= 1945),
        political AS (
          SELECT m.ccode, m.year, m.ioname FROM cow_igo.membership m
          JOIN cow_igo.organization_year o ON o.ioname = m.ioname AND o.year = m.year
          WHERE m.status = 1 AND o.political = 1 AND m.ioname <> 'UN' AND m.year >= 1945),
        counted AS (
          SELECT p.dispnum, p.one, p.other, p.year, count(y.ioname) AS shared
          FROM pair p LEFT JOIN political x ON x.ccode = p.one AND x.year = p.year
          LEFT JOIN political y ON y.ccode = p.other AND y.year = p.year AND y.ioname = x.ioname
          GROUP BY ALL)
        SELECT CASE WHEN year < 1963 THEN '1945-1962' WHEN year < 1990 THEN '1963-1989' ELSE '1990-2014' END AS period,
          count(*), count(*) FILTER (shared > 0), round(100.0 * avg(CAST(shared > 0 AS INTEGER)), 1), round(avg(shared), 1)
        FROM counted GROUP BY ALL ORDER BY ALL`,
      notes: [
        {
          en: 'Unit: two original opponents in a dispute. Political is the coding of COW; not every such organization is regional or has to do with security.',
          ru: 'Единица: два первоначальных противника в споре. «Политическая» — кодировка COW; не всякая такая организация региональна или занимается безопасностью.',
        },
      ],
    },
  ],
};
