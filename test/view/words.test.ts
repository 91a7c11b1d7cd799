import { describe, expect, test } from 'vitest';
import { body, group, organization } from '../../src/record/actor.ts';
import { argument } from '../../src/record/argument.ts';
import { claim } from '../../src/record/claim.ts';
import { clause } from '../../src/record/clause.ts';
import { contradiction } from '../../src/record/contradiction.ts';
import { event } from '../../src/record/event.ts';
import { incident } from '../../src/record/incident.ts';
import { instrument } from '../../src/record/instrument.ts';
import { KIND_NAMES } from '../../src/record/kinds.ts';
import { membership } from '../../src/record/membership.ts';
import { place } from '../../src/record/place.ts';
import { request, response, silence } from '../../src/record/response.ts';
import { source } from '../../src/record/source.ts';
import { KIND_WORDS, kindTitle } from '../../src/view/kind-names.ts';
import { languageWord, VALUE_WORDS, valueWord } from '../../src/view/value-words.ts';

describe('every closed list has words', () => {
  test.each([
    ['sourceKind', source.shape.kind.options],
    ['sourceType', source.shape.type.options],
    ['read', source.shape.read.options],
    ['disagreement', [...contradiction.shape.kind.options, 'rival-dates', 'contested-atom']],
    ['organizationKind', organization.shape.kind.unwrap().options],
    ['bodyKind', body.shape.kind.unwrap().options],
    ['groupKind', group.shape.kind.options],
    ['placeKind', place.shape.kind.options],
    ['membershipStatus', membership.shape.status.options],
    ['instrumentKind', instrument.shape.kind.options],
    ['binding', instrument.shape.binding.options],
    ['field', instrument.shape.fields.unwrap().element.options],
    ['clauseKind', clause.shape.kind.options],
    ['clauseText', clause.shape.text.options],
    ['incidentKind', incident.shape.kind.options],
    ['force', claim.shape.force.options],
    ['stance', request.shape.stance.options],
    ['what', request.shape.what.options],
    ['mark', response.shape.marks.unwrap().element.options],
    ['asked', response.shape.asked.options],
    ['carriedOut', response.shape.carriedOut.unwrap().options],
    ['silence', silence.shape.kind.options],
    ['silenceOf', silence.shape.of.options],
    ['strength', silence.shape.strength.unwrap().options],
    ['eventType', event.shape.type.options],
    ['eventStatus', event.shape.status.unwrap().options],
    ['sign', argument.shape.sign.options],
    ['argumentKind', argument.shape.kind.options],
    ['verdict', argument.shape.verdict.unwrap().shape.value.options],
  ] as const)('%s', (list, options) => {
    expect(Object.keys(VALUE_WORDS[list]).sort()).toEqual([...options].sort());
  });

  test('in Russian they are Russian', () => {
    for (const words of Object.values(VALUE_WORDS)) {
      for (const [value, { ru }] of Object.entries(words)) expect(ru, value).toMatch(/[а-я]/i);
    }
  });

  test('a value that no list knows shows itself', () => {
    expect(valueWord('read', 'other', 'en')).toBe('other');
    expect(languageWord('tg', 'en')).toBe('Tajik');
  });
});

test('every kind has a name in both languages, and no two share one', () => {
  for (const lang of ['en', 'ru'] as const) {
    const titles = KIND_NAMES.map((kind) => kindTitle(kind, lang));
    expect(new Set(titles).size).toBe(KIND_NAMES.length);
  }
  expect(Object.keys(KIND_WORDS).sort()).toEqual([...KIND_NAMES].sort());
});
