import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const CITE = '{ source: book, where: page 1 }';
const NAMED = (en: string, ru: string) => `name: { en: ${en}, ru: ${ru} }`;

const incident = (id: string, day: string) => `id: ${id}
${NAMED('Fighting', 'Бои')}
kind: interstate-fighting
summary: { en: They fought. }
first: [{ on: ${day}, cite: ${CITE} }]
last: [{ on: ${day}, cite: ${CITE} }]
onset: { on: ${day}, cite: ${CITE} }
sides: [kg, tj]
directions: [{ attacker: tj, victim: kg }]
cite: ${CITE}
`;

const state = (id: string, en: string, ru: string, iso3: string) => `id: ${id}
${NAMED(en, ru)}
codes: { iso2: ${id.toUpperCase()}, iso3: ${iso3} }
cite: ${CITE}
`;

const clause = (id: string, from: string, to: string) => `id: ${id}
provision: cst.4
instrument: cst
article: "4"
title: { en: Assistance, ru: Помощь }
summary: { en: They help. }
from: [{ on: ${from}, cite: ${CITE} }]
to: [{ on: ${to}, cite: ${CITE} }]
kind: duty
when: { reading: cst.4.who, options: { external-only: { not: { party: cst, who: attacker } }, any-attacker: { all: [] } } }
bearer: { eachPartyOf: cst }
act: assist
text: full
cite: ${CITE}
`;

const option = (id: string) =>
  `  - { id: ${id}, label: { en: ${id}, ru: толкование }, proponents: [{ says: { en: So. }, cite: ${CITE} }] }`;

const FILES: Readonly<Record<string, string>> = {
  'region.yaml': `id: small\n${NAMED('Small', 'Малый')}\n`,
  'sources/books.yaml':
    '- { id: book, kind: reference, title: A book, published: 2020, read: whole, type: secondary, founding: true }\n',
  'states/kg.yaml': state('kg', 'Kyrgyzstan', 'Кыргызстан', 'KGZ'),
  'states/tj.yaml': state('tj', 'Tajikistan', 'Таджикистан', 'TJK'),
  'organizations/csto.yaml': `id: csto
${NAMED('Collective Security Treaty Organization', 'Организация Договора')}
abbreviation: { en: CSTO, ru: ОДКБ }
from: [{ on: 2003, cite: ${CITE} }]
to: [{ on: open, cite: ${CITE} }]
cite: ${CITE}
`,
  'instruments/cst.yaml': `id: cst
${NAMED('Treaty', 'Договор')}
kind: treaty
binding: legal
of: csto
inForce: [{ on: 1994-04-20, cite: ${CITE} }]
to: [{ on: open, cite: ${CITE} }]
summary: { en: A treaty. }
cite: ${CITE}
`,
  'clauses/cst.4@1994.yaml': clause('cst.4@1994', '1994-04-20', '2012-12-19'),
  'clauses/cst.4@2012.yaml': clause('cst.4@2012', '2012-12-19', 'open'),
  'readings/cst.4.who.yaml': `id: cst.4.who
question: { en: Whose attack?, ru: Чьё нападение? }
options:
${option('external-only')}
${option('any-attacker')}
`,
  'duties.yaml': `- { id: assist, ${NAMED('assist', 'помочь')}, rule: { en: Help. } }\n`,
  'accounts/kg-government.yaml': `id: kg-government
${NAMED('Kyrgyz government', 'Правительство Кыргызстана')}
why: { en: Its word. }
accepts: [kg]
`,
  'incidents/kg-tj-2021-04/incident.yaml': incident('kg-tj-2021-04', '2021-04-28'),
  'incidents/kg-tj-2022-09/incident.yaml': incident('kg-tj-2022-09', '2022-09-14'),
};

/** Writes a record that has just enough of each kind for a command to be mistyped at. */
export function smallRecord(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'casus-small-')), 'small');
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
