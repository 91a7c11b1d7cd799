import type { Entity } from '../../record/kinds.ts';
import { belongsTo, find } from '../../record/record.ts';
import { type Filter, filter } from './filter.ts';
import { count, fits, idOf, oneOf, wordIn } from './readers.ts';

type Claim = Entity<'claim'>;

/** Conditions on what was said or done about an incident. */
export const SAID_AND_DONE: readonly Filter[] = [
  filter<{ incident?: string }>(
    'incident',
    ['claim', 'request', 'response', 'silence'],
    'the incident',
    idOf(['incident']),
    (thing, value) => thing.incident === value,
  ),
  filter<{ speaker?: string[]; by?: string | string[]; actor?: string; actors?: string[] }>(
    'by',
    [
      'claim',
      'request',
      'response',
      'silence',
      'argument',
      'scenario',
      'recommendation',
      'concept',
      'mandate',
      'event',
      'contradiction',
    ],
    'who says it or does it; a state or organization brings its bodies',
    idOf(['actor']),
    (thing, value, { record }) => {
      const sides = (thing as { sides?: { by: string }[] }).sides ?? [];
      const who = [
        thing.speaker,
        thing.by,
        thing.actor,
        thing.actors,
        sides.map((s) => s.by),
      ].flat();
      return who.some((one) => one !== undefined && belongsTo(record, one, value));
    },
  ),
  filter<{ to?: string[]; towards?: string[]; addressees?: string[] }>(
    'to',
    ['request', 'response', 'event', 'recommendation', 'silence'],
    'towards whom',
    idOf(['actor']),
    (thing, value, { record }) =>
      [thing.to, thing.towards, thing.addressees]
        .flat()
        .some((one) => typeof one === 'string' && belongsTo(record, one, value)),
  ),
  filter<Claim>(
    'figure',
    ['claim'],
    'the measure of a figure: dead, wounded, displaced',
    idOf(['measure']),
    ({ says }, value) => 'figure' in says && says.figure === value,
  ),
  filter<Claim>(
    'side',
    ['claim'],
    'whose figure',
    idOf(['actor'], 'both'),
    ({ says }, value) => 'figure' in says && says.side === value,
  ),
  filter<Claim>(
    'says',
    ['claim'],
    'figure, atom, label or statement',
    oneOf('figure', 'atom', 'label', 'statement'),
    ({ says }, value) => value in says,
  ),
  filter<Claim>(
    'atom',
    ['claim'],
    'the word of the law',
    idOf(['atom']),
    ({ says }, value) => 'atom' in says && says.atom === value,
  ),
  filter<Entity<'response'>>(
    'act',
    ['response'],
    'the act on the ladder',
    idOf(['act']),
    (thing, value) => thing.act === value,
  ),
  filter<Entity<'response'>>(
    'mark',
    ['response'],
    'offer, aid or posture',
    oneOf('offer', 'aid', 'posture'),
    (thing, value) => (thing.marks as readonly string[]).includes(value),
  ),
  filter(
    'grade',
    ['response'],
    'its grade: 2, 3+',
    count,
    (thing: Entity<'response'>, wanted, { record }) => {
      const grade = find(record, 'act', thing.act)?.grade;
      return grade === undefined ? 'no' : fits(wanted, grade, grade);
    },
  ),
  filter<Entity<'request'>>(
    'what',
    ['request'],
    'what was asked for',
    wordIn(['request'], ({ what }: Entity<'request'>) => [what]),
    (thing, value) => thing.what === value,
  ),
  filter<Entity<'request'>>(
    'stance',
    ['request'],
    'made, declined or withdrawn',
    oneOf('made', 'declined', 'withdrawn'),
    (thing, value) => thing.stance === value,
  ),
];
