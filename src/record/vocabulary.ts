import * as z from 'zod';
import { cites, dated, label, langText, ownId, ref } from './parts.ts';

/** A step of the response ladder, from silence to force. */
export const act = z.strictObject({
  id: ownId<'act'>(),
  name: label,
  grade: z.int().min(0).max(6).optional().meta({ description: 'absent: the ladder has no place' }),
  rule: langText.meta({ description: 'when to code it' }),
});

/** What a clause tells its bearer to do, and which acts count as doing it. */
export const duty = z.strictObject({
  id: ownId<'duty'>(),
  name: label,
  fulfilledBy: z.array(ref('act')).default([]),
  partlyBy: z.array(ref('act')).default([]),
  partlyByAid: z
    .boolean()
    .default(false)
    .meta({ description: 'material aid counts as doing part of it, though it has no grade' }),
  together: z.boolean().default(false).meta({
    description: 'it is done together: acts of single members are recorded as theirs alone',
  }),
  conduct: z.boolean().default(false).meta({
    description: "the duty is each bearer's own conduct and leaves no act of response to look for",
  }),
  rule: langText,
});

/** An open-textured word of the law, judged by speakers, with a rule for coding it. */
export const atom = z.strictObject({
  id: ownId<'atom'>(),
  name: label,
  sentence: label.meta({
    description:
      'with {by}, {on} and so on where the arguments go; in Russian {on:gen} for a case (gen, dat, acc, ins, pre) and {by:ведёт|ведут} for a verb that agrees',
  }),
  args: z.array(z.string()).default([]),
  symmetric: z.boolean().default(false).meta({
    description: 'the order of the arguments does not matter, as in a dispute between two',
  }),
  evidence: z
    .enum(['claims', 'requests'])
    .default('claims')
    .meta({ description: 'claims settle it, or the recorded requests do' }),
  requests: z
    .array(z.string())
    .default([])
    .meta({ description: 'the kinds of request that count' }),
  rule: langText,
});

/** What a figure counts. */
export const measure = z.strictObject({
  id: ownId<'measure'>(),
  name: label,
  unit: z.string(),
  rule: langText,
});

/** The head of a record: its name, and the records that it builds on. */
export const region = z.strictObject({
  id: ownId<'region'>(),
  name: label,
  uses: z.array(z.string()).default([]).meta({ description: 'folders beside this one' }),
  cite: z.string().optional().meta({ description: 'how to cite this record' }),
  states: z
    .array(ref('state'))
    .default([])
    .meta({ description: 'the states that make the region up' }),
  hubs: z
    .array(z.strictObject({ state: ref('state'), cite: cites }))
    .default([])
    .meta({ description: 'outsiders through whom a source says that cooperation runs' }),
  labels: z
    .array(z.strictObject({ name: label, from: z.array(dated).default([]), cite: cites }))
    .default([])
    .meta({ description: 'what it was called, each name from a day on' }),
});
