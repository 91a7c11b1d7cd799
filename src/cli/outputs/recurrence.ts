import * as z from 'zod';
import { FORECASTERS } from '../../infer/recurrence/forecasters.ts';

const forecaster = z.enum(FORECASTERS.map(({ id }) => id));

const said = {
  id: forecaster,
  mean: z.number(),
  interval: z.strictObject({ from: z.int(), to: z.int() }),
  any: z.number().meta({ description: 'the probability of at least one event' }),
};

const ignorance = z
  .number()
  .optional()
  .meta({ description: 'in bits; absent where infinite: what came had been held impossible' });

const settings = z.strictObject({
  training: z.int(),
  halfLife: z.number(),
  level: z.number(),
  model: forecaster.meta({ description: 'the model that speaks' }),
});

const performances = z.array(
  z.strictObject({
    id: forecaster,
    crps: z.number(),
    ignorance,
    impossible: z.int().meta({ description: 'years that came and had been held impossible' }),
    intervalScore: z.number(),
    inside: z.int(),
  }),
);

const comparisons = z.array(
  z.strictObject({
    model: forecaster,
    baseline: forecaster,
    skill: z.number().optional().meta({ description: 'absent where the baseline is perfect' }),
    beats: z.boolean(),
    nearer: z.int(),
    further: z.int(),
    hangsOn: z
      .array(z.string())
      .meta({ description: 'years, or pairs, without which the verdict turns' }),
  }),
);

const single = z.strictObject({
  counted: z.strictObject({
    from: z.string().meta({ description: 'record, a data set, or a file' }),
    states: z.array(z.string()),
    what: z.string(),
    first: z.int().meta({ description: 'the year of the first count' }),
    counts: z.array(z.int()),
  }),
  settings,
  years: z.array(
    z.strictObject({
      year: z.int(),
      training: z.int().meta({ description: 'years before it, from which alone it is forecast' }),
      observed: z.int(),
      forecasts: z.array(
        z.strictObject({ ...said, crps: z.number(), ignorance, intervalScore: z.number() }),
      ),
    }),
  ),
  performances,
  comparisons,
  next: z.strictObject({
    year: z.int(),
    training: z.int(),
    forecasts: z.array(z.strictObject(said)),
  }),
});

const pooled = z.strictObject({
  pooled: z.strictObject({
    from: z.string(),
    what: z.string(),
    pairs: z.int(),
    first: z.int(),
    last: z.int(),
    years: z.int().meta({ description: 'years of pairs that were forecast' }),
  }),
  settings,
  performances,
  comparisons,
});

/** What `casus recurrence` writes with --json: of one count, or of all pairs of states. */
export const recurrenceOutput = z.union([single, pooled]);
