import { cowCode, day, flag, integer, text } from '../column.ts';
import type { DerivedTable } from './derived-table.ts';

export const incidentCommitment: DerivedTable = {
  name: 'incident_commitment',
  row: 'a state that was bound to a party of a dispute by an alliance when the dispute began',
  about:
    'Every dispute put to every alliance: for each original party of a dispute, the states that had promised it something on the day on which the dispute began, what they had promised, and where they stood in the dispute. Two alliances that bind the same two states are two rows.',
  columns: [
    text('incident', 'the dispute: mid-4426'),
    integer('dispnum', 'its number in MID'),
    day('on_day', 'the day on which the dispute began'),
    integer(
      'hostlev',
      'highest hostility of the dispute: 2 threat, 3 display, 4 use of force, 5 war',
    ),
    cowCode('party', 'the party to which something was promised, COW code'),
    text('party_side', 'its side: A, which acted first, or B, which was the target'),
    cowCode('ally', 'the state that had promised, COW code'),
    integer('atopid', 'number of the alliance'),
    flag('defense', 'promise to help if attacked'),
    flag('offense', 'promise to join in a war other than of defence'),
    flag('neutral', 'promise to stay neutral'),
    flag('nonagg', 'promise not to attack'),
    flag('consul', 'promise to consult'),
    text(
      'conditions',
      'of the defense promise: none; met (an adversary is a state that the alliance names); not met (it names others); not coded (the condition is of another sort)',
    ),
    text('ally_stood', 'where the ally stood: beside the party, against it, or out'),
    text('ally_original', 'true where the ally was itself an original party'),
    text(
      'ally_bound_to_other',
      'true where the ally had promised the same to an adversary as well',
    ),
  ],
  needs: ['atop.member', 'cow_mid.participant', 'cow_mid.dispute'],
  sql: `
    WITH first_day AS (
      SELECT dispnum, min(from_day) AS on_day FROM incident_party WHERE original GROUP BY dispnum),
    party AS (
      SELECT DISTINCT p.incident, p.dispnum, p.ccode, p.side, f.on_day, d.hostlev
      FROM incident_party p JOIN first_day f USING (dispnum)
      JOIN cow_mid.dispute d USING (dispnum) WHERE p.original),
    stood AS (
      SELECT dispnum, ccode, bool_or(side = 'A') AS on_a, bool_or(side = 'B') AS on_b,
        bool_or(original) AS original
      FROM incident_party GROUP BY dispnum, ccode),
    bound AS (
      SELECT p.*, c.* EXCLUDE (from_day, to_day, lasts)
      FROM party p JOIN dyad_commitment c ON c.ccode2 = p.ccode
        AND p.on_day BETWEEN c.from_day AND c.to_day),
    adversary AS (
      SELECT b.dispnum, b.atopid, b.ccode1, b.ccode2,
        bool_or(o.ccode IN (b.statthr1, b.statthr2)) AS named,
        bool_or(EXISTS (SELECT 1 FROM bound x WHERE x.dispnum = b.dispnum AND x.ccode1 = b.ccode1
          AND x.ccode2 = o.ccode AND x.defense = b.defense AND x.defense = 1)) AS to_other
      FROM bound b JOIN party o ON o.dispnum = b.dispnum AND o.side <> b.side
      GROUP BY ALL)
    SELECT DISTINCT b.incident, b.dispnum, b.on_day, b.hostlev, b.ccode2 AS party, b.side AS party_side,
      b.ccode1 AS ally, b.atopid, b.defense, b.offense, b.neutral, b.nonagg, b.consul,
      CASE WHEN b.defcon = 0 THEN 'none'
        WHEN b.defcoloc + b.defcocon + b.defconum + b.defcodem + b.defconpr > 0 THEN 'not coded'
        WHEN a.named THEN 'met'
        WHEN coalesce(b.statthr1, 0) > 0 THEN 'not met'
        ELSE 'not coded' END AS conditions,
      CASE WHEN s.ccode IS NULL THEN 'out'
        WHEN (b.side = 'A' AND s.on_a) OR (b.side = 'B' AND s.on_b) THEN 'beside'
        ELSE 'against' END AS ally_stood,
      coalesce(s.original, false) AS ally_original,
      coalesce(a.to_other, false) AS ally_bound_to_other
    FROM bound b
    LEFT JOIN adversary a ON a.dispnum = b.dispnum AND a.atopid = b.atopid AND a.ccode1 = b.ccode1 AND a.ccode2 = b.ccode2
    LEFT JOIN stood s ON s.dispnum = b.dispnum AND s.ccode = b.ccode1`,
  traps: [
    'A dispute is not a war: four in five never went beyond a threat, a display or a clash. Look at hostlev.',
    'A promise to help an attacked partner asks for an attack. That side A acted first is the nearest that MID codes.',
    'Joining is coded as taking part with force. An ally that sent arms, or spoke, stands as out.',
    'Two states of one alliance may fight each other: then all the others are bound to both, and ally_bound_to_other is true.',
  ],
  example:
    'SELECT DISTINCT atopid, ally FROM incident_commitment\nWHERE dispnum = 4693 AND party = 703 AND defense = 1 ORDER BY ALL',
};
