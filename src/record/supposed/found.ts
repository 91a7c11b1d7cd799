import type { Condition } from '../condition.ts';
import type { Entity } from '../kinds.ts';
import { type CasusRecord, get } from '../record.ts';
import type { Of } from './of.ts';
import { withMore } from './with-things.ts';

/** A treaty or an organization is founded: itself, its parties, and a clause made after a recorded one. */
export function found(record: CasusRecord, { found, on, because, cite }: Of<'found'>): CasusRecord {
  const { id, name, as, parties, fields } = found;
  const begins = [{ on, event: { en: 'supposed', ru: 'предположено' }, cite }];
  const lasts = [{ on: 'open', event: { en: 'supposed', ru: 'предположено' }, cite }];
  const itself =
    as === 'treaty'
      ? {
          also: [],
          kind: 'treaty',
          binding: 'legal',
          signed: begins,
          inForce: begins,
          partiesListed: 'all',
          summary: because,
        }
      : {
          abbreviation: name,
          also: [],
          kind: 'organization',
          renames: [],
          from: begins,
          partiesListed: 'all',
        };
  const compact = { id, name, fields, to: lasts, cite, ...itself };
  const spells = parties.map((member) => ({
    id: `${id}-${member}`,
    member,
    of: id,
    status: as === 'treaty' ? 'party' : 'member',
    from: begins,
    to: lasts,
    steps: [],
    codings: [],
  })) as unknown as Entity<'membership'>[];
  const founded =
    as === 'treaty'
      ? withMore(record, 'instrument', [compact as unknown as Entity<'instrument'>])
      : withMore(record, 'organization', [compact as unknown as Entity<'organization'>]);
  const joined = withMore(founded, 'membership', spells);
  const clause = clauseLike(record, { found, on, because, cite });
  return clause ? withMore(joined, 'clause', [clause]) : joined;
}

type Founding = Pick<Of<'found'>, 'found' | 'on' | 'because' | 'cite'>;

/**
 * A clause with the condition of a recorded one, of which the new treaty takes the place of the old
 * one, and its readings as the author has them. Who decides, it leaves to each state: the old treaty's
 * organs are not the new one's.
 */
function clauseLike(
  record: CasusRecord,
  { found: { id, assistance }, on, because, cite }: Founding,
): Entity<'clause'> | undefined {
  if (!assistance) return undefined;
  const model = get(record, 'clause', assistance.like);
  const old = get(record, 'instrument', model.instrument);
  const renamed = new Map<string, string>([[old.id, id]]);
  if (old.of) renamed.set(old.of, id);
  const renew = <T>(part: T): T => renamedIn(part, renamed) as T;
  const provision = `${id}.assistance`;
  return {
    ...model,
    id: `${provision}@${on.edtf.slice(0, 4)}`,
    provision,
    instrument: id,
    article: { en: 'supposed', ru: 'предположено' },
    title: assistance.title,
    summary: because,
    from: [{ on, event: { en: 'supposed', ru: 'предположено' }, cite }],
    to: [{ on: 'open', event: { en: 'supposed', ru: 'предположено' }, cite }],
    replaces: undefined,
    when: renew(readAs(model.when, assistance.readings)),
    bearer: renew(model.bearer),
    decides: undefined,
    text: 'full',
    notes: [],
    cite,
  } as unknown as Entity<'clause'>;
}

/** The condition with each reading that is taken in the place of the question. */
function readAs(condition: Condition, readings: Readonly<Record<string, string>>): Condition {
  const read = (one: Condition) => readAs(one, readings);
  if ('all' in condition) return { all: condition.all.map(read) };
  if ('any' in condition) return { any: condition.any.map(read) };
  if ('not' in condition) return { not: read(condition.not) };
  if ('where' in condition) return { ...condition, where: read(condition.where) };
  if (!('reading' in condition)) return condition;
  const taken = condition.options[readings[condition.reading] ?? ''];
  if (taken) return read(taken);
  const options = Object.entries(condition.options).map(([id, one]) => [id, read(one)]);
  return { ...condition, options: Object.fromEntries(options) };
}

/** The same with every id renamed that has a new name. */
function renamedIn(part: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (typeof part === 'string') return renamed.get(part) ?? part;
  if (Array.isArray(part)) return part.map((one) => renamedIn(one, renamed));
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, renamedIn(value, renamed)]),
  );
}
