/** One way to put the join over intervals in SQL: rows of compact, year, sure, possible. */
export interface WorldForm {
  readonly name: string;
  readonly about: string;
  /** Made first; timed too. */
  readonly before: string;
  readonly query: string;
}

const covers = (spell: string) =>
  `i.first_earliest >= ${spell}.from_latest AND i.last_latest < ${spell}.to_earliest`;
const meets = (spell: string) =>
  `i.last_latest >= ${spell}.from_earliest AND i.first_earliest < ${spell}.to_latest`;
const sums = (rows: string) =>
  `SELECT compact, year, count(*) FILTER (sure) AS sure, count(*) AS possible FROM (${rows}) GROUP BY ALL`;

/** As one would write it: the spells of both sides joined to each incident, and folded. */
const sides: WorldForm = {
  name: 'sides',
  about: 'the spells of both sides joined, one GROUP BY an incident and compact',
  before: '',
  query: sums(
    `SELECT i.id, i.year, a.compact, bool_or(${covers('a')} AND ${covers('v')}) AS sure
     FROM incident i
     JOIN spell a ON a.actor = i.attacker AND ${meets('a')}
     JOIN spell v ON v.actor = i.victim AND v.compact = a.compact AND ${meets('v')}
     GROUP BY ALL`,
  ),
};

/** With the same thought in it as ours: joint spells by pair, folded only where there are several. */
const pairs: WorldForm = {
  name: 'pairs',
  about: 'joint spells by pair made first, folded only where a pair has several',
  before: `CREATE TABLE joint AS
    SELECT a.actor AS attacker, v.actor AS victim, a.compact,
      greatest(a.from_earliest, v.from_earliest) AS from_earliest,
      greatest(a.from_latest, v.from_latest) AS from_latest,
      least(a.to_earliest, v.to_earliest) AS to_earliest,
      least(a.to_latest, v.to_latest) AS to_latest,
      count(*) OVER (PARTITION BY a.actor, v.actor, a.compact) = 1 AS single
    FROM spell a JOIN spell v ON a.compact = v.compact AND a.actor <> v.actor`,
  query: sums(
    `SELECT i.year, j.compact, ${covers('j')} AS sure
     FROM incident i JOIN (FROM joint WHERE single) j
       ON j.attacker = i.attacker AND j.victim = i.victim AND ${meets('j')}
     UNION ALL
     SELECT year, compact, sure FROM (
       SELECT i.id, i.year, j.compact, bool_or(${covers('j')}) AS sure
       FROM incident i JOIN (FROM joint WHERE NOT single) j
         ON j.attacker = i.attacker AND j.victim = i.victim AND ${meets('j')}
       GROUP BY ALL)`,
  ),
};

export const WORLD_FORMS: readonly WorldForm[] = [sides, pairs];
