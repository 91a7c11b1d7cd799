import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DATASETS } from '../../src/datasets/index.ts';
import { Misfit, readerOf } from '../../src/datasets/reading/understand.ts';
import { original } from './originals.ts';

/**
 * The facts that a program of its own, CHECKS.py beside the original files, recomputes: for each, the
 * figure of a data set that is the same fact here. originals.test.ts works all of them out.
 */
const CHECKED: Readonly<Record<string, readonly [dataset: string, figure: string]>> = {
  'B&F 2018 all': ['alliance-reliability', 'percent honoured, all commitments that were called'],
  'pre-1945': ['alliance-reliability', 'percent honoured, before 1945'],
  '1945-2003': ['alliance-reliability', 'percent honoured, 1945 to 2003'],
  'B&F defense': ['alliance-reliability', 'percent honoured, promises of defense'],
  'B&F nonagg': ['alliance-reliability', 'percent honoured, promises of non-aggression'],
  'B&F offense': ['alliance-reliability', 'percent honoured, promises of offense'],
  'B&F neutral': ['alliance-reliability', 'percent honoured, promises of neutrality'],
  'Leeds-Anac honor2': ['alliance-reliability', 'Leeds and Anac: commitments honoured, of 137'],
  'UCDP 2023 conflicts': ['ucdp-acd', 'conflicts active in 2023'],
  'UCDP 2023 wars': ['ucdp-acd', 'wars in 2023'],
  'UCDP 2022 conflicts': ['ucdp-acd', 'conflicts active in 2022'],
  'KGZ-TJK conflict years': [
    'ucdp-acd',
    'years of the conflict between Kyrgyzstan and Tajikistan (13324)',
  ],
  'UCDP 2024 conflicts': ['ucdp-acd', 'conflicts active in 2024'],
  'UCDP 2024 wars': ['ucdp-acd', 'wars in 2024'],
  'UCDP deaths 2024': ['ucdp-ov', 'deaths in organized violence in the world in 2024'],
  'UCDP deaths 2022': ['ucdp-ov', 'deaths in organized violence in the world in 2022'],
  'KGZ/TJK interstate deaths 2021, 2022': [
    'ucdp-ov',
    'interstate deaths in Kyrgyzstan and Tajikistan, 2021, then 2022',
  ],
  'MID sizes': ['cow-mid', 'disputes, participants, incidents, participants of incidents'],
  'KYR-TAJ disputes': ['cow-mid', 'disputes with Kyrgyzstan and Tajikistan'],
  'MIE KYR-TAJ events': ['mie', 'events between Kyrgyzstan and Tajikistan'],
  'KYR defense partners 2018': [
    'atop',
    'states with a defense promise of Kyrgyzstan in 2018, COW codes',
  ],
  'ATOP 4220 Uzbekistan spells': [
    'atop',
    'spells of Uzbekistan in the Collective Security Treaty (4220)',
  ],
  'COW IGO CSTO Uzbekistan years': ['cow-igo', 'years of Uzbekistan as a full member of the CSTO'],
  'IGOs in file': ['cow-igo', 'organizations in the file'],
  'IGOs alive/zombie/dead': ['vigo', 'percent of organization-years alive, zombie, dead'],
  'dead IGOs of 561': ['digo', 'organizations, and those that ended'],
  'MIA delegation CIS SCO OSCE 2019': ['mia', 'delegation in 2019 of CIS, SCO and OSCE'],
  'ICB crises, full-scale war': ['icb', 'crises, and those with full-scale war'],
  'inter-state wars': ['cow-war', 'inter-state wars'],
  'KG-TJ UNGA agreement': [
    'unga',
    'roll calls in which Kyrgyzstan and Tajikistan both voted, and the share of equal votes',
  ],
};

test('every fact that CHECKS.py checks is in the table, and no other', () => {
  const text = readFileSync(original('CHECKS.py'), 'utf8');
  const called = [...text.matchAll(/ck\('([^']+)'/g)].map(([, name]) => name ?? '');
  const promises = [...(/dict\(([^)]+)\)/.exec(text)?.[1] ?? '').matchAll(/(\w+)=/g)];
  const names = called.flatMap((name) =>
    name === 'B&F ' ? promises.map(([, promise]) => `B&F ${promise}`) : [name],
  );
  expect(names).toHaveLength(30);
  expect(names.sort()).toEqual(Object.keys(CHECKED).sort());
});

test.each(Object.entries(CHECKED))('%s is a figure of ours', (_, [id, what]) => {
  const dataset = DATASETS.find((one) => one.id === id);
  expect(dataset?.figures.map((figure) => figure.what)).toContain(what);
});

test.each([
  ['2004-02-29', '2004-02-29'],
  ['2005-08-16 00:00:00', '2005-08-16'],
  ['2005-02-31', 'when is “2005-02-31”, and has to be a day as 2005-08-16'],
  ['2005-13-01', 'when is “2005-13-01”, and has to be a day as 2005-08-16'],
])('a cell of days, %s: %s', (cell, expected) => {
  const read = readerOf({ name: 'when', type: 'day', about: 'a day' })(cell);
  expect(read instanceof Misfit ? read.message : read).toBe(expected);
});
