import * as z from 'zod';

/** What `casus run` writes with --json: the jobs, or what one of them counted. */
export const runOutput = z.union([
  z.array(z.strictObject({ id: z.string(), title: z.string(), about: z.string() })),
  z.strictObject({
    job: z.string(),
    incidents: z.int(),
    seed: z.int(),
    edition: z.string(),
    keys: z.array(z.string()).meta({ description: 'what the parts of a key are' }),
    counts: z.array(z.string()).meta({ description: 'what the counts of a row are' }),
    rows: z.array(z.strictObject({ key: z.array(z.string()), counts: z.array(z.int()) })),
  }),
]);
