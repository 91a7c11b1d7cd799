import { expect, test } from 'vitest';
import { cardOf } from '../../src/view/card/card.ts';
import { region } from '../region.ts';

test('the card of a scenario keeps the author’s words from our coding, and says how it is run', () => {
  const card = cardOf(region(), 'khamidov.war-ends-soon', 'en');
  const text = card?.lines.map(({ label, text }) => `${label}: ${text}`).join('\n');
  expect(text).toContain('“highly unlikely”, the word of Saadi Khamidov; Casus sets no likelihood');
  expect(text).toContain('a coding of ours, not the author’s: Russian invasion of Ukraine: over');
  expect(text).toContain('no rule reads attention');
  expect(text).toContain('casus scenario khamidov.war-ends-soon');
  expect(card?.passages.map(({ words }) => words)).toContain('This scenario is highly unlikely');
});
