import * as z from 'zod';
import { cites, fuzzyDay, label, langText, oneOrMany, ref } from './parts.ts';

const share = z.number().min(0).max(1);

/** What is looked for in the record. A clue is there when every one of its findings is. */
export const finding = z
  .union(
    [
      z
        .strictObject({
          request: z.strictObject({
            incident: ref('incident').optional(),
            by: ref('actor').optional(),
            to: ref('actor').optional(),
            stance: z.enum(['made', 'declined', 'withdrawn']).default('made'),
            what: z.array(z.string()).default([]),
            from: fuzzyDay.optional(),
            until: fuzzyDay.optional(),
          }),
        })
        .meta({ description: 'a request that fits' }),
      z
        .strictObject({
          response: z.strictObject({
            incident: ref('incident').optional(),
            actor: ref('actor'),
            act: ref('act').optional(),
            atLeast: z.int().min(0).max(6).optional().meta({ description: 'its grade' }),
            mark: z.enum(['offer', 'aid', 'posture']).optional(),
            from: fuzzyDay.optional(),
            until: fuzzyDay.optional(),
          }),
        })
        .meta({ description: 'an act of response that fits' }),
      z
        .strictObject({ begun: z.strictObject({ of: ref('event'), by: fuzzyDay }) })
        .meta({ description: 'an event that had begun by a day; that it had not is known too' }),
      z.strictObject({ claims: z.array(ref('claim')).min(1) }),
      z.strictObject({ events: z.array(ref('event')).min(1) }),
      z.strictObject({ clauses: z.array(ref('clause')).min(1) }),
      z.strictObject({ silences: z.array(ref('silence')).min(1) }),
    ],
    { error: 'a finding is one of request, response, begun, claims, events, clauses, silences' },
  )
  .meta({
    id: 'finding',
    description: 'one of request, response, begun, claims, events, clauses, silences',
  });
export type FindingSpec = z.infer<typeof finding>;

const likelihood = z.strictObject({
  for: oneOrMany(z.string()).meta({ description: 'rivals' }),
  p: share.meta({ description: 'P(the clue is there, given the rival)' }),
  low: share.optional(),
  high: share.optional(),
  because: langText,
});

const given = z.strictObject({
  when: z.record(z.string(), z.boolean()).meta({ description: 'earlier clues, found or not' }),
  likelihoods: z.array(likelihood).min(1),
});

const clue = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    says: langText.meta({ description: 'what would be there' }),
    look: oneOrMany(finding),
    absence: z.array(ref('silence')).default([]).meta({
      description: 'searches that would have found it; without one, not found is unknown',
    }),
    relevance: z
      .enum(['L', 'M', 'H'])
      .default('M')
      .meta({ description: 'for the matrix of rivals' }),
    likelihoods: z.array(likelihood).min(1),
    independent: langText
      .optional()
      .meta({ description: 'why it does not depend on earlier clues, given each rival' }),
    given: z.array(given).default([]),
  })
  .refine((c) => c.independent !== undefined || c.given.length > 0, {
    error:
      'say why it is independent of earlier clues, or give its likelihoods for each way these came out',
    path: ['independent'],
  });

/** What one more coder sets for a clue: each way in which the clues before it came out, or at once. */
const codedClue = z
  .strictObject({
    clue: z.string(),
    knew: z.boolean().default(false).meta({
      description: 'whether the coder said to know, or to think to know, what was found',
    }),
    likelihoods: z.array(likelihood).default([]),
    given: z.array(given).default([]),
  })
  .refine((c) => c.likelihoods.length > 0 || c.given.length > 0, {
    error: 'give likelihoods, or likelihoods for each way in which the clues before it came out',
    path: ['likelihoods'],
  });

/** Likelihoods of one more coder, set apart from the author's. */
const coder = z.strictObject({
  author: z.string().meta({ description: 'who set them' }),
  on: fuzzyDay.meta({ description: 'when they were set' }),
  before: z.boolean().meta({ description: 'whether they were set before the findings were known' }),
  because: langText.meta({ description: 'how they came about: what the coder saw and what not' }),
  clues: z.array(codedClue).min(1),
});
export type Coder = z.infer<typeof coder>;

/** A test of rival explanations within one case, by Bayesian process tracing. */
export const withinCase = z.strictObject({
  incident: ref('incident'),
  outcome: langText.meta({ description: 'what is to be explained' }),
  author: z.string().meta({ description: 'who set the likelihoods' }),
  on: fuzzyDay.meta({ description: 'when they were set' }),
  before: z
    .boolean()
    .meta({ description: 'whether the likelihoods were set before the findings were known' }),
  rivals: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]*$/),
        name: label,
        says: langText,
        argument: ref('argument').optional(),
        residual: z.boolean().default(false),
        prior: share.optional(),
        cite: cites.optional(),
      }),
    )
    .min(3),
  prior: langText.meta({ description: 'why the rivals start where they start' }),
  trust: z.strictObject({
    high: share,
    medium: share,
    low: share,
    founding: share.meta({ description: 'for a citation of a founding document' }),
    searched: share.meta({ description: 'for a silence found by ordinary search' }),
    weak: share.meta({ description: 'for one found by weak search' }),
    unverified: share.meta({
      description: 'at most, for a claim that its speaker calls unverified',
    }),
    because: langText,
    sources: z
      .array(z.strictObject({ source: ref('source'), trust: share, because: langText }))
      .default([]),
  }),
  clues: z.array(clue).min(1),
  coders: z
    .array(coder)
    .default([])
    .meta({ description: 'others who set the likelihoods, each for themselves' }),
  cannotTell: z
    .array(langText)
    .default([])
    .meta({ description: 'what these data could not have told apart, in plain words' }),
});
export type WithinCase = z.infer<typeof withinCase>;
export type ClueSpec = WithinCase['clues'][number];
