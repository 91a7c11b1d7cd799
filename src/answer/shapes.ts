import * as z from 'zod';

// The forms that several answers share, as JSON. Things of the record keep the form of their files.

export const truth = z.enum(['yes', 'no', 'open']);
export const day = z.strictObject({ edtf: z.string(), earliest: z.string(), latest: z.string() });
export const cite = z.looseObject({ source: z.string() });
const readings = z.record(z.string(), z.string());
export const direction = z.strictObject({ attacker: z.string(), victim: z.string() });

const leaf = z.strictObject({
  kind: z.enum(['atom', 'party', 'area', 'in-force']),
  truth,
  key: z.string(),
  of: z.string(),
  args: z.record(z.string(), z.string()),
  evidence: z.looseObject({
    kind: z.enum(['claims', 'requests', 'spells', 'dates', 'territory', 'assumed']),
  }),
});

interface TraceOut {
  kind: string;
}

const trace: z.ZodType<TraceOut> = z.lazy(() =>
  z.union([
    leaf,
    z.strictObject({ kind: z.enum(['all', 'any']), truth, parts: z.array(trace) }),
    z.strictObject({ kind: z.literal('not'), truth, part: trace }),
    z.strictObject({
      kind: z.literal('reading'),
      truth,
      reading: z.string(),
      option: z.string(),
      part: trace,
    }),
    z.strictObject({
      kind: z.literal('members'),
      truth,
      compact: z.string(),
      atLeast: z.int(),
      members: z.array(z.strictObject({ actor: z.string(), trace })),
    }),
  ]),
);

const finding = z.strictObject({
  v: z.literal(1),
  incident: z.string(),
  direction,
  clause: z.string(),
  account: z.string(),
  readings,
  trigger: truth,
  inForce: truth,
  because: trace,
  bearers: z.array(z.strictObject({ actor: z.string(), truth })),
  oddities: z.array(z.strictObject({ kind: z.string(), actor: z.string() })),
  decision: z
    .strictObject({
      rule: z.string(),
      body: z.string().optional(),
      inferred: z.boolean(),
      vetoHolders: z.array(z.string()),
      sidesWithVeto: z.array(z.string()),
      smallestStart: z.array(z.int()),
      disputantsVote: z.enum(['yes', 'no', 'unknown']),
    })
    .optional(),
  result: z.strictObject({ outcome: z.string(), by: z.array(z.string()), late: z.boolean() }),
});

export const clauseAnswers = z.strictObject({
  clause: z.string(),
  direction,
  account: z.string(),
  findings: z.array(finding),
  pivots: z.strictObject({
    open: z.array(leaf),
    pivots: z
      .array(
        z.strictObject({
          readings,
          leaves: z.array(z.strictObject({ leaf, as: z.enum(['yes', 'no']) })),
          answer: z.enum(['yes', 'no']),
        }),
      )
      .optional(),
  }),
});

const graded = z.strictObject({
  response: z.string(),
  grade: z.int().optional(),
  delay: z.tuple([z.number().nullable(), z.number().nullable()]),
});

export const gapRow = z.strictObject({
  organization: z.string(),
  incident: z.string(),
  sides: z.array(z.strictObject({ actor: z.string(), truth })),
  requests: z.array(z.string()),
  laterRequests: z.array(z.string()),
  responses: z.array(z.string()),
  silences: z.array(z.string()),
  highest: graded.optional(),
  first: graded.optional(),
  answers: z.array(clauseAnswers),
});

export const thing = z.looseObject({ id: z.string() });
export const claim = z.looseObject({ id: z.string(), speaker: z.array(z.string()), asOf: day });
export const sum = z.strictObject({
  computation: thing,
  inputs: z.array(claim),
  total: z.number(),
  atLeast: z.boolean(),
  against: claim.optional(),
});

/** A row of a truth table. */
export const truthRow = z.strictObject({
  number: z.int(),
  values: z.array(z.int()),
  out: z.enum(['1', '0', 'C', '?']),
  n: z.int(),
  incl: z.number().optional(),
  pri: z.number().optional(),
  cases: z.array(z.string()),
});
export const place = z.strictObject({ file: z.string(), line: z.int(), column: z.int() });
