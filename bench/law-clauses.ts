import type { Id } from '../src/base/id.ts';
import type { Condition } from '../src/record/condition.ts';

/** A clause of the benchmark: what it is called and when it applies. */
export interface BenchClause {
  readonly name: string;
  readonly when: Condition;
}

const compact = (id: string) => id as Id<'compact'>;
const atom = (id: string, args: Record<string, string>): Condition => ({
  atom: id as Id<'atom'>,
  args,
});
const party = (id: string, who: 'attacker' | 'victim'): Condition => ({ party: compact(id), who });

/** The readings of the assistance clause, as the record's clause CST 4 has them. */
export const READINGS = ['external-only', 'any-attacker', 'bilateral-matter'] as const;

/**
 * Eight conditions with the shapes of the record's own clauses: assistance in three readings (CST 4),
 * consultation when some member is threatened (CST 2), a prohibition (CST 1), peaceful settlement
 * (SCO treaty of 2007), inspection of unusual activity in a zone (Vienna Document), self-defence
 * (UN Charter 51), conciliation among parties to a convention, and an emergency meeting that enough
 * members back (Berlin mechanism).
 */
export const CLAUSES: readonly BenchClause[] = [
  {
    name: 'assistance',
    when: {
      all: [
        party('defence', 'victim'),
        atom('armed-attack', { by: 'attacker', on: 'victim' }),
        atom('threat', { to: 'victim' }),
        atom('request', { by: 'victim' }),
        {
          reading: 'who-attacks' as Id<'reading'>,
          options: {
            'external-only': { not: party('defence', 'attacker') },
            'any-attacker': { all: [] },
            'bilateral-matter': {
              not: {
                all: [
                  party('defence', 'attacker'),
                  atom('dispute', { between: 'attacker', and: 'victim' }),
                ],
              },
            },
          },
        },
      ],
    },
  },
  {
    name: 'consultation',
    when: { some: compact('defence'), as: 'member', where: atom('threat', { to: 'member' }) },
  },
  {
    name: 'no-force',
    when: {
      all: [
        party('defence', 'attacker'),
        atom('use-of-force', { by: 'attacker', against: 'victim' }),
      ],
    },
  },
  {
    name: 'settlement',
    when: {
      all: [
        party('neighbours', 'attacker'),
        party('neighbours', 'victim'),
        atom('dispute', { between: 'attacker', and: 'victim' }),
      ],
    },
  },
  {
    name: 'inspection',
    when: {
      all: [
        party('forum', 'attacker'),
        party('forum', 'victim'),
        { inArea: 'zone' as Id<'area'>, what: 'attacker' },
        {
          any: [
            atom('unusual-activity', { by: 'attacker' }),
            atom('use-of-force', { by: 'attacker', against: 'victim' }),
          ],
        },
      ],
    },
  },
  {
    name: 'self-defence',
    when: {
      all: [party('world', 'victim'), atom('armed-attack', { by: 'attacker', on: 'victim' })],
    },
  },
  {
    name: 'conciliation',
    when: {
      all: [
        party('convention', 'attacker'),
        party('convention', 'victim'),
        party('border-accord', 'attacker'),
        party('border-accord', 'victim'),
        atom('dispute', { between: 'attacker', and: 'victim' }),
        {
          not: {
            all: [party('arbitration', 'attacker'), party('arbitration', 'victim')],
          },
        },
      ],
    },
  },
  {
    name: 'emergency-meeting',
    when: {
      count: compact('union'),
      as: 'member',
      where: atom('backs-meeting', { by: 'member' }),
      atLeast: 3,
    },
  },
];
