import * as z from 'zod';
import { textDefect } from '../record/text-defect.ts';
import { textLayer } from '../record/text-layer.ts';

const truth = z.enum(['yes', 'no', 'open']);
const day = z.strictObject({ edtf: z.string(), earliest: z.string(), latest: z.string() });
const cite = z.looseObject({ source: z.string() });
const readings = z.record(z.string(), z.string());
const direction = z.strictObject({ attacker: z.string(), victim: z.string() });

const leaf = z.strictObject({
  kind: z.enum(['atom', 'party', 'area']),
  truth,
  key: z.string(),
  of: z.string(),
  args: z.record(z.string(), z.string()),
  evidence: z.looseObject({
    kind: z.enum(['claims', 'requests', 'spells', 'territory', 'assumed']),
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

const clauseAnswers = z.strictObject({
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

const gapRow = z.strictObject({
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

const saying = z.strictObject({
  truth,
  from: z.union([day, z.literal('unknown')]).optional(),
  to: z.union([day, z.enum(['open', 'unknown'])]).optional(),
  cite: z.array(cite),
});

interface MembersOut {
  compact: string;
}

const members: z.ZodType<MembersOut> = z.lazy(() =>
  z.strictObject({
    compact: z.string(),
    on: day,
    exists: truth,
    members: z.array(
      z.strictObject({
        member: z.string(),
        truth,
        spells: z.array(z.string()),
        sayings: z.array(saying),
      }),
    ),
    before: members.optional(),
  }),
);

const thing = z.looseObject({ id: z.string() });
const claim = z.looseObject({ id: z.string(), speaker: z.array(z.string()), asOf: day });
const sum = z.strictObject({
  computation: thing,
  inputs: z.array(claim),
  total: z.number(),
  atLeast: z.boolean(),
  against: claim.optional(),
});

const place = z.strictObject({ file: z.string(), line: z.int(), column: z.int() });

const hit = {
  passage: z.string(),
  why: z.array(
    z.strictObject({
      reason: z.enum(['word', 'stem', 'folded', 'beginning', 'name']),
      asked: z.string(),
      found: z.string(),
      of: z.string().optional(),
    }),
  ),
};

const sufficiency = {
  incl: z.number().optional(),
  pri: z.number().optional(),
  cov: z.number().optional(),
};

const solution = z.strictObject({
  none: z.enum(['nothing-to-explain', 'no-negative-row']).optional(),
  count: z.string().optional(),
  size: z.strictObject({ lower: z.int(), upper: z.int() }).optional(),
  exact: z.boolean(),
  implicants: z.array(z.string()),
  core: z.array(z.string()),
  peripheral: z.array(z.strictObject({ implicant: z.string(), share: z.number() })),
  unused: z.array(z.string()),
  models: z.array(
    z.strictObject({
      expression: z.string(),
      terms: z.array(
        z.strictObject({ term: z.string(), ...sufficiency, unique: z.number().optional() }),
      ),
      fit: z.strictObject(sufficiency),
      assumed: z.array(z.int()).optional(),
    }),
  ),
  ccubes: z
    .strictObject({
      differs: z.boolean().optional(),
      depth: z.int(),
      missed: z.array(z.string()),
    })
    .optional(),
});

/** The form of what each command writes with --json. Things of the record keep the form of their files. */
export const OUTPUTS = {
  check: z.strictObject({
    edition: z.string(),
    files: z.int(),
    errors: z.int(),
    locators: z
      .strictObject({
        sources: z.array(
          z.strictObject({
            source: z.string(),
            texts: z.array(z.string()),
            found: z.int(),
            missing: z.int(),
            ambiguous: z.int(),
          }),
        ),
        notChecked: z.strictObject({ sources: z.int(), locators: z.int() }),
      })
      .optional(),
    diagnostics: z.array(
      z.strictObject({
        code: z.string(),
        severity: z.enum(['error', 'warning']),
        place,
        message: z.string(),
        why: z.string(),
        remedy: z.string(),
      }),
    ),
  }),
  dossier: z.strictObject({
    v: z.literal(1),
    edition: z.string(),
    incident: thing,
    knownOn: z.number().optional(),
    known: z.strictObject({
      claims: z.array(claim),
      requests: z.array(thing),
      responses: z.array(thing),
      silences: z.array(thing),
      leftOut: z.int(),
      on: z.number().optional(),
    }),
    accounts: z.array(thing),
    answers: z.array(
      z.strictObject({
        direction,
        clause: thing,
        byAccount: z.array(clauseAnswers),
        verdict: z.enum(['yes', 'no', 'open', 'depends']),
      }),
    ),
    gap: z.array(gapRow),
    sums: z.array(sum),
  }),
  shared: z.strictObject({
    states: z.tuple([z.string(), z.string()]),
    on: day,
    organizations: z.array(z.string()),
    uncertain: z.array(z.string()),
    instruments: z.array(z.string()),
  }),
  members,
  clause: z.array(thing),
  gap: z.array(gapRow),
  list: z.array(z.strictObject({ thing, fits: z.enum(['yes', 'open']) })),
  qca: z.strictObject({
    outcome: z.string(),
    conditions: z.array(z.string()),
    levels: z.array(z.int()),
    rows: z.array(
      z.strictObject({
        number: z.int(),
        values: z.array(z.int()),
        out: z.enum(['1', '0', 'C', '?']),
        n: z.int(),
        incl: z.number().optional(),
        pri: z.number().optional(),
        cases: z.array(z.string()),
      }),
    ),
    undecided: z.array(z.string()),
    conservative: solution,
    parsimonious: solution.optional(),
    intermediate: z.array(
      z.strictObject({
        conservative: z.string(),
        parsimonious: z.string(),
        easy: z.array(z.int()),
        difficult: z.array(z.int()).optional(),
        solution,
      }),
    ),
  }),
  coincidence: z.array(
    z.strictObject({
      organization: z.string(),
      incident: z.string(),
      meetings: z.array(z.string()),
      overlapping: z.array(z.string()),
      baseRate: z.number(),
    }),
  ),
  show: z.strictObject({
    kind: z.string(),
    thing,
    result: sum.optional(),
    called: z
      .array(
        z.strictObject({
          name: z.looseObject({ en: z.string() }),
          fits: z.enum(['yes', 'open']),
          cite: z.array(cite),
        }),
      )
      .optional(),
  }),
  timeline: z.array(
    z.strictObject({ on: day, what: z.looseObject({ kind: z.string() }), cite: z.array(cite) }),
  ),
  contradictions: z.array(
    z.strictObject({
      id: z.string(),
      origin: z.enum(['coded', 'rival-dates', 'contested-atom']),
      about: z.string(),
      atom: z.string().optional(),
      args: z.record(z.string(), z.string()).optional(),
      sides: z.array(
        z.strictObject({
          claims: z.array(z.string()),
          on: z.union([day, z.literal('open')]).optional(),
          holds: z.enum(['yes', 'no']).optional(),
          by: z.string().optional(),
          says: z.looseObject({ en: z.string() }).optional(),
          cite: z.array(cite),
        }),
      ),
      findings: z.array(
        z.strictObject({ incident: z.string().optional(), clauses: z.array(z.string()) }),
      ),
    }),
  ),
  find: z.strictObject({
    query: z.string(),
    all: z.boolean(),
    total: z.int(),
    hits: z.array(
      z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('thing'),
          of: z.string(),
          id: z.string(),
          title: z.string(),
          field: z.enum(['name', 'text', 'locator', 'id']),
          place: place.optional(),
          ...hit,
        }),
        z.strictObject({
          kind: z.literal('text'),
          name: z.string(),
          source: z.string().optional(),
          line: z.int(),
          start: z.int(),
          end: z.int(),
          ...hit,
        }),
      ]),
    ),
  }),
  library: z.union([
    z.array(
      z.strictObject({
        name: z.string(),
        path: z.string(),
        length: z.int(),
        source: z.string().optional(),
        layer: textLayer.optional(),
        defects: z.array(textDefect),
      }),
    ),
    z.array(
      z.strictObject({
        name: z.string(),
        layer: z.string(),
        outcome: z.enum(['added', 'known', 'assigned']),
        about: textLayer,
      }),
    ),
  ]),
  claims: z.strictObject({ incident: z.string(), claims: z.array(claim), sums: z.array(sum) }),
} satisfies Record<string, z.ZodType>;

/** The JSON Schema of a command's output. */
export function outputSchemaOf(command: string): unknown {
  const shape = OUTPUTS[command as keyof typeof OUTPUTS];
  return { title: `casus ${command} --json`, ...(z.toJSONSchema(shape) as object) };
}
