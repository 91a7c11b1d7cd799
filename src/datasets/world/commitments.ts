import type { Both, WorldQuestion, WorldTable } from './question.ts';

/**
 * One row for each ally, party and dispute, whatever number of alliances binds them: the promises
 * added up, and where the ally stood. A promise of help counts for allies that were not in the dispute
 * from the start; a promise to stay out, or not to attack, for all.
 */
const BOUND = `
  bound AS (
    SELECT dispnum, party, ally, any_value(on_day) AS on_day, any_value(hostlev) AS hostlev,
      any_value(party_side) AS party_side, any_value(ally_stood) AS stood,
      any_value(ally_original) AS original, bool_or(ally_bound_to_other) AS to_other,
      max(defense) AS defense, max(offense) AS offense, max(neutral) AS neutral, max(nonagg) AS nonagg,
      max(CASE WHEN defense = 1 AND conditions IN ('none', 'met') THEN 1 ELSE 0 END) AS applies
    FROM incident_commitment GROUP BY dispnum, party, ally),
  judged AS (
    SELECT *, 'defense' AS promise, stood = 'beside' AS kept FROM bound
      WHERE defense = 1 AND party_side = 'B' AND NOT original
    UNION ALL SELECT *, 'offense', stood = 'beside' FROM bound
      WHERE offense = 1 AND party_side = 'A' AND NOT original
    UNION ALL SELECT *, 'neutrality', stood <> 'against' FROM bound WHERE neutral = 1 AND stood <> 'beside'
    UNION ALL SELECT *, 'non-aggression', stood <> 'against' FROM bound WHERE nonagg = 1 AND stood <> 'beside')`;

const COUNTS = `count(*) AS bound, count(*) FILTER (stood = 'beside') AS beside,
  count(*) FILTER (stood = 'against') AS against, count(*) FILTER (stood = 'out') AS out,
  round(100.0 * avg(CAST(kept AS INTEGER)), 1) AS kept`;

const HEADS: readonly Both[] = [
  { en: 'allies bound', ru: 'связанных союзников' },
  { en: 'beside', ru: 'на стороне' },
  { en: 'against', ru: 'против' },
  { en: 'out', ru: 'вне' },
  { en: 'kept, %', ru: 'сдержано, %' },
];

const NEEDS = ['incident_commitment'];
const level = (name: string) =>
  `CASE WHEN ${name} = 5 THEN '3 war' WHEN ${name} = 4 THEN '2 use of force' ELSE '1 threat or display' END`;

const split = (
  id: string,
  title: Both,
  head: Both,
  group: string,
  more: {
    readonly needs?: readonly string[];
    readonly join?: string;
    readonly notes?: readonly Both[];
  } = {},
): WorldTable => ({
  id,
  title,
  columns: [{ en: 'dispute', ru: 'спор' }, head, ...HEADS],
  needs: [...NEEDS, ...(more.needs ?? [])],
  sql: `WITH ${BOUND} SELECT ${level('j.hostlev')} AS dispute, ${group} AS class, ${COUNTS}
    FROM judged j ${more.join ?? ''} WHERE promise = 'defense' AND j.hostlev >= 4 GROUP BY ALL ORDER BY ALL`,
  notes: more.notes ?? [],
});

const MAJOR = `LEFT JOIN state_system.cow_major m ON m.ccode = j.ally
  AND j.on_day BETWEEN make_date(m.styear, m.stmonth, m.stday) AND make_date(m.endyear, m.endmonth, m.endday)`;

/** The law over the world: who was bound in every dispute since 1816, and who came. */
export const commitments: WorldQuestion = {
  id: 'commitments',
  title: {
    en: 'Who was bound, and who came: every militarized dispute, 1816 to 2014',
    ru: 'Кто был связан обязательством и кто пришёл: все вооружённые споры, 1816–2014',
  },
  imports: ['atop', 'cow-mid', 'state-system', 'democracy', 'alliance-reliability'],
  notes: [
    {
      en: 'Unit: an ally, a party and a dispute. A promise of defense is put to the original target (side B), one of offense to the side that acted first (A), and help counts for allies that were not there from the start. Neutrality and non-aggression are broken by standing against the partner.',
      ru: 'Единица: союзник, сторона и спор. Обещание обороны относится к первоначальной цели (сторона B), обещание наступления — к тому, кто начал (A); помощь засчитывается союзникам, которых не было с самого начала. Нейтралитет и ненападение нарушает выступление против партнёра.',
    },
    {
      en: 'Most disputes never asked for help: no request is coded, and a threat need not trigger a promise. A share of allies that came is not a share of promises that were called.',
      ru: 'Большинство споров помощи не требовало: просьбы не закодированы, и угроза может не запускать обязательства. Доля пришедших союзников — не доля востребованных обещаний.',
    },
    {
      en: 'Published shares have other units and samples. Leeds, Long and Mitchell (2000): 74.5 % of alliances in wars to 1944 honoured; it cannot be had from files at hand. Berkemeier and Fuhrmann (2018): 50 %, 66 % before 1945 and 22 % after, of commitments called on in wars; their own file is recomputed below.',
      ru: 'В публикациях другие единицы и выборки. Лидс, Лонг и Митчелл (2000): соблюдено 74,5 % союзов в войнах до 1944 года; из имеющихся файлов не выводится. Беркемейер и Фурманн (2018): 50 %, до 1945 года 66 %, после — 22 % востребованных в войнах обязательств; их файл пересчитан ниже.',
    },
  ],
  tables: [
    {
      id: 'by-promise',
      title: { en: 'By what was promised', ru: 'По виду обещания' },
      columns: [{ en: 'promise', ru: 'обещание' }, { en: 'dispute', ru: 'спор' }, ...HEADS],
      needs: NEEDS,
      sql: `WITH ${BOUND} SELECT promise, ${level('hostlev')} AS dispute, ${COUNTS} FROM judged GROUP BY ALL ORDER BY ALL`,
      notes: [],
    },
    split(
      'by-era',
      { en: 'Promises of defense by era', ru: 'Обещания обороны по эпохам' },
      { en: 'era', ru: 'эпоха' },
      "CASE WHEN year(j.on_day) < 1945 THEN '1816-1944' ELSE '1945-2014' END",
    ),
    split(
      'by-power',
      {
        en: 'Promises of defense by the power of the ally',
        ru: 'Обещания обороны по силе союзника',
      },
      { en: 'ally', ru: 'союзник' },
      "CASE WHEN m.ccode IS NULL THEN 'other state' ELSE 'major power' END",
      { needs: ['state_system.cow_major'], join: MAJOR },
    ),
    split(
      'by-democracy',
      {
        en: 'Promises of defense by the regime of the ally',
        ru: 'Обещания обороны по режиму союзника',
      },
      { en: 'ally', ru: 'союзник' },
      "CASE WHEN d.polity2 IS NULL THEN 'not coded' WHEN d.polity2 >= 6 THEN 'democracy (Polity 6 or more)' ELSE 'other' END",
      {
        needs: ['democracy.state_year'],
        join: 'LEFT JOIN democracy.state_year d ON d.ccode = j.ally AND d.year = year(j.on_day)',
      },
    ),
    split(
      'by-conditions',
      { en: 'Promises of defense by their conditions', ru: 'Обещания обороны по условиям' },
      { en: 'conditions', ru: 'условия' },
      "CASE WHEN applies = 1 THEN 'none, or met' ELSE 'not met, or not coded' END",
    ),
    split(
      'by-both',
      {
        en: 'Promises of defense by whether the ally was bound to the adversary too',
        ru: 'Обещания обороны: связан ли союзник и с противником',
      },
      { en: 'bound to the adversary', ru: 'связан с противником' },
      "CASE WHEN to_other THEN 'to both sides' ELSE 'to one side' END",
      {
        notes: [
          {
            en: 'An ally bound to both sides is the position of an organization two of whose members fight each other.',
            ru: 'Союзник, связанный с обеими сторонами, — положение организации, члены которой воюют друг с другом.',
          },
        ],
      },
    ),
    {
      id: 'by-alliance-in-war',
      title: {
        en: 'Nearer to the published unit: an alliance in a war, kept if some ally came',
        ru: 'Ближе к опубликованной единице: союз в войне, соблюдён, если пришёл хоть один союзник',
      },
      columns: [
        { en: 'era', ru: 'эпоха' },
        { en: 'alliances in wars', ru: 'союзов в войнах' },
        { en: 'some ally came', ru: 'пришёл хоть один' },
        { en: '%', ru: '%' },
      ],
      needs: NEEDS,
      sql: `WITH one AS (
          SELECT dispnum, atopid, any_value(on_day) AS on_day, bool_or(ally_stood = 'beside') AS came
          FROM incident_commitment WHERE hostlev = 5 AND defense = 1 AND party_side = 'B' AND NOT ally_original
          GROUP BY dispnum, atopid)
        SELECT CASE WHEN year(on_day) < 1945 THEN '1816-1944' ELSE '1945-2014' END AS era, count(*),
          count(*) FILTER (came), round(100.0 * avg(CAST(came AS INTEGER)), 1)
        FROM one GROUP BY ALL ORDER BY ALL`,
      notes: [
        {
          en: 'Still not theirs: MID wars are not COW wars, and a commitment counts here whether or not it was called.',
          ru: 'Всё же не их единица: войны MID — не войны COW, и обязательство считается здесь, даже если его не востребовали.',
        },
      ],
    },
    {
      id: 'berkemeier-fuhrmann',
      title: {
        en: 'Berkemeier and Fuhrmann, from their own file: commitments called on in wars',
        ru: 'Беркемейер и Фурманн, по их файлу: обязательства, востребованные в войнах',
      },
      columns: [
        { en: 'era', ru: 'эпоха' },
        { en: 'called', ru: 'востребовано' },
        { en: 'honoured', ru: 'соблюдено' },
        { en: '%', ru: '%' },
      ],
      needs: ['alliance_reliability.war_alliance'],
      sql: `SELECT CASE WHEN GROUPING(sample) = 1 THEN 'all' WHEN sample = 1 THEN '1816-1944' ELSE '1945-2003' END AS era,
          count(*), count(honorLLM), round(100.0 * count(honorLLM) / count(*), 1)
        FROM alliance_reliability.war_alliance WHERE honorLLM = 1 OR violateLLM = 1
        GROUP BY ROLLUP (sample) ORDER BY era`,
      notes: [],
    },
  ],
};
