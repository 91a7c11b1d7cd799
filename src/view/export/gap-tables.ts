import type { ClauseAnswers } from '../../law/finding.ts';
import type { GapRow, Graded } from '../../law/gap.ts';
import { gapRows, incidentsInOrder } from '../../law/gap-rows.ts';
import { type Hearing, hear } from '../../law/hearing.ts';
import type { CasusRecord } from '../../record/record.ts';
import { bothCodes } from './both-codes.ts';
import { always, text, truth, whole } from './fields.ts';
import type { Field, FlatTable, Value } from './flat-table.ts';

/** Every incident heard once, for both tables. */
export function hearAll(record: CasusRecord): Hearing[] {
  return incidentsInOrder(record).map((incident) => hear(record, incident));
}

const INCIDENT = text('incident', 'the incident', 'инцидент', {
  ...always,
  refers: ['incident', 'id'],
});

/** What each organization was asked for and did in each incident that concerned it. */
export function gapTable(record: CasusRecord, hearings: readonly Hearing[]): FlatTable {
  return {
    name: 'gap',
    row: {
      en: 'an organization in an incident that concerned it',
      ru: 'организация в инциденте, который её касался',
    },
    key: ['incident', 'organization'],
    fields: [
      INCIDENT,
      text('organization', 'the organization', 'организация', {
        ...always,
        refers: ['organization', 'id'],
      }),
      whole('sides', 'sides of the incident', 'сторон в инциденте', always),
      whole(
        'members',
        'sides that surely were members throughout',
        'сторон, точно состоявших всё время',
        always,
      ),
      whole(
        'members_open',
        'sides for which that is not settled',
        'сторон, о которых это не решено',
        always,
      ),
      whole(
        'requests',
        'requests to it while the incident lasted',
        'просьб к ней, пока инцидент длился',
        always,
      ),
      whole('requests_later', 'requests to it afterwards', 'просьб к ней позже', always),
      whole('responses', 'its responses', 'её ответов', always),
      whole(
        'silences',
        'silences of it, attested or searched',
        'её молчаний: засвидетельствованных или таких, что ответ искали и не нашли',
        always,
      ),
      ...graded('first', 'its first response', 'первый её ответ'),
      ...graded('highest', 'its strongest response', 'сильнейший её ответ'),
    ],
    rows: gapRows(record, hearings).map(gapValues),
  };
}

function graded(name: string, en: string, ru: string): Field[] {
  return [
    text(name, en, ru, { refers: ['response', 'id'] }),
    whole(`${name}_grade`, `${en}: its grade, 0 to 6`, `${ru}: ступень, 0–6`),
    whole(
      `${name}_delay_least`,
      `${en}: days after the onset, at least`,
      `${ru}: дней от начала, не менее`,
    ),
    whole(
      `${name}_delay_most`,
      `${en}: days after the onset, at most`,
      `${ru}: дней от начала, не более`,
    ),
  ];
}

function gapValues(row: GapRow): Value[] {
  const membersWho = (truth: string) => row.sides.filter((side) => side.truth === truth).length;
  return [
    ...[row.incident, row.organization, row.sides.length, membersWho('yes'), membersWho('open')],
    ...[row.requests.length, row.laterRequests.length, row.responses.length, row.silences.length],
    ...gradedValues(row.first),
    ...gradedValues(row.highest),
  ];
}

function gradedValues(one: Graded | undefined): Value[] {
  const days = (n: number | undefined) => (n !== undefined && Number.isFinite(n) ? n : null);
  return [
    ...[one?.response ?? null, one?.grade ?? null],
    ...[days(one?.delay[0]), days(one?.delay[1])],
  ];
}

/** What each clause came to in each incident, in each direction, under each account and reading. */
export function findingTable(hearings: readonly Hearing[]): FlatTable {
  const verdicts = bothCodes(({ truth: words }) => words);
  return {
    name: 'finding',
    row: {
      en: 'a clause put to an incident, in one direction, under one account, in one reading',
      ru: 'положение, приложенное к инциденту: одно направление, одна версия, одно толкование',
    },
    key: ['incident', 'clause', 'attacker', 'victim', 'account', 'n'],
    fields: [
      INCIDENT,
      text('clause', 'the clause', 'положение', { ...always, refers: ['clause', 'id'] }),
      text('attacker', 'who is supposed to have attacked', 'кто предполагается нападавшим', {
        ...always,
        refers: ['thing', 'id'],
      }),
      text('victim', 'whom', 'на кого', { ...always, refers: ['thing', 'id'] }),
      text('account', 'whose word is taken', 'чьему слову верят', {
        ...always,
        refers: ['account', 'id'],
      }),
      whole('n', 'which of the ways to read it, from 1', 'какое из толкований, с 1', always),
      text(
        'reading',
        'the options taken, as reading=option, divided by spaces; missing where nothing is contested',
        'взятые варианты, толкование=вариант, через пробел; пусто, если спорного нет',
      ),
      text('triggered', 'whether its condition was met', 'выполнено ли его условие', {
        ...always,
        codes: verdicts,
      }),
      text('in_force', 'whether it was in force throughout', 'действовало ли оно всё время', {
        ...always,
        codes: verdicts,
      }),
      text('outcome', 'what it came to', 'чем кончилось', {
        ...always,
        codes: bothCodes(({ outcome }) => outcome),
      }),
      truth(
        'late',
        'whether what counts came only after the answering time',
        'пришло ли то, что в счёт, лишь после срока ответа',
        always,
      ),
      text(
        'by',
        'ids of the responses that count towards it, divided by spaces',
        'id ответов, которые идут в счёт, через пробел',
      ),
    ],
    rows: hearings.flatMap(({ answers }) => answers.flatMap(findingRows)),
  };
}

function findingRows({ findings }: ClauseAnswers): Value[][] {
  return findings.map((finding, i) => {
    const { incident, clause, direction, account, readings, trigger, inForce, result } = finding;
    const options = Object.entries(readings).map(([id, option]) => `${id}=${option}`);
    return [
      ...[incident, clause, direction.attacker, direction.victim, account, i + 1],
      ...[options.join(' ') || null, trigger, inForce, result.outcome, result.late],
      result.by.join(' ') || null,
    ];
  });
}
