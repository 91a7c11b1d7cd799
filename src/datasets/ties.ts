import { flag, integer, text, unexplained, year } from './column.ts';
import { dataset } from './dataset.ts';
import { valuesOf } from './table.ts';

/** Threats and impositions of economic sanctions. */
export const ties = dataset({
  id: 'ties',
  title: 'Threat and Imposition of Sanctions (TIES)',
  titleRu: 'Угроза и введение санкций (TIES)',
  version: '4.0',
  coverage: '1945-2005; 1,412 cases',
  licence: 'research data; cite the article',
  citation: [
    'Morgan, Bapat and Kobayashi (2014), Conflict Management and Peace Science 31: 541-558',
  ],
  files: [
    {
      table: 'episode',
      row: 'a threat or imposition of sanctions',
      format: ['csv'],
      rows: 1412,
      columns: [
        integer('caseid', 'number of the case'),
        integer('startmonth', 'month in which it began', { min: 1, max: 12 }),
        integer('startday', 'day on which it began', { min: 1, max: 31 }),
        integer('startyear', 'year in which it began'),
        integer('endmonth', 'month in which it ended', { min: 1, max: 12 }),
        integer('endday', 'day on which it ended', { min: 1, max: 31 }),
        year('endyear', 1946, 2012, 'year in which it ended'),
        ...unexplained('integer', 'ongoingasofmonth ongoingasofday ongoingasofyear'),
        integer('sender1', 'first sender, COW code; 1000 is the EU'),
        integer('sender2', 'second sender'),
        integer('sender3', 'third sender'),
        integer('sender4', 'fourth sender'),
        integer('sender5', 'fifth sender'),
        integer('primarysender', 'main sender'),
        integer('targetstate', 'target, COW code'),
        flag('institution', 'an institution was a sender'),
        text('institutionid', 'number of the institution, as text'),
        ...unexplained('integer', 'targetinstitution'),
        ...unexplained('text', 'otherinstitution'),
        integer('issue1', 'first issue, 1 to 15'),
        integer('issue2', 'second issue'),
        integer('issue3', 'third issue'),
        ...unexplained('text', 'otherissue'),
        flag('threat', 'sanctions were threatened'),
        ...unexplained('integer', 'threatid1 threatid2 threatid3'),
        text('sanctiontypethreat', 'sanctions threatened, several in one cell'),
        ...unexplained('text', 'othersanctiontypethreatened'),
        ...unexplained('integer', 'bspecif scommit'),
        ...unexplained('text', 'threatenedtargetinterest dsanctions carrots'),
        ...unexplained('integer', 'anticipatedtargetcosts'),
        ...unexplained('text', 'anticipatedtargetcostsfigureifav tcurrency'),
        ...unexplained('integer', 'tyearofestimate anticipatedsendercosts'),
        ...unexplained('text', 'scurrency'),
        ...unexplained('integer', 'syearofestimate'),
        flag('imposition', 'sanctions were imposed'),
        ...unexplained('integer', 'sancimpositionstartmonth'),
        ...unexplained('text', 'sancimpositionstartday sancimpositionstartyear sanctionidentity'),
        text('sanctiontype', 'sanctions imposed, several in one cell'),
        ...unexplained('text', 'othersanctiontype'),
        ...unexplained('integer', 'implementationofdiplomaticsancti'),
        ...unexplained('text', 'carrotsduringsanction carrotvalue carrotcurrency carrotyear'),
        integer('targetcosts', 'costs to the target: minor (1), major (2), severe (3)'),
        ...unexplained('text', 'targeteconomiccostsfigure targeteconomiccostscurrency'),
        ...unexplained('integer', 'targeteconomiccostsyear'),
        integer('sendercosts', 'costs to the sender: minor (1), major (2), severe (3)'),
        ...unexplained('integer', 'sendereconomiccostsfigure'),
        ...unexplained('text', 'sendereconomiccostscurrency'),
        ...unexplained('integer', 'sendereconomiccostsyear'),
        integer('finaloutcome', 'outcome, 1 to 10'),
        ...unexplained('integer', 'settlementnaturesender settlementnaturetarget'),
      ],
    },
  ],
  figures: [
    {
      what: 'cases, impositions, threats',
      theirs: [1412, 845, 1053],
      needs: ['episode'],
      ours: (table) => {
        const sum = (name: string) =>
          valuesOf(table('episode'), name).filter((code) => code === 1).length;
        return [table('episode').length, sum('imposition'), sum('threat')];
      },
    },
  ],
  traps: [
    'Some cells hold several codes, separated by blanks, as "1 5": they are text.',
    'Sender 1000 is an organization: by the description of the data the EU, which was not checked.',
    'A case can be both a threat and an imposition: the two add up to more than all.',
  ],
});
