import type { OfEveryPair } from './event-count.ts';

/**
 * The events of all pairs, with the last year in which both states existed by COW: years in which one
 * was gone are no years of peace. A state that lapsed and came back is taken to have been there.
 */
export function everyPair(needs: readonly string[], events: string): OfEveryPair {
  return {
    needs: [...needs, 'state_system.cow_state'],
    sql: `
      WITH ends AS (SELECT ccode, max(endyear) AS until FROM state_system.cow_state GROUP BY 1)
      SELECT one, other, year, events, least(a.until, b.until) AS until
      FROM (${events}) JOIN ends a ON a.ccode = one JOIN ends b ON b.ccode = other
      WHERE year <= least(a.until, b.until) ORDER BY one, other, year`,
  };
}
