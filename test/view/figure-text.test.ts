import { expect, test } from 'vitest';
import { typed } from '../cli/run.ts';

const flat = (line: string) => typed(line, 400).out.replace(/\s+/g, ' ');

test.each([
  // Whom a figure counts stands beside it, as in the dossier.
  ['list claim figure=dead incident=kg-tj-2022-09 side=kg', 'dead, Kyrgyzstan: 40 (servicemen)'],
  ['list claim figure=dead incident=kg-tj-2022-09 side=kg', 'dead, Kyrgyzstan: 62 —'],
  ['list claim figure=damage', 'damage, Kazakhstan: US$ 209,000,000 —'],
  ['claims kz-2022-01', 'US$ 209,000,000'],
  ['claims kz-2022-01 --lang ru', '209 000 000 долл. США'],
  ['list claim figure=border-length', '971 km —'],
  // A speaker who names no least number says "as many as".
  ['list claim figure=displaced incident=tj-1992-05', 'up to around 500,000 (civilians)'],
  ['claims ca-2000-08', 'up to 40 (servicemen)'],
  ['claims ca-2000-08 --lang ru', 'до 40 (военные)'],
  ['list claim figure=displaced incident=tj-1992-05', 'around 600,000'],
  // A figure of nobody dead is no upper bound.
  ['claims kg-tj-2014-01', ' 0 '],
])('%s: %s', (line, said) => {
  expect(flat(line)).toContain(said);
});

test.each([
  ['list claim figure=border-length', 'who is counted'],
  ['claims ca-2000-08', '0–40'],
])('%s never says: %s', (line, never) => {
  expect(flat(line)).not.toContain(never);
});
