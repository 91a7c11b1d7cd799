import { type Column, cowCode, flag, integer, number, unexplained, year } from './column.ts';
import { dataset } from './dataset.ts';
import { rowsOf } from './table.ts';

const OBLIGATIONS: Column[] = [
  flag('defense', 'promise to help a partner that is attacked'),
  flag('offense', 'promise to join a partner in a war other than of defence'),
  flag('neutral', 'promise to stay neutral'),
  flag('nonagg', 'promise not to attack each other'),
  flag('consul', 'promise to consult'),
  flag('active', 'a promise of active military help: defense or offense'),
  flag('conditio', 'some promise holds under conditions only'),
  flag('defcon', 'defense holds under conditions only'),
  flag('offcon', 'offense holds under conditions only'),
  flag('neucon', 'neutrality holds under conditions only'),
  flag('concon', 'consultation holds under conditions only'),
];

const CONDITIONS: Column[] = [
  flag('defcoadv', 'defense: only against named adversaries'),
  flag('defcoloc', 'defense: only in a named place'),
  flag('defcocon', 'defense: only in a named conflict'),
  flag('defconum', 'defense: only against a number of adversaries'),
  flag('defcodem', 'defense: only over named demands'),
  flag('defconpr', 'defense: only if the partner did not provoke the attack'),
  flag('offcoadv', 'offense: only against named adversaries'),
  flag('offcoloc', 'offense: only in a named place'),
  flag('offcocon', 'offense: only in a named conflict'),
  flag('offconum', 'offense: only against a number of adversaries'),
  flag('offcodem', 'offense: only over named demands'),
  flag('neucoadv', 'neutrality: only towards named adversaries'),
  flag('neucoloc', 'neutrality: only in a named place'),
  flag('neucocon', 'neutrality: only in a named conflict'),
  flag('neuconum', 'neutrality: only with a number of adversaries'),
  flag('neucodem', 'neutrality: only over named demands'),
  flag('neuconpr', 'neutrality: only if the partner did not provoke the attack'),
  flag('neucoatt', 'neutrality: only if the partner is attacked'),
  flag('concoadv', 'consultation: only over named adversaries'),
  flag('concoloc', 'consultation: only over a named place'),
  flag('concocon', 'consultation: only over a named conflict'),
  flag('concoreq', 'consultation: only on request'),
];

const FORM: Column[] = [
  integer('estmode', 'how the alliance was established'),
  integer('pubsecr', 'public (0), secret (1) or in part secret (2)', { min: 0, max: 2 }),
  integer('secrart', 'secret articles'),
  integer('proadd', 'provision for additional members'),
  integer('futmem', 'future members named'),
  integer('speclgth', 'length specified'),
  integer('length', 'specified length, in months'),
  integer('renounce', 'provision for renouncing'),
  integer('proren', 'provision for renewal'),
  integer('renewlgt', 'length of renewal, in months'),
  integer('term', 'how it ended'),
];

const CONTENT: Column[] = [
  integer('notaiden', 'promise not to aid enemies of a partner'),
  integer('dipaid', 'diplomatic aid'),
  integer('terrres', 'limits of help in territory or resources'),
  integer('seppeace', 'promise to make no separate peace'),
  integer('thirdcom', 'commitments to third parties are mentioned'),
  integer('noothall', 'no other alliances allowed'),
  integer('specthrt', 'a threat is named'),
  integer('statthr1', 'state that is named as a threat, COW code', { min: 0, max: 999 }),
  integer('statthr2', 'second state that is named as a threat, COW code', { min: 0, max: 999 }),
  integer('conwtin', 'conflict among members is provided for'),
  integer('medarb', 'mediation or arbitration among members'),
  integer('milcon', 'military contact in peacetime'),
  integer('milaid', 'military aid'),
  integer('intcom', 'integrated command'),
  integer('subord', 'subordination of forces in war'),
  integer('organ1', 'organization founded', { min: 0, max: 3 }),
  integer('orgpurp1', 'purpose of the organization'),
  integer('organ2', 'second organization founded'),
  integer('orgpurp2', 'purpose of the second'),
  integer('base', 'military bases'),
  integer('contrib', 'contributions of forces or money are fixed'),
  integer('armred', 'arms are reduced'),
  integer('acqterr', 'territory is acquired'),
  integer('divgains', 'gains are divided'),
  integer('demwith', 'demands on third states'),
  integer('reflnun', 'refers to the League or the United Nations'),
  integer('refothio', 'refers to another organization'),
  ...unexplained('integer', 'natrefal compag'),
  integer('nomicoop', 'non-military cooperation'),
  ...unexplained('integer', 'conres agprois conmen'),
  integer('ecaid', 'economic aid'),
  integer('interv', 'intervention in the affairs of a member'),
];

const MADE: Column[] = [
  ...unexplained('integer', 'source'),
  flag('new4', 'new in version 4'),
  flag('rev4', 'revised in version 4'),
];

const NUMBERS: Column[] = [
  integer('atopid', 'number of the alliance', { min: 1000, max: 9999 }),
  integer('cowid', 'number in the COW alliance data, version 2'),
  integer('cow4id', 'number in the COW alliance data, version 4'),
];

const MEMBER_CODE = 'COW code; 8152 is one outside the state system';

const open = { 0: 'in force when the data end' };

/** Alliance Treaty Obligations and Provisions: what allies promised each other, since 1815. */
export const atop = dataset({
  id: 'atop',
  title: 'Alliance Treaty Obligations and Provisions (ATOP)',
  titleRu: 'Обязательства и положения союзных договоров (ATOP)',
  version: '4.01 and 5.1',
  coverage:
    '1815-2016 (alliances and their members, 4.01); 1815-2018 (directed pairs of states by year, 5.1)',
  licence: 'free for scholarly use with citation',
  citation: [
    'Leeds, Ritter, Mitchell and Long (2002), International Interactions 28: 237-260',
    'Benson and Clinton (2016), Journal of Conflict Resolution 60: 866-898 (the scores)',
  ],
  files: [
    {
      table: 'member',
      row: 'a state in an alliance, from entry to exit; again for each spell and each phase',
      format: ['csv'],
      rows: 2398,
      columns: [
        ...NUMBERS,
        cowCode('member', `member, ${MEMBER_CODE}`, { max: 9999 }),
        flag('cowsys', 'the member is a member of the state system'),
        integer('yrent', 'year of entry', { min: 1815, max: 2016 }),
        integer('moent', 'month of entry', { min: 1, max: 12 }),
        integer('dayent', 'day of entry', { min: 1, max: 31 }),
        integer('yrexit', 'year of exit', { codes: open, min: 0, max: 2016 }),
        integer('moexit', 'month of exit', { codes: open, min: 0, max: 12 }),
        integer('dayexit', 'day of exit', { codes: open, min: 0, max: 31 }),
        flag('ineffect', 'in force when the data end'),
        flag('bilat', 'alliance of two'),
        integer('phase', 'phase of the alliance; 0 where it has one only'),
        integer('maxphase', 'number of phases'),
        flag('wartime', 'made in a war'),
        integer('cowwar', 'number of that war in the COW data; 0 for none'),
        ...FORM,
        integer('termmode', 'how it ended for the member'),
        integer('termcaus', 'why it ended for the member'),
        ...OBLIGATIONS,
        ...CONDITIONS,
        flag('olimob', 'the promise is limited in the means'),
        flag('asymm', 'the members promise different things'),
        flag('obvary', 'the promises of this member differ over the alliance'),
        ...CONTENT,
        ...MADE,
        number('version', 'version of the data', { always: 4.01 }),
      ],
    },
    {
      table: 'alliance',
      row: 'an alliance',
      format: ['csv'],
      rows: 745,
      columns: [
        ...NUMBERS,
        integer('begyr', 'year in which it began', { min: 1815, max: 2016 }),
        integer('begmo', 'month in which it began', { min: 1, max: 12 }),
        integer('begday', 'day on which it began', { min: 1, max: 31 }),
        integer('endyr', 'year in which it ended', { codes: open, min: 0, max: 2016 }),
        integer('endmo', 'month in which it ended', { codes: open, min: 0, max: 12 }),
        integer('endday', 'day on which it ended', { codes: open, min: 0, max: 31 }),
        flag('ineffect', 'in force when the data end'),
        flag('bilat', 'alliance of two'),
        integer('maxphase', 'number of phases'),
        flag('wartime', 'made in a war'),
        ...FORM,
        ...OBLIGATIONS,
        flag('asymm', 'the members promise different things'),
        ...CONTENT,
        ...Array.from({ length: 59 }, (_, i) =>
          cowCode(`mem${i + 1}`, `a member, ${MEMBER_CODE}`, { max: 9999 }),
        ),
        ...MADE,
        number('version', 'version of the data', { always: 4.01 }),
        ...unexplained('integer', 'hinst minst milorg milinst pubtreat formorg formal'),
      ],
    },
    {
      table: 'dyad_year',
      row: 'what a state has promised another in a year, over all their alliances',
      format: ['csv'],
      rows: 273296,
      columns: [
        cowCode('ccode1', 'the state that promises, COW code'),
        cowCode('ccode2', 'the state to which it promises, COW code'),
        year('year', 1815, 2018),
        flag('atop_defense', 'promise to help the other if attacked'),
        flag('atop_offense', 'promise to join the other in a war other than of defence'),
        flag('atop_neutral', 'promise to stay neutral'),
        flag('atop_nonagg', 'promise not to attack the other'),
        flag('atop_consul', 'promise to consult'),
      ],
    },
    {
      table: 'depth',
      row: 'an alliance, with scores of its strength, depth and scope',
      format: ['csv'],
      rows: 492,
      columns: [
        integer('atopid', 'number of the alliance', { min: 1000, max: 9999 }),
        ...unexplained(
          'number',
          'polity s_wt_glo maxmajpow consultatop nagatop neutatop defenseatop offenseatop secrecy conditio intcom base contrib ecaid milaid organ1 specthrt macowe maconc maconp nmacowe nmaconc nmaconp nmaroir condother speclength condlength renounceok renounceproh renouncecond milcontact commondef lallycount lsumcap ldistance compel prob deter deterministic unconditional',
        ),
        number('PotMilCapacity.score', 'potential military capacity'),
        number('Depth.score', 'depth'),
        number('Scope.score', 'scope'),
        integer('indx', 'number of the row'),
      ],
    },
  ],
  figures: [
    {
      what: 'states with a defense promise of Kyrgyzstan in 2018, COW codes',
      theirs: [365, 370, 371, 373, 702, 704, 705],
      needs: ['dyad_year'],
      ours: (table) =>
        rowsOf(table('dyad_year'))
          .filter((row) => row.ccode1 === 703 && row.year === 2018 && row.atop_defense === 1)
          .map(({ ccode2 }) => Number(ccode2))
          .sort((a, b) => a - b),
    },
    {
      what: 'spells of Uzbekistan in the Collective Security Treaty (4220)',
      theirs: ['1992-1999', '2006-2012'],
      needs: ['member'],
      ours: (table) =>
        rowsOf(table('member'))
          .filter((row) => row.atopid === 4220 && row.member === 704)
          .map(({ yrent, yrexit }) => `${yrent}-${yrexit}`),
    },
  ],
  traps: [
    'In 4.01 an exit year of 0 means that the membership lasts when the data end; a month or day of 0 or blank is then not known or not there.',
    'The same alliance recurs once for each spell of a member: Uzbekistan has 1992-1999 and 2006-2012 in 4220.',
    'No file holds a title. By dates and members: 4220 is the Collective Security Treaty of 1992 with the CSTO of 2002 under one number, 4400 the CIS Charter of 1993, 4810 the Shanghai Five and the SCO, 6020 the SCO treaty of 2007, 3740 the CSCE.',
    'The dyad-year file of 5.1 adds up all alliances of two states in a year: which treaty carries a promise stands in the member file only. So Kyrgyzstan and Uzbekistan have a defense pact in 2018, by the CIS Charter, which ATOP codes as one.',
    'The last seven columns of the alliance file (hinst to formal) were added by a later user of the data.',
  ],
});
