import { describe, expect, test } from 'vitest';
import { checkTexts } from '../../src/store/load.ts';
import { soundFiles } from './sound-record.ts';

const date = (on: string, page: number) =>
  `{ on: ${on}, cite: { source: atlas, where: page ${page} } }`;

/** The faults of the sound record, with another time in the pact for one that ended, or not. */
function faults(ends: readonly string[], again: string): string[] {
  const files = soundFiles();
  const pact = files.get('memberships/pact.yaml') ?? '';
  const rivals = ends.map((end, i) => date(end, 50 + i)).join(', ');
  const text = pact.replace(/to:\n {4}- \{ on: open.*\}/, `to: [${rivals}]`);
  expect(text).not.toBe(pact);
  files.set(
    'memberships/pact.yaml',
    `${text}- { id: pact-north-again, member: north, of: pact, status: member, from: [${date(again, 60)}], to: unknown }\n`,
  );
  return checkTexts(
    [...files].map(([name, each]) => ({ file: `sound-record/${name}`, text: each })),
  ).diagnostics.map(({ code }) => code);
}

describe('a spell whose end is disputed, and a later one of the same member', () => {
  test('overlap surely only where they do whoever is right', () => {
    expect(faults(['open', '2010'], '2015')).toEqual([]);
    expect(faults(['2010', '2014'], '2015')).toEqual([]);
    expect(faults(['open', '2010'], '2005')).toEqual(['spells-overlap']);
    expect(faults(['open'], '2015')).toEqual(['spells-overlap']);
  });
});
