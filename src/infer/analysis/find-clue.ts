import { type FuzzyDay, isBefore } from '../../base/fuzzy-day.ts';
import type { Truth } from '../../base/truth.ts';
import { citesIn } from '../../record/cites-in.ts';
import { belongsTo, type CasusRecord, find, list } from '../../record/record.ts';
import { readingStart } from '../../record/spell.ts';
import type { ClueSpec, FindingSpec, WithinCase } from '../../record/within-case.ts';

type Trust = WithinCase['trust'];

/** A thing of the record that a clue stands on. */
export interface Ground {
  readonly kind: 'request' | 'response' | 'claim' | 'event' | 'clause' | 'silence';
  readonly id: string;
  readonly sources: readonly string[];
  /** How far it is believed: the best of its sources. */
  readonly trust: number;
}

/**
 * What looking for a clue came to. Not found is a finding only where somebody searched; a clue that
 * hangs on an earlier one of which nothing is known asks nothing.
 */
export interface Found {
  readonly clue: string;
  readonly found: 'seen' | 'not-seen' | 'not-searched' | 'not-askable';
  readonly grounds: readonly Ground[];
  readonly sources: readonly string[];
  /** How far the finding is believed: the best ground of each thing looked for, the worst of these. */
  readonly trust: number;
}

/** Looks for every clue in the record as it is, in their order. */
export function findClues(record: CasusRecord, { clues, trust }: WithinCase): Found[] {
  const found: Found[] = [];
  for (const clue of clues) {
    const one = findClue(record, clue, trust);
    const earlier = [...new Set(clue.given.flatMap(({ when }) => Object.keys(when)))];
    const askable = earlier.every((id) =>
      found.some((before) => before.clue === id && isKnown(before)),
    );
    found.push(askable ? one : { ...one, found: 'not-askable' });
  }
  return found;
}

/** Whether it is known of a clue that it is there, or that it is not. */
export function isKnown({ found }: Found): boolean {
  return found === 'seen' || found === 'not-seen';
}

function findClue(record: CasusRecord, clue: ClueSpec, trust: Trust): Found {
  const parts = clue.look.map((one) => groundsOf(record, one, trust));
  const seen = parts.every((grounds) => grounds.length > 0);
  const searches = [
    ...clue.absence.flatMap((id) => ground(record, 'silence', id, trust)),
    ...clue.look.flatMap((one) => ('begun' in one ? notBegun(record, one.begun, trust) : [])),
  ];
  const grounds = seen ? parts.flat() : searches;
  const best = (list: readonly Ground[]) => Math.max(0, ...list.map((one) => one.trust));
  return {
    clue: clue.id,
    found: seen ? 'seen' : searches.length > 0 ? 'not-seen' : 'not-searched',
    grounds,
    sources: [...new Set(grounds.flatMap(({ sources }) => sources))],
    trust: seen ? Math.min(...parts.map(best)) : best(searches),
  };
}

/** Everything in the record that one finding asks for. */
function groundsOf(record: CasusRecord, asked: FindingSpec, trust: Trust): Ground[] {
  if ('request' in asked) {
    const { by, to, stance, what, incident, from, until } = asked.request;
    return list(record, 'request')
      .filter(
        (request) =>
          request.stance === stance &&
          (incident === undefined || request.incident === incident) &&
          (by === undefined || belongsTo(record, request.by, by)) &&
          (to === undefined || request.to.some((one) => belongsTo(record, one, to))) &&
          (what.length === 0 || what.includes(request.what)) &&
          (from === undefined || isBefore(request.on, from) !== 'yes') &&
          (until === undefined || isBefore(until, request.on) !== 'yes'),
      )
      .flatMap(({ id }) => ground(record, 'request', id, trust));
  }
  if ('response' in asked) {
    const { actor, act, atLeast, mark, incident, from, until } = asked.response;
    return list(record, 'response')
      .filter(
        (response) =>
          belongsTo(record, response.actor, actor) &&
          response.carriedOut === 'yes' &&
          (incident === undefined || response.incident === incident) &&
          (act === undefined || response.act === act) &&
          (mark === undefined || response.marks.includes(mark)) &&
          (atLeast === undefined || (find(record, 'act', response.act)?.grade ?? -1) >= atLeast) &&
          (from === undefined || isBefore(response.on, from) !== 'yes') &&
          (until === undefined || isBefore(until, response.on) !== 'yes'),
      )
      .flatMap(({ id }) => ground(record, 'response', id, trust));
  }
  if ('begun' in asked) {
    const { of: event, by } = asked.begun;
    return beginsBefore(record, event, by) === 'yes' ? ground(record, 'event', event, trust) : [];
  }
  if ('claims' in asked) return all(record, 'claim', asked.claims, trust);
  if ('events' in asked) return all(record, 'event', asked.events, trust);
  if ('clauses' in asked) return all(record, 'clause', asked.clauses, trust);
  return all(record, 'silence', asked.silences, trust);
}

/** That an event surely began only later is known from the event itself. */
function notBegun(record: CasusRecord, { of: event, by }: Begun, trust: Trust): Ground[] {
  return beginsBefore(record, event, by) === 'no' ? ground(record, 'event', event, trust) : [];
}

type Begun = Extract<FindingSpec, { begun: unknown }>['begun'];

function beginsBefore(record: CasusRecord, id: string, day: FuzzyDay): Truth {
  const first = find(record, 'event', id)?.first ?? 'unknown';
  const start = readingStart(first);
  return start === 'unknown' ? 'open' : isBefore(start, day);
}

/** The things named, or none where one of them is not in the record. */
function all(record: CasusRecord, kind: Ground['kind'], ids: readonly string[], trust: Trust) {
  const found = ids.map((id) => ground(record, kind, id, trust));
  return found.every((one) => one.length > 0) ? found.flat() : [];
}

function ground(record: CasusRecord, kind: Ground['kind'], id: string, trust: Trust): Ground[] {
  const thing = find(record, kind, id);
  if (!thing) return [];
  const cites = citesIn(thing).map(({ cite }) => cite);
  const byCites = cites.map((cite) => {
    const own = trust.sources.find(({ source }) => source === cite.source);
    if (own) return own.trust;
    const source = find(record, 'source', cite.source);
    const confidence = cite.confidence ?? source?.confidence;
    return confidence ? trust[confidence] : trust.founding;
  });
  const unverified = 'force' in thing && thing.force === 'unverified';
  const searched =
    kind === 'silence' && 'strength' in thing && thing.kind === 'searched'
      ? [thing.strength === 'weak' ? trust.weak : trust.searched]
      : [];
  return [
    {
      kind,
      id,
      sources: [...new Set(cites.map(({ source }) => source as string))],
      trust: Math.min(unverified ? trust.unverified : 1, Math.max(0, ...byCites, ...searched)),
    },
  ];
}
