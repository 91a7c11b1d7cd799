import { describe, expect, test } from 'vitest';
import type { Id } from '../../src/base/id.ts';
import type { DecisionAnalysis } from '../../src/law/decision.ts';
import type { KnownRecord } from '../../src/law/known.ts';
import { outcomeOf } from '../../src/law/outcome.ts';
import type { Entity } from '../../src/record/kinds.ts';
import { get, list } from '../../src/record/record.ts';
import { fuzzy as day, region } from '../region.ts';

// The fighting of these cases lasted from the first to the third of June 2020; thirty days later are due.
const SPAN = { first: day('2020-06-01'), last: day('2020-06-03') };

/** `actor act [to whom] [on]`, as an act that was carried out. */
function act(text: string, i: number): Entity<'response'> {
  const [actor = '', what = '', towards = '', on = '2020-06-05'] = text.split(' ');
  const [template] = list(region(), 'response');
  if (!template) throw new Error('no response to draw others after');
  return {
    ...template,
    id: `act-${i}` as Id<'response'>,
    actor: actor as Id<'actor'>,
    act: what as Id<'act'>,
    towards: towards === '' || towards === '-' ? [] : [towards as Id<'actor'>],
    on: day(on),
    carriedOut: 'yes',
    marks: [],
  };
}

function silence(actor: string): Entity<'silence'> {
  const template = list(region(), 'silence').find(({ of }) => of === 'response');
  if (!template) throw new Error('no silence to draw others after');
  return { ...template, actor: actor as Id<'actor'> };
}

const CONSENSUS: DecisionAnalysis = {
  rule: 'consensus',
  body: undefined,
  inferred: false,
  vetoHolders: ['am', 'by', 'kz', 'kg', 'ru', 'tj'],
  sidesWithVeto: [],
  smallestStart: [6],
  disputantsVote: 'unknown',
};

/** What became of a commitment of the CSTO's members towards Kyrgyzstan, given these acts. */
function outcome(
  clause: string,
  acts: readonly string[],
  silences: readonly string[] = [],
  together: readonly string[] = ['csto'],
) {
  const record = region();
  const known: KnownRecord = {
    claims: [],
    requests: [],
    responses: acts.map(act),
    silences: silences.map(silence),
    leftOut: 0,
    on: undefined,
  };
  const found = outcomeOf(
    record,
    get(record, 'clause', clause),
    'yes',
    false,
    { bearers: ['am', 'by', 'kz', 'ru', 'tj'], together, each: true, towards: 'kg' },
    CONSENSUS,
    known,
    SPAN,
  );
  return `${found.outcome}${found.late ? ', late' : ''}`;
}

describe('a duty to consult, which is done together', () => {
  test.each([
    ['the organization meets', ['csto consultation'], [], 'fulfilled'],
    ['it meets after the time is over', ['csto consultation - 2020-08-01'], [], 'partly, late'],
    ['an officer of it calls', ['csto.sg contact'], [], 'partly'],
    ['only a member calls', ['kz contact kg'], [], 'members-alone'],
    ['two members meet', ['kz consultation kg', 'ru consultation'], [], 'members-alone'],
    ['a member calls, and so does an officer', ['kz contact', 'csto contact'], [], 'partly'],
    ['a member objects in the organization', ['kz objection csto'], [], 'blocked'],
    ['in a body of it', ['kz objection csto.csc'], [], 'blocked'],
    ['in another organization', ['kz objection osce'], ['csto'], 'duty-unmet'],
    ['to nobody in particular', ['kz objection'], ['csto'], 'duty-unmet'],
    ['long afterwards', ['kz objection csto 2020-08-01'], ['csto'], 'duty-unmet'],
    ['one objects who has no vote', ['az objection csto'], ['csto'], 'duty-unmet'],
    ['a search found nothing', [], ['csto'], 'duty-unmet'],
    ['a search for another organization', [], ['osce'], 'unsearched'],
    ['nobody looked', [], [], 'unsearched'],
    ['another act of the organization', ['csto statement'], [], 'duty-unmet'],
  ] as const)('%s: %s', (_, acts, silences, wanted) => {
    expect(outcome('cst.2.2@2012', acts, silences)).toBe(wanted);
  });
});

describe('a duty to consult under a treaty of no organization', () => {
  test.each([
    ['a party calls', ['kz contact kg'], 'partly'],
    ['two parties meet', ['kz consultation kg'], 'partly'],
    ['a party only spoke', ['kz statement'], 'duty-unmet'],
    ['nobody looked', [], 'unsearched'],
  ] as const)('%s: %s', (_, acts, wanted) => {
    expect(outcome('cst.2.2@2012', acts, [], [])).toBe(wanted);
  });
});

describe('a duty to assist, which each owes for itself', () => {
  test.each([
    ['the organization sends force', ['csto force kg'], 'fulfilled'],
    ['a member sends force', ['ru force kg'], 'partly'],
    ['a member sends force to the other side', ['ru force tj'], 'unsearched'],
  ] as const)('%s: %s', (_, acts, wanted) => {
    expect(outcome('cst.4@2012', acts)).toBe(wanted);
  });
});
