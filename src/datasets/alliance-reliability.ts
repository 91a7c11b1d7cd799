import { cowCode, flag, integer, text, unexplained } from './column.ts';
import { dataset } from './dataset.ts';
import { type Figure, percent } from './figure.ts';
import { type Row, rowsOf, valuesOf } from './table.ts';

/** Percent of the commitments that were called that were honoured, by the rules of Leeds, Long and Mitchell. */
function honoured(what: string, theirs: number, of: (row: Row) => boolean): Figure {
  return {
    what: `percent honoured, ${what}`,
    theirs,
    source: 'Berkemeier and Fuhrmann (2018), abstract',
    needs: ['war_alliance'],
    ours: (table) => {
      const called = rowsOf(table('war_alliance')).filter(
        (row) => (row.honorLLM !== null || row.violateLLM !== null) && of(row),
      );
      return percent(called.filter(({ honorLLM }) => honorLLM === 1).length, called.length);
    },
  };
}

/** Whether allies kept their word in war: the files of two studies. */
export const allianceReliability = dataset({
  id: 'alliance-reliability',
  title: 'Alliance commitments honoured in war',
  titleRu: 'Соблюдение союзных обязательств в войнах',
  version: '2018 and 2005',
  coverage: '1816-2003 (Berkemeier and Fuhrmann), 1816-1944 (Leeds and Anac)',
  licence: 'replication data; cite the articles',
  citation: [
    'Berkemeier and Fuhrmann (2018), Research and Politics 5(2)',
    'Leeds and Anac (2005), International Interactions 31: 183-202',
  ],
  files: [
    {
      table: 'war_alliance',
      row: 'an alliance in a war (Berkemeier and Fuhrmann 2018)',
      format: ['stata', 'csv'],
      rows: 576,
      columns: [
        flag('sample', 'war before 1945 (1) or from 1945 on (0)'),
        integer('warid', 'number of the war'),
        integer('atopid', 'number of the alliance in ATOP'),
        integer('cowwarid', 'number of the war in the COW data'),
        text('warname', 'name of the war'),
        integer('cowid', 'number of the alliance in the COW data'),
        flag('multilateral', 'alliance of more than two'),
        flag('sabhon', 'honoured, by Sabrosky'),
        flag('sabvio', 'violated, by Sabrosky'),
        ...unexplained('integer', 'nonaggBF consulBF cfnaBF dnaBF'),
        flag('honorBF', 'honoured, by the rules of the authors; 1 or missing'),
        flag('violateBF', 'violated, by the rules of the authors; 1 or missing'),
        ...unexplained('integer', 'nonaggLLM consulLLM cfnaLLM dnaLLM'),
        flag('honorLLM', 'honoured, by the rules of Leeds, Long and Mitchell; 1 or missing'),
        flag('violateLLM', 'violated, by the rules of Leeds, Long and Mitchell; 1 or missing'),
        ...unexplained('integer', 'sabroskyhonorbf sabroskyhonorllm'),
        flag('defense', 'promise of defense'),
        flag('offense', 'promise of offense'),
        flag('neutral', 'promise of neutrality'),
        flag('nonagg', 'promise of non-aggression'),
        flag('consul', 'promise of consultation'),
      ],
    },
    {
      table: 'war_ally',
      row: 'a state whose alliance was called on in a war (Leeds and Anac 2005)',
      format: ['stata', 'csv'],
      rows: 137,
      columns: [
        integer('war', 'number of the war'),
        integer('atopid', 'number of the alliance in ATOP'),
        cowCode('ccode1', 'the ally, COW code'),
        flag('honor3', 'honoured, strict coding'),
        integer('milinst', 'military institutions of the alliance'),
        integer('formal', 'how formal the alliance is'),
        ...unexplained('integer', 'chcap2d dinstch2'),
        flag('origtar1', 'the ally called upon was the original target'),
        flag('honor2', 'honoured'),
        ...unexplained('integer', 'chalcapd chcp2d20 regch2'),
        flag('wartime', 'made in a war'),
        flag('active', 'promise of active help'),
        flag('bilat', 'alliance of two'),
      ],
    },
  ],
  figures: [
    honoured('all commitments that were called', 50, () => true),
    honoured('before 1945', 66, ({ sample }) => sample === 1),
    honoured('1945 to 2003', 22, ({ sample }) => sample === 0),
    honoured('promises of defense', 41, ({ defense }) => defense === 1),
    honoured('promises of non-aggression', 37, ({ nonagg }) => nonagg === 1),
    honoured('promises of offense', 74, ({ offense }) => offense === 1),
    honoured('promises of neutrality', 78, ({ neutral }) => neutral === 1),
    {
      what: 'Leeds and Anac: commitments honoured, of 137',
      theirs: 95,
      source: 'replication data of Leeds and Anac (2005)',
      needs: ['war_ally'],
      ours: (table) =>
        valuesOf(table('war_ally'), 'honor2').reduce((sum: number, code) => sum + Number(code), 0),
    },
  ],
  traps: [
    'A commitment was called where honorLLM or violateLLM is 1; both are 1 or missing, never 0.',
    'The unit is an alliance in a war, not a state: two members of one alliance are one row.',
    'The 74.5 % of Leeds, Long and Mitchell (2000) comes from another unit and sample and cannot be had from these files.',
  ],
});
