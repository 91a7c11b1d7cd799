import { type Column, integer, text } from './column.ts';
import { dataset } from './dataset.ts';
import { valuesOf } from './table.ts';

const coded = (name: string, about: string, codes: Record<string, string>): Column =>
  integer(name, about, { codes, closed: true });

const scale = (name: string, about: string, min: number, max: number): Column =>
  integer(name, about, { min, max });

/** What an organization did, from nothing to force; the same for global and regional ones. */
export const ORGANIZATION_ACTS: Readonly<Record<string, string>> = {
  0: 'no such organization at the time',
  1: 'no activity',
  2: 'discussion without resolution',
  3: 'fact-finding',
  4: 'good offices',
  5: 'condemnation',
  6: 'call for action by the adversaries',
  7: 'mediation',
  8: 'arbitration or adjudication',
  9: 'sanctions',
  10: 'observer group',
  11: 'military force',
  12: 'several kinds of activity',
  13: 'another activity',
};

const REGIONAL: Readonly<Record<string, string>> = {
  0: 'no such organization at the time',
  1: 'none active',
  2: 'League of Arab States',
  3: 'NATO',
  4: 'OAS',
  5: 'OAU or AU',
  6: 'SEATO',
  7: 'Warsaw Pact',
  8: 'CENTO',
  9: 'GCC',
  10: 'another',
  11: 'several',
  12: 'EU',
  13: 'ASEAN',
  14: 'CSCE or OSCE',
  15: 'ECOWAS',
};

const date = (prefix: string, about: string): Column[] => [
  scale(`yr${prefix}`, `year ${about}`, 1917, 2017),
  scale(`mo${prefix}`, `month ${about}`, 1, 12),
  integer(`da${prefix}`, `day ${about}; 66, 77 and 88 are early, middle and late in the month`, {
    min: 1,
    max: 88,
  }),
];

const power = (prefix: string, name: string): Column[] => [
  scale(
    `${prefix}inv`,
    `involvement of ${name}: none (1), low (2), covert (3), direct military (4)`,
    1,
    4,
  ),
  integer(`${prefix}efct`, `effectiveness of the activity of ${name}`),
  integer(`${prefix}efac`, `most effective activity of ${name}`),
  integer(`${prefix}pace`, `effect of ${name} on the pace of abatement`),
  scale(`${prefix}actor`, `${name} a crisis actor: no (1), yes (2)`, 1, 2),
];

/** International Crisis Behavior, system level: every international crisis since 1918. */
export const icb = dataset({
  id: 'icb',
  title: 'International Crisis Behavior, system level (ICB1)',
  titleRu: 'Поведение в международных кризисах, уровень системы (ICB1)',
  version: '13',
  coverage: '1918-2016; one row a crisis, 482 crises',
  licence: 'free for research with citation',
  citation: [
    'Brecher and Wilkenfeld (2000), A Study of Crisis, University of Michigan Press',
    'Brecher, Wilkenfeld, Beardsley, James and Quinn (2017), International Crisis Behavior Data Codebook',
  ],
  files: [
    {
      table: 'crisis',
      row: 'an international crisis',
      format: ['csv'],
      rows: 482,
      columns: [
        text('icb1', 'names the data', { always: 'ICB1' }),
        scale('crisno', 'number of the crisis', 1, 600),
        text('crisname', 'name of the crisis'),
        scale('break', 'trigger: from verbal act (1) to violent act (9)', 1, 9),
        integer(
          'trigent',
          'who triggered it: a state, or 995 internal, 996 non-state, 997 several',
        ),
        ...date('trig', 'in which the crisis began'),
        ...date('term', 'in which it ended'),
        integer('brexit', 'days from beginning to end', { min: 0, max: 2000 }),
        integer('gravcr', 'gravity of the value threatened: from economic (0) to existence (6)'),
        integer(
          'crismg',
          'main technique of crisis management: from negotiation (1) to violence (8)',
        ),
        scale('cenviosy', 'how central violence was: from none (1) to violence first (4)', 1, 4),
        coded('sevviosy', 'severity of violence as crisis management', {
          1: 'none',
          2: 'minor clashes',
          3: 'serious clashes',
          4: 'full-scale war',
        }),
        coded('viol', 'violence in the crisis', {
          1: 'none',
          2: 'minor clashes',
          3: 'serious clashes',
          4: 'full-scale war',
        }),
        scale('timvio', 'timing of violence', 1, 4),
        integer('iwcmb', 'crisis within a war'),
        integer('noactr', 'how many actors took part', { min: 1, max: 60 }),
        integer('gpinv', 'involvement of the great powers of the time'),
        integer('gpinvtp', 'type of their involvement'),
        integer('gpefcttp', 'effectiveness of their activity'),
        integer('gpefactp', 'their most effective activity'),
        integer('gppacetp', 'their effect on the pace of abatement'),
        integer('powinv', 'involvement of powers'),
        ...power('us', 'the United States'),
        ...power('su', 'the Soviet Union or Russia'),
        integer('soglact', 'source of activity of the global organization'),
        integer('globorg', 'organ of the League or the United Nations that was active'),
        coded('globactm', 'what the global organization did', { ...ORGANIZATION_ACTS }),
        integer('globefct', 'effectiveness of its activity'),
        integer('globefor', 'form of its effectiveness'),
        integer('globefac', 'its most effective activity'),
        integer('globpace', 'its effect on the pace of abatement'),
        integer('soract', 'source of activity of the regional organization'),
        coded('regorg', 'regional organization that was active', { ...REGIONAL }),
        coded('regactmb', 'what the regional organization did', { ...ORGANIZATION_ACTS }),
        integer(
          'roefct',
          'effectiveness of its activity: from ineffective (3) to most important (6)',
        ),
        integer('robody', 'organ of the regional organization that was active'),
        integer('roefac', 'its most effective activity'),
        integer('ropace', 'its effect on the pace of abatement'),
        scale('subout', 'content of the outcome: ambiguous (1), definitive (2)', 1, 2),
        integer('forout', 'form of the outcome: from formal agreement (1) to faded (7)'),
        integer('exsat', 'extent of satisfaction with the outcome'),
        integer(
          'outesr',
          'tension in the five years after: escalation (1), reduction (2), too recent (3)',
        ),
        integer('cractr', 'number of crisis actors, 7 for seven or more'),
        integer('geostr', 'geostrategic salience'),
        integer('hetero', 'differences between the adversaries'),
        integer('issues', 'kinds of issues'),
        integer('chacts', 'change of actors'),
        integer('chall', 'change of alliances'),
        integer('powch', 'change of power'),
        integer('rugach', 'change of rules of the game'),
        integer('geog', 'region of the crisis'),
        integer('geogrel', 'distance of the adversaries: contiguous (1), near (2), far (3)'),
        integer('period', 'structure of the system'),
        integer('syslevsy', 'level of the system'),
        scale('protrac', 'protracted conflict: none (1), not long-war (2), long-war (3)', 1, 3),
        integer('pcid', 'number of the protracted conflict'),
        integer('powdissy', 'power discrepancy'),
        integer('ethnic', 'ethnicity'),
        integer('ethconf', 'ethnic conflict'),
        integer('stressad', 'stress of the adversaries'),
        integer('sourdt', 'quality of the sources'),
        integer('mediate', 'mediation'),
        integer('mednum', 'number of mediators'),
        integer('medwho', 'who mediated'),
        integer('medtime', 'timing of mediation'),
        ...mediation('medst', 'in which mediation began'),
        ...mediation('medend', 'in which it ended'),
        ...mediation('medfin', 'of the last mediation'),
        integer('medgoal', 'goal of mediation'),
        integer('medfacl', 'mediation by facilitation'),
        integer('medform', 'mediation by formulation'),
        integer('medmanip', 'mediation by manipulation'),
        integer('medstyle', 'highest style of mediation'),
        integer('medstefc', 'effect of the style'),
        integer('medefct', 'effectiveness of mediation'),
        integer('medpace', 'effect of mediation on the pace of abatement'),
      ],
    },
  ],
  figures: [
    {
      what: 'crises, and those with full-scale war',
      theirs: [482, 101],
      needs: ['crisis'],
      ours: (table) => {
        const violence = valuesOf(table('crisis'), 'viol');
        return [violence.length, violence.filter((code) => code === 4).length];
      },
    },
  ],
  traps: [
    'The file has no value labels. Those of regorg, regactmb and globactm given here follow the scale of the codebook and fit the crises whose story is known: force (11) in Kuwait 1961, Prague 1968, Grenada 1983, Kosovo 1999; sanctions (9) against Iraq 1990; arbitration (8) over Mosul 1924. Look them up in the codebook before you publish.',
    'Code 12 is several kinds of activity at once: it may contain mediation or force, and says not which.',
    'Who took part stands in the actor file (ICB2), which is another data set: here only the one that triggered the crisis is named.',
    'No crisis of Central Asia is in it. The nearest: 401 and 478 (Karabakh), 407 (Abkhazia), 458 (Georgia 2008).',
    'Days 66, 77 and 88 are not days: early, middle and late in the month.',
  ],
});

function mediation(prefix: string, about: string): Column[] {
  const missing = { '-99': 'not known', 99: 'not known' };
  return [
    integer(`yr${prefix}`, `year ${about}`, { missing, min: 1917, max: 2017 }),
    integer(`mo${prefix}`, `month ${about}`, { missing, min: 1, max: 12 }),
    integer(`da${prefix}`, `day ${about}`, { missing, min: 1, max: 88 }),
  ];
}
