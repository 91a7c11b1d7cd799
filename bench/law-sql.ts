import type { Role } from '../src/record/condition.ts';
import { MOST_SPELLS } from './law-population.ts';

/** One way to put the benchmark's question in SQL. */
export interface SqlForm {
  readonly name: string;
  readonly about: string;
  /** One row: for each clause the columns `clause yes` and `clause no`; the rest is open. */
  readonly query: (reading: string) => string;
}

/** Every party question that the clauses ask of a role. */
const PARTIES: readonly (readonly [compact: string, role: Role])[] = [
  ['defence', 'attacker'],
  ['defence', 'victim'],
  ['neighbours', 'attacker'],
  ['neighbours', 'victim'],
  ['forum', 'attacker'],
  ['forum', 'victim'],
  ['world', 'victim'],
  ['convention', 'attacker'],
  ['convention', 'victim'],
  ['border-accord', 'attacker'],
  ['border-accord', 'victim'],
  ['arbitration', 'attacker'],
  ['arbitration', 'victim'],
];

/** The clauses in SQL's own three-valued logic, where NULL is open, over one column a question. */
const BY_ROLE: readonly (readonly [clause: string, sql: (reading: string) => string])[] = [
  [
    'assistance',
    (reading) =>
      `defence_victim AND armed_attack AND threat AND request AND ${ATTACKER_TEST[reading]}`,
  ],
  ['no-force', () => 'defence_attacker AND use_of_force'],
  ['settlement', () => 'neighbours_attacker AND neighbours_victim AND dispute'],
  [
    'inspection',
    () =>
      'forum_attacker AND forum_victim AND attacker_in_zone AND (unusual_activity OR use_of_force)',
  ],
  ['self-defence', () => 'world_victim AND armed_attack'],
  [
    'conciliation',
    () =>
      'convention_attacker AND convention_victim AND border_accord_attacker AND border_accord_victim AND dispute AND NOT (arbitration_attacker AND arbitration_victim)',
  ],
];

const ATTACKER_TEST: Readonly<Record<string, string>> = {
  'external-only': '(NOT defence_attacker)',
  'any-attacker': 'true',
  'bilateral-matter': '(NOT (defence_attacker AND dispute))',
};

const BY_MEMBER = [
  { clause: 'consultation', compact: 'defence', atom: 'threat', atLeast: 1 },
  { clause: 'emergency-meeting', compact: 'union', atom: 'backs-meeting', atLeast: 3 },
] as const;

const SPELL_FIELDS = [
  'actor',
  'from_earliest',
  'from_latest',
  'to_earliest',
  'to_latest',
  'to_open',
] as const;

/** The spell surely holds throughout incident i; NULL counts as not sure. */
const covers = (spell: string) =>
  `(${spell}from_latest <= i.first_earliest AND (${spell}to_open OR ${spell}to_earliest > i.last_latest))`;

/** The spell does not surely miss incident i: an unknown bound misses nothing. */
const meets = (spell: string) =>
  `((${spell}from_earliest > i.last_latest OR (NOT ${spell}to_open AND ${spell}to_latest <= i.first_earliest)) IS NOT TRUE)`;

const column = (compact: string, role: string) => `${compact.replaceAll('-', '_')}_${role}`;
const each = <T>(list: readonly T[], text: (item: T) => string, by = ',\n') =>
  list.map(text).join(by);

/** Two EXISTS a question: is there a spell that covers, is there one that meets. */
const exists: SqlForm = {
  name: 'exists',
  about: 'two EXISTS a party question',
  query: (reading) => {
    const spell = (compact: string, role: Role, test: string) =>
      `EXISTS (SELECT 1 FROM spells s WHERE s.compact = '${compact}' AND s.actor = i.${role} AND ${test})`;
    return assemble(
      reading,
      '',
      `SELECT i.*, ${each(
        PARTIES,
        ([compact, role]) =>
          `CASE WHEN ${spell(compact, role, covers('s.'))} THEN true WHEN ${spell(compact, role, meets('s.'))} THEN NULL ELSE false END AS ${column(compact, role)}`,
      )} FROM incidents i`,
      membersByJoin,
    );
  },
};

/** All spells of a role's actor joined at once and folded back to one row an incident. */
const join: SqlForm = {
  name: 'join',
  about: 'one join and GROUP BY a role',
  query: (reading) => {
    const fold = (role: Role) =>
      `SELECT i.id, ${each(
        PARTIES.filter(([, of]) => of === role),
        ([compact]) =>
          `CASE WHEN bool_or(${covers('s.')}) FILTER (s.compact = '${compact}') THEN true WHEN count(*) FILTER (s.compact = '${compact}') > 0 THEN NULL ELSE false END AS ${column(compact, role)}`,
      )} FROM incidents i JOIN spells s ON s.actor = i.${role} AND ${meets('s.')} GROUP BY i.id`;
    return assemble(
      reading,
      `a AS (${fold('attacker')}), v AS (${fold('victim')}),`,
      `SELECT i.*, ${each(PARTIES, ([compact, role]) => {
        const from = role === 'attacker' ? 'a' : 'v';
        return `CASE WHEN ${from}.id IS NULL THEN false ELSE ${from}.${column(compact, role)} END AS ${column(compact, role)}`;
      })} FROM incidents i LEFT JOIN a ON a.id = i.id LEFT JOIN v ON v.id = i.id`,
      membersByJoin,
    );
  },
};

/** The spells turned first into one row an actor, so that each role needs one join and no folding. */
const wide: SqlForm = {
  name: 'wide',
  about: `spells pivoted to ${MOST_SPELLS} places a compact, one row an actor`,
  query: (reading) => {
    const places = Array.from({ length: MOST_SPELLS }, (_, i) => i + 1);
    const compacts = [...new Set([...PARTIES.map(([compact]) => compact), 'union'])];
    const cells = (from: string, compact: string) =>
      places.map((place) => `${from}.${column(compact, `${place}_`)}`);
    const sure = (from: string, compact: string) =>
      `(${each(cells(from, compact), (cell) => covers(cell), ' OR ')})`;
    const possible = (from: string, compact: string) =>
      `(${each(cells(from, compact), (cell) => `(${cell}actor IS NOT NULL AND ${meets(cell)})`, ' OR ')})`;
    const pivot = `SELECT actor AS who, ${each(compacts, (compact) =>
      each(places, (place) =>
        each(
          SPELL_FIELDS,
          (field) =>
            `any_value(${field}) FILTER (compact = '${compact}' AND place = ${place}) AS ${column(compact, `${place}_${field}`)}`,
        ),
      ),
    )} FROM (SELECT *, row_number() OVER (PARTITION BY compact, actor) AS place FROM spells) GROUP BY actor`;
    return assemble(
      reading,
      `w AS MATERIALIZED (${pivot}),`,
      `SELECT i.*, ${each(PARTIES, ([compact, role]) => {
        const from = role === 'attacker' ? 'a' : 'v';
        return `CASE WHEN ${sure(from, compact)} THEN true WHEN ${possible(from, compact)} THEN NULL ELSE false END AS ${column(compact, role)}`;
      })} FROM incidents i LEFT JOIN w a ON a.who = i.attacker LEFT JOIN w v ON v.who = i.victim`,
      ({ compact, atom, atLeast }) =>
        `SELECT m.incident, count(*) FILTER (m.truth AND ${sure('w', compact)}) >= ${atLeast} AS sure, count(*) >= ${atLeast} AS possible FROM member_atoms m JOIN incidents i ON i.id = m.incident JOIN w ON w.who = m.actor WHERE m.atom = '${atom}' AND ${possible('w', compact)} GROUP BY m.incident`,
    );
  },
};

/** The forms tried, from the plainest to the one with most thought in it. */
export const FORMS: readonly SqlForm[] = [exists, join, wide];

type MemberClause = (typeof BY_MEMBER)[number];

/** For each incident, whether enough members surely, and possibly, fit. */
function membersByJoin({ compact, atom, atLeast }: MemberClause): string {
  return `SELECT incident, count(*) FILTER (sure) >= ${atLeast} AS sure, count(*) >= ${atLeast} AS possible FROM (SELECT m.incident, m.actor, bool_or(m.truth AND ${covers('s.')}) AS sure FROM member_atoms m JOIN incidents i ON i.id = m.incident JOIN spells s ON s.compact = '${compact}' AND s.actor = m.actor WHERE m.atom = '${atom}' AND ${meets('s.')} GROUP BY m.incident, m.actor) GROUP BY incident`;
}

function assemble(
  reading: string,
  before: string,
  parties: string,
  members: (clause: MemberClause) => string,
): string {
  const byRole = each(BY_ROLE, ([clause, sql]) => {
    const test = sql(reading);
    return `count(*) FILTER (${test}) AS "${clause} yes", count(*) FILTER (NOT (${test})) AS "${clause} no"`;
  });
  const byMember = each(
    BY_MEMBER,
    (clause) =>
      `(SELECT count(*) FILTER (sure) AS "${clause.clause} yes", (SELECT count(*) FROM incidents) - count(*) FILTER (possible) AS "${clause.clause} no" FROM (${members(clause)}))`,
  );
  return `WITH ${before} p AS (${parties}) SELECT * FROM (SELECT ${byRole} FROM p), ${byMember}`;
}
