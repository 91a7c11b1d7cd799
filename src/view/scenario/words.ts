import type { Truth } from '../../base/truth.ts';
import type { LeadershipReading } from '../../infer/leadership.ts';
import type { Lang } from '../lang.ts';

/** The fixed words of a scenario that is run. */
const en = {
  list: 'Scenarios',
  quoted: (word: string) => `“${word}”`,
  putTo: (what: string) => `put to ${what}`,
  probes: {
    incident: 'an incident',
    measure: 'a measure',
    analysis: 'an analysis',
    argument: 'a rule',
  },
  nothingRead: 'no rule reads it',
  listNote: 'The words for likelihood are the authors’ own. Casus gives none.',
  by: (who: string) => `A scenario that ${who} sets out. What is supposed is nobody’s fact.`,
  supposes: 'What the author supposes',
  likelihood: (word: string, who: string) =>
    `How likely, in the author’s own words: “${word}” (${who}). Casus sets no likelihood.`,
  noLikelihood: 'How likely, the author does not say. Casus sets no likelihood.',
  how: 'How likely',
  word: (word: string, who: string) => `“${word}”, the word of ${who}; Casus sets no likelihood`,
  run: 'To run it',
  leadsTo: 'What the author says it leads to',
  changes: 'What it changes in the record: a coding of ours, not the author’s',
  noChange: 'Nothing.',
  lapse: (what: string, on: string) =>
    `${what}: ended on ${on}, with their instruments, provisions, memberships and later answers`,
  over: (what: string, on: string) => `${what}: over from ${on}`,
  found: (what: string, who: string, on: string) => `${what}: founded on ${on} by ${who}`,
  cannot: (who: string, what: string, n: number) =>
    `${who}: no answer by ${what}; recorded answers left out: ${n}`,
  does: (who: string, what: string, where: string) =>
    `${who}: ${what} on the first day of ${where}`,
  lead: (who: string) => `Who leads: ${who}`,
  leads: (who: string, fields: string) => `${who} (${fields})`,
  nobody: 'nobody',
  unread: 'What no rule reads',
  results: 'What the rules then give',
  incident: (name: string) => `Put to: ${name}`,
  still: (what: string) => `Still in force, whether triggered or not: ${what}.`,
  answered: 'strongest answer of',
  none: 'It changes nothing that a rule reads: everything comes out as recorded.',
  measure: (title: string, on: string) => `${title}, ${on}`,
  line: 'line',
  was: 'as recorded',
  is: 'as supposed',
  same: 'No line comes out otherwise.',
  analysis: (name: string) => `Put to the analysis: ${name}`,
  elsewhere: (analysis: string, record: string) =>
    `This record does not hold the analysis ${analysis}: run the scenario with --record ${record}.`,
  statement: (says: string, statement: string, was: string, is: string) =>
    `${says} (${statement}): inclusion was ${was}, is ${is}.`,
  noCase: 'none, since no case is left',
  argument: (cause: string) => `Put to the rule: ${cause}`,
  rule: 'The rule',
  readings: {
    'one-in-all': 'one leader in all',
    'one-in-each': 'one leader in each field',
  } satisfies Record<LeadershipReading, string>,
  field: 'field',
  reading: 'reading',
  leaders: 'who leads',
  prediction: {
    yes: 'possible',
    no: 'blocked',
    open: 'open',
  } satisfies Record<Truth, string>,
  predictionNote:
    'Possible: the rule does not stand in the way of far-reaching cooperation. It asks what must be so, not what suffices. In brackets, who leads or would.',
  caveat:
    'The same rules, claims and answers, with what is supposed. How the actors would then have acted is not asked.',
};

export type ScenarioWords = typeof en;

const ru: ScenarioWords = {
  list: 'Сценарии',
  quoted: (word) => `«${word}»`,
  putTo: (what) => `к чему приложен: ${what}`,
  probes: { incident: 'инцидент', measure: 'показатель', analysis: 'анализ', argument: 'правило' },
  nothingRead: 'ни одно правило этого не читает',
  listNote: 'Слова о вероятности принадлежат авторам. Casus вероятностей не даёт.',
  by: (who) => `Сценарий; автор: ${who}. Предположенное — ничей не факт.`,
  supposes: 'Что предполагает автор',
  likelihood: (word, who) =>
    `Насколько вероятно, собственными словами автора: «${word}» (${who}). Casus вероятностей не назначает.`,
  noLikelihood: 'Насколько это вероятно, автор не говорит. Casus вероятностей не назначает.',
  how: 'Насколько вероятно',
  word: (word, who) => `«${word}»; слово автора: ${who}; Casus вероятностей не назначает`,
  run: 'Чтобы запустить',
  leadsTo: 'К чему это ведёт по словам автора',
  changes: 'Что это меняет в записи: кодировка наша, а не автора',
  noChange: 'Ничего.',
  lapse: (what, on) =>
    `${what}: прекращены ${on}, вместе со своими документами, положениями, членством и позднейшими ответами`,
  over: (what, on) => `${what}: окончено с ${on}`,
  found: (what, who, on) => `${what}: основание ${on}; участники: ${who}`,
  cannot: (who, what, n) =>
    `${who}: нет ответов вида «${what}»; исключено записанных ответов: ${n}`,
  does: (who, what, where) => `${who}: ${what}; первый день, инциденты: ${where}`,
  lead: (who) => `Кто ведёт: ${who}`,
  leads: (who, fields) => `${who} (${fields})`,
  nobody: 'никто',
  unread: 'Чего ни одно правило не читает',
  results: 'Что тогда дают правила',
  incident: (name) => `Приложено к инциденту: ${name}`,
  still: (what) => `По-прежнему действуют, возникла обязанность или нет: ${what}.`,
  answered: 'самый сильный ответ',
  none: 'Это не меняет ничего, что читают правила: всё выходит так, как записано.',
  measure: (title, on) => `${title}, ${on}`,
  line: 'ряд',
  was: 'как записано',
  is: 'как предположено',
  same: 'Ни один ряд не выходит иначе.',
  analysis: (name) => `Приложено к анализу: ${name}`,
  elsewhere: (analysis, record) =>
    `Анализа ${analysis} в этой записи нет: запустите сценарий с --record ${record}.`,
  statement: (says, statement, was, is) =>
    `${says} (${statement}): включение было ${was}, стало ${is}.`,
  noCase: 'нет, так как случаев не осталось',
  argument: (cause) => `Приложено к правилу: ${cause}`,
  rule: 'Правило',
  readings: { 'one-in-all': 'один лидер во всём', 'one-in-each': 'один лидер в каждой области' },
  field: 'область',
  reading: 'прочтение',
  leaders: 'кто ведёт',
  prediction: { yes: 'возможно', no: 'невозможно', open: 'открыто' },
  predictionNote:
    'Возможно: правило не мешает далеко идущему сотрудничеству. Оно говорит, что должно быть, а не чего достаточно. В скобках — кто ведёт или вёл бы.',
  caveat:
    'Те же правила, слова и ответы, но с предположенным. Как поступили бы тогда участники, здесь не спрашивается.',
};

export function scenarioWords(lang: Lang): ScenarioWords {
  return lang === 'ru' ? ru : en;
}
