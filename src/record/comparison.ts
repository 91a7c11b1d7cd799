import * as z from 'zod';
import { cites, langText, ref } from './parts.ts';

/**
 * How the value of a case is found in the record. The vocabulary is closed: each word reads one kind
 * of thing about an organization and an incident, and says which things it stands on.
 */
export const draw = z
  .union(
    [
      z
        .strictObject({ sides: z.enum(['all-members', 'some-member']) })
        .meta({ description: 'whether all sides, or one at least, belonged to the organization' }),
      z
        .strictObject({
          request: z.strictObject({
            stance: z.enum(['made', 'declined', 'withdrawn']).default('made'),
            what: z.array(z.string()).default([]).meta({ description: 'none named: any' }),
            days: z.int().min(0).meta({ description: 'at most so long after the last day' }),
          }),
        })
        .meta({ description: 'whether a side asked the organization' }),
      z
        .strictObject({ response: z.enum(['strongest-grade']) })
        .meta({ description: 'the grade of the strongest act on the ladder; 0 for a silence' }),
      z.strictObject({ clause: z.strictObject({ acts: z.array(ref('duty')).min(1) }) }).meta({
        description:
          'the largest share of the accounts heard by which a provision of the organization for such acts is triggered, in some reading',
      }),
      z.strictObject({ since: ref('event') }).meta({
        description:
          'whether the event had begun before the onset, and, where it lasted, was not over',
      }),
      z
        .strictObject({
          claim: z.strictObject({ atom: ref('atom'), holds: z.enum(['yes', 'no']) }),
        })
        .meta({ description: 'whether anybody says so of the incident' }),
      z
        .strictObject({ incident: z.array(z.string()).min(1) })
        .meta({ description: 'whether the incident is of one of these kinds' }),
      z.strictObject({ column: z.string(), in: z.array(z.string()).optional() }).meta({
        description: 'a column of the data set; with in: 1 for one of these codes, else 0',
      }),
      z
        .strictObject({
          hand: z
            .array(
              z.strictObject({
                organization: ref('organization').optional(),
                incident: ref('incident').optional(),
                value: z.number(),
                because: langText,
                cite: cites,
              }),
            )
            .min(1),
        })
        .meta({
          description: 'set by hand, with source and reason; a case that no line fits has no value',
        }),
    ],
    {
      error:
        'not a draw: one of sides, request, response, clause, since, claim, incident, column, hand is wanted',
    },
  )
  .meta({
    id: 'draw',
    description: 'one of sides, request, response, clause, since, claim, incident, column, hand',
  });
export type Draw = z.infer<typeof draw>;

const thresholds = z.array(z.strictObject({ at: z.number(), because: langText })).min(1);
const bend = z.number().positive().optional();

/** How raw values become memberships, with the reason for each threshold. */
export const calibration = z
  .union(
    [
      z
        .strictObject({
          kind: z.enum(['as-drawn', 'totally-fuzzy-and-relative']),
          because: langText,
        })
        .meta({ description: 'the drawn value is the membership already, or its rank among all' }),
      z
        .strictObject({ kind: z.enum(['crisp', 'multi-value', 'indirect']), thresholds })
        .meta({ description: 'by thresholds, each with its reason' }),
      z
        .strictObject({
          kind: z.literal('logistic'),
          thresholds,
          inclusion: z
            .number()
            .gt(0.5)
            .lt(1)
            .optional()
            .meta({ description: 'the membership at full inclusion; 0.95 where not said' }),
        })
        .meta({ description: 'by exclusion, crossover and inclusion, as log odds' }),
      z
        .strictObject({
          kind: z.literal('linear'),
          thresholds,
          below: bend.meta({ description: 'bends the line below the crossover: 1 is straight' }),
          above: bend.meta({ description: 'the same above it' }),
        })
        .meta({ description: 'by three thresholds, or six for a set that turns, on lines' }),
    ],
    { error: 'a calibration is as-drawn with because, or a kind with thresholds' },
  )
  .meta({ id: 'calibration', description: 'how raw values become memberships' });

const setName = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]*$/, { error: 'a set is named in capitals, as in REQUEST' });

const set = z.strictObject({
  id: setName,
  says: langText.meta({ description: 'what a full member of the set is' }),
  draw,
  calibration,
  argument: ref('argument').optional().meta({ description: 'the argument that asks for it' }),
  used: z
    .boolean()
    .default(true)
    .meta({ description: 'false: drawn and shown, and kept out of the truth table' }),
  because: langText.optional().meta({ description: 'why it is kept out' }),
});

const cuts = z.strictObject({
  inclusion: z.number().min(0.5).max(1),
  contradiction: z.number().min(0).max(1).optional(),
  frequency: z.int().min(1).default(1),
  pri: z.number().min(0).max(1).default(0),
  because: langText,
});

/** A comparison across cases by Qualitative Comparative Analysis. */
export const comparison = z.strictObject({
  cases: z.union(
    [
      z
        .strictObject({
          organizations: z.array(ref('organization')).min(1),
          incidents: z.array(ref('incident')).default([]).meta({ description: 'none: all' }),
        })
        .meta({
          description:
            'organization and incident, where a side surely or possibly belonged and an act or a silence of the organization is recorded',
        }),
      z
        .strictObject({
          dataset: z.string().meta({ description: 'as casus data names it' }),
          table: z.string(),
          key: z.array(z.string()).min(1),
          where: z
            .array(z.strictObject({ column: z.string(), in: z.array(z.string()).min(1) }))
            .default([]),
        })
        .meta({ description: 'rows of a data set that the user has imported' }),
    ],
    { error: 'cases are organizations with incidents, or rows of a dataset' },
  ),
  outcome: set,
  conditions: z.array(set).min(1),
  cuts,
  expectations: z.array(z.strictObject({ expect: z.string(), because: langText })).default([]),
  impossible: z.array(z.strictObject({ rows: z.string(), because: langText })).default([]),
  alternatives: z
    .array(
      z.strictObject({
        id: z.string(),
        says: langText,
        set: setName.optional(),
        calibration: calibration.optional(),
        inclusion: z.number().min(0.5).max(1).optional(),
      }),
    )
    .default([])
    .meta({ description: 'other choices as defensible: the solution is held against each' }),
  statements: z
    .array(
      z.strictObject({
        argument: ref('argument').optional(),
        says: langText,
        statement: z.string().meta({ description: 'such as WAR -> ~ACTED, or REQUEST <- ACTED' }),
      }),
    )
    .default([])
    .meta({ description: 'what an argument asserts of the cases, put to them as it stands' }),
});
export type Comparison = z.infer<typeof comparison>;
export type SetSpec = Comparison['outcome'];
