import { cowCode, day, flag, integer, number, text, type Value } from './column.ts';
import { dataset } from './dataset.ts';
import { rounded } from './figure.ts';
import { rowsOf, valuesOf } from './table.ts';

/** Votes in the General Assembly of the United Nations, and ideal points made of them. */
export const unga = dataset({
  id: 'unga',
  title: 'UN General Assembly votes and ideal points',
  titleRu: 'Голосования в Генеральной Ассамблее ООН и идеальные точки',
  version: 'votes to session 74, ideal points April 2020',
  coverage: '1946-2019',
  licence: 'CC0 (votes), MIT (packages)',
  citation: ['Bailey, Strezhnev and Voeten (2017), Journal of Conflict Resolution 61: 430-456'],
  files: [
    {
      table: 'vote',
      row: 'the vote of a country in a roll call',
      format: ['csv'],
      rows: 870109,
      columns: [
        integer('rcid', 'number of the roll call'),
        text('country', 'country'),
        text('country_code', 'ISO 3166, two letters'),
        text('vote', 'vote', {
          codes: { yes: 'yes', no: 'no', abstain: 'abstention' },
          closed: true,
        }),
      ],
    },
    {
      table: 'roll_call',
      row: 'a roll call',
      format: ['csv'],
      rows: 6203,
      columns: [
        integer('rcid', 'number of the roll call'),
        integer('session', 'session of the General Assembly'),
        flag('importantvote', 'important for the United States'),
        day('date', 'day of the vote'),
        text('unres', 'resolution'),
        flag('amend', 'on an amendment'),
        flag('para', 'on a paragraph'),
        text('short', 'short title'),
        text('descr', 'what it was about'),
      ],
    },
    {
      table: 'issue',
      row: 'an issue that a roll call is about',
      format: ['csv'],
      rows: 5745,
      columns: [
        integer('rcid', 'number of the roll call'),
        text('short_name', 'issue, two letters'),
        text('issue', 'issue'),
      ],
    },
    {
      table: 'ideal_point',
      row: 'a country in a session',
      format: ['csv'],
      rows: 10469,
      encoding: 'latin1',
      columns: [
        integer('Row', 'number of the row'),
        cowCode('ccode', 'country, COW code'),
        integer('session', 'session of the General Assembly'),
        integer('NVotes', 'votes that it cast'),
        number('IdealPoint', 'its ideal point, the mean of the posterior'),
        number('QO%', 'least draw of the posterior'),
        number('Q5%', '5 percent quantile'),
        number('Q10%', '10 percent quantile'),
        number('Q50%', 'median'),
        number('Q90%', '90 percent quantile'),
        number('Q95%', '95 percent quantile'),
        number('Q100%', 'greatest draw'),
        text('iso3c', 'ISO 3166, three letters'),
        text('Countryname', 'country'),
      ],
    },
  ],
  figures: [
    {
      what: 'roll calls in which Kyrgyzstan and Tajikistan both voted, and the share of equal votes',
      theirs: [1672, 0.9175],
      needs: ['vote'],
      ours: (table) => {
        const votes = table('vote');
        const [rollCalls, codes, cast] = ['rcid', 'country_code', 'vote'].map((name) =>
          valuesOf(votes, name),
        );
        const of = new Map<string, Map<Value, Value>>([
          ['KG', new Map()],
          ['TJ', new Map()],
        ]);
        codes?.forEach((code, i) => {
          const own = of.get(String(code));
          const rollCall = rollCalls?.[i] ?? null;
          if (own && !own.has(rollCall)) own.set(rollCall, cast?.[i] ?? null);
        });
        const [first, second] = [...of.values()];
        const both = [...(first ?? [])].filter(([rollCall]) => second?.has(rollCall));
        const equal = both.filter(([rollCall, vote]) => second?.get(rollCall) === vote);
        return [both.length, rounded(equal.length / both.length, 4)];
      },
    },
    {
      what: 'ideal point of Kyrgyzstan in session 74, and its votes',
      theirs: [-0.7355, 85],
      needs: ['ideal_point'],
      ours: (table) => {
        const row = rowsOf(table('ideal_point')).find(
          ({ ccode, session }) => ccode === 703 && session === 74,
        );
        return [rounded(Number(row?.IdealPoint), 4), Number(row?.NVotes)];
      },
    },
  ],
  traps: [
    'Session 74 is not complete.',
    'Absent and not yet a member are no votes: such rows are not there.',
    'Some rows have no code of the country, as Yugoslavia or Zanzibar; NA is Namibia.',
  ],
});
