import * as z from 'zod';
import { dossierOutput } from '../answer/dossier.ts';
import { QUESTIONS } from '../answer/index.ts';
import { direction, place, truthRow } from '../answer/shapes.ts';
import { textDefect } from '../record/text-defect.ts';
import { textLayer } from '../record/text-layer.ts';
import {
  besideOutput,
  compareOutput as compare,
  dataOutput as data,
  sqlOutput as sql,
  worldOutput as world,
} from './outputs/data.ts';
import { recurrenceOutput as recurrence } from './outputs/recurrence.ts';
import { runOutput as run } from './outputs/run.ts';

/** How a commitment stands, over all accounts; absent where it is not in force. */
const standing = z.strictObject({
  truth: z.enum(['yes', 'no', 'open', 'depends']),
  outcomes: z.array(z.string()),
  by: z.array(z.string()),
});

const sufficiency = {
  incl: z.number().optional(),
  pri: z.number().optional(),
  cov: z.number().optional(),
};

const necessary = z.strictObject({
  expression: z.string(),
  joined: z.enum(['one', 'and', 'or']),
  literals: z.array(z.looseObject({ name: z.string(), negated: z.boolean() })),
  inclN: z.number().optional(),
  roN: z.number().optional(),
  covN: z.number().optional(),
});

const range = z.strictObject({ from: z.number(), to: z.number() });

const groupFit = z.strictObject({
  group: z.string(),
  cases: z.int(),
  consistency: z.number(),
  coverage: z.number().optional(),
});

const formulaFit = { consistency: z.number(), coverage: z.number(), complexity: z.int() };

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

const stretch = z.strictObject({
  file: z.string(),
  section: z.string().optional(),
  paragraph: z.int(),
  line: z.int(),
  start: z.int(),
  end: z.int(),
  words: z.int(),
  of: z.int(),
});

const covered = z.strictObject({ paragraphs: z.int(), words: z.int(), reused: z.int() });

/** The form of what each command writes with --json: of a question its own, of the others as here. */
export const OUTPUTS = {
  ...outputsOf(QUESTIONS),
  dossier: dossierOutput.extend({ published: besideOutput.optional() }),
  suppose: z.strictObject({
    editions: z.strictObject({ recorded: z.string(), supposed: z.string() }),
    scenario: z.string().optional(),
    changed: z.array(
      z.strictObject({
        how: z.enum(['instead', 'new', 'without', 'with-it']),
        kind: z.string(),
        id: z.string(),
      }),
    ),
    differences: z.array(
      z.strictObject({
        clause: z.string(),
        direction,
        was: standing.optional(),
        is: standing.optional(),
      }),
    ),
  }),
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
  qca: z.strictObject({
    outcome: z.string(),
    conditions: z.array(z.string()),
    levels: z.array(z.int()),
    rows: z.array(truthRow),
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
    of: z.enum(['conservative', 'parsimonious', 'intermediate']).meta({
      description: 'the solution that theory and panel are held against',
    }),
    necessity: z.strictObject({ single: z.array(necessary), found: z.array(necessary) }).optional(),
    skew: z
      .array(
        z.strictObject({
          set: z.string(),
          inside: z.int(),
          outside: z.int(),
          atHalf: z.int(),
          share: z.number().optional(),
        }),
      )
      .optional(),
    robust: z
      .strictObject({ inclusion: range, frequency: range, decisive: z.array(z.string()) })
      .optional(),
    proof: z
      .strictObject({
        terms: z.array(
          z.strictObject({
            term: z.string(),
            literals: z.array(z.strictObject({ literal: z.string(), row: z.int() })),
          }),
        ),
        lower: z.int(),
        by: z.enum(['apart', 'weights', 'search']),
        apart: z.array(z.int()),
      })
      .optional(),
    theory: z
      .array(z.looseObject({ areas: z.array(z.looseObject({ area: z.string() })) }))
      .optional(),
    panel: z
      .array(
        z.strictObject({
          expression: z.string(),
          pooled: groupFit,
          between: z.array(groupFit),
          within: z.array(groupFit),
          betweenToPooled: z.number(),
          withinToPooled: z.number(),
        }),
      )
      .optional(),
  }),
  cna: z.strictObject({
    kind: z.enum(['crisp', 'multi-value', 'fuzzy']),
    factors: z.array(z.string()),
    cases: z.int(),
    con: z.number(),
    cov: z.number(),
    outcomes: z.array(
      z.strictObject({
        outcome: z.string(),
        solutions: z.array(z.strictObject({ solution: z.string(), ...formulaFit })),
      }),
    ),
    combinations: z.number(),
    tried: z.int(),
    found: z.int(),
    complex: z.array(
      z.strictObject({
        parts: z.array(z.strictObject({ outcome: z.string(), solution: z.string() })),
        ...formulaFit,
        checked: z.boolean().meta({ description: 'false where too large for redundancies' }),
      }),
    ),
  }),
  agreement: z.strictObject({
    coders: z.array(z.string()),
    units: z.int(),
    alpha: z.strictObject({
      level: z.enum(['nominal', 'ordinal', 'interval', 'ratio']),
      value: z.number().optional(),
      pairable: z.int(),
      observed: z.number(),
      expected: z.number(),
    }),
    irr: z.number().optional().meta({ description: 'alpha as R’s irr gives it, if it differs' }),
    fleiss: z.number().optional(),
    pairs: z.array(
      z.strictObject({
        first: z.string(),
        second: z.string(),
        weights: z.enum(['unweighted', 'equal', 'squared']),
        kappa: z.number().optional(),
        units: z.int(),
      }),
    ),
    differ: z.array(z.string()),
  }),
  reuse: z.strictObject({
    pairs: z.array(
      z.strictObject({
        a: stretch,
        b: stretch,
        same: z.int(),
        aligned: z.int(),
        share: z.number(),
        runs: z.array(
          z.strictObject({
            kind: z.enum(['same', 'changed', 'only-a', 'only-b']),
            a: z.string(),
            b: z.string(),
          }),
        ),
      }),
    ),
    a: covered,
    b: covered,
    tooCommon: z.int(),
  }),
  publish: z.strictObject({
    folder: z.string(),
    base: z.string(),
    editions: z.array(z.strictObject({ id: z.string(), edition: z.string() })),
    pages: z.int(),
    kept: z.int().meta({ description: 'editions that were published there before' }),
  }),
  export: z.strictObject({
    folder: z.string(),
    region: z.string(),
    edition: z.string(),
    forms: z.array(z.string()),
    files: z.array(
      z.strictObject({
        path: z.string(),
        bytes: z.int(),
        sha256: z.string(),
        about: z.string().optional(),
        mediatype: z.string().optional(),
        rows: z.int().optional().meta({ description: 'of a table' }),
      }),
    ),
  }),
  serve: z.strictObject({
    url: z.string(),
    port: z.int(),
    regions: z.array(z.strictObject({ id: z.string(), edition: z.string().optional() })),
    app: z.boolean().meta({ description: 'whether there is a built app to show' }),
    texts: z.int().meta({ description: 'how many texts the library has' }),
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
  data,
  sql,
  compare,
  world,
  run,
  recurrence,
} satisfies Record<string, z.ZodType>;

/** The JSON Schema of a command's output. */
export function outputSchemaOf(command: string): unknown {
  const shape = OUTPUTS[command as keyof typeof OUTPUTS];
  return { title: `casus ${command} --json`, ...(z.toJSONSchema(shape) as object) };
}

function outputsOf<Q extends Record<string, { readonly output: z.ZodType }>>(questions: Q) {
  const outputs = Object.entries(questions).map(([name, { output }]) => [name, output]);
  return Object.fromEntries(outputs) as { readonly [N in keyof Q]: Q[N]['output'] };
}
