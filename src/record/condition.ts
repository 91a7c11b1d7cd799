import * as z from 'zod';
import type { Id } from '../base/id.ts';
import { ref } from './parts.ts';

/** Who is meant, seen from one direction of an incident. */
export const role = z.enum(['attacker', 'victim']);
export type Role = z.infer<typeof role>;

/**
 * The closed condition language. Open-textured words (aggression, threat) are atoms that speakers
 * claim and coders judge; they are never computed. No functions, no recursion.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly atom: Id<'atom'>; readonly args?: Readonly<Record<string, string>> | undefined }
  | { readonly party: Id<'compact'>; readonly who: Role }
  | { readonly inArea: Id<'area'>; readonly what: Role }
  | { readonly some: Id<'compact'>; readonly as: string; readonly where: Condition }
  | {
      readonly count: Id<'compact'>;
      readonly as: string;
      readonly where: Condition;
      readonly atLeast: number;
    }
  | {
      readonly reading: Id<'reading'>;
      readonly options: Readonly<Record<string, Condition>>;
    };

const argument = z
  .string()
  .meta({ description: 'attacker, victim, a name bound by some/count, or the id of an actor' });

const bound = z
  .string()
  .regex(/^[a-z]+$/, { error: 'the name for each member is one lower-case word' });

export const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union(
      [
        z
          .strictObject({ all: z.array(condition) })
          .meta({ description: 'every one of them holds; an empty list always holds' }),
        z
          .strictObject({ any: z.array(condition) })
          .meta({ description: 'at least one of them holds' }),
        z.strictObject({ not: condition }).meta({ description: 'it does not hold' }),
        z
          .strictObject({ atom: ref('atom'), args: z.record(z.string(), argument).optional() })
          .meta({
            description: 'a word of the law that speakers judge, with who fills each argument',
          }),
        z.strictObject({ party: ref('compact'), who: role }).meta({
          description:
            'the attacker or the victim is bound by, or a member of, it throughout the incident',
        }),
        z
          .strictObject({ inArea: ref('area'), what: role })
          .meta({ description: 'the zone covers the territory of the attacker or the victim' }),
        z
          .strictObject({ some: ref('compact'), as: bound, where: condition })
          .meta({ description: 'it holds for at least one party, called by the name in as' }),
        z
          .strictObject({
            count: ref('compact'),
            as: bound,
            where: condition,
            atLeast: z.int().min(1),
          })
          .meta({ description: 'it holds for at least so many parties' }),
        z.strictObject({ reading: ref('reading'), options: z.record(z.string(), condition) }).meta({
          description: 'a contested word: which condition stands here depends on the option taken',
        }),
      ],
      {
        error:
          'not a condition: one of all, any, not, atom, party, inArea, some, count, reading is wanted, with its own fields only',
      },
    ),
  )
  .meta({
    id: 'condition',
    description: 'one of all, any, not, atom, party, inArea, some, count, reading',
  }) as z.ZodType<Condition>;
