import { find } from '../../record/record.ts';
import { withoutForms } from '../../record/sentence.ts';
import { of } from './cells.ts';
import { L } from './labels.ts';

/** The columns of what authors argue, and of what the record is coded with. */
export const ARGUED = {
  argument: of<'argument'>((c) => [
    c.words('cause', ['cause', 'причина'], ({ cause }) => cause),
    c.words('effect', ['effect', 'следствие'], ({ effect }) => effect),
    c.coded('sign', ['sign', 'знак'], 'sign', ({ sign }) => sign),
    c.text('hedge', ['hedge', 'оговорка'], ({ hedge }) => hedge),
    c.coded('kind', L.kind, 'argumentKind', ({ kind }) => kind),
    c.actors('by', L.by, ({ by }) => by),
    c.coded('verdict', ['verdict', 'вывод автора'], 'verdict', ({ verdict }) => verdict?.value),
    c.incidents('incidents', L.incident, (one) => one.incidents),
  ]),
  scenario: of<'scenario'>((c) => [
    c.actors('by', L.by, ({ by }) => by),
    c.words('supposes', ['supposes', 'предполагает'], ({ supposes }) => supposes),
    c.text('likelihood', ['likelihood', 'вероятность'], ({ likelihood }) => likelihood),
  ]),
  recommendation: of<'recommendation'>((c) => [
    c.actors('by', L.by, ({ by }) => by),
    c.actors('addressees', L.towards, ({ addressees }) => addressees),
    c.words('to', ['other addressees', 'другим'], ({ to }) => to),
  ]),
  concept: of<'concept'>((c) => [
    c.actors('by', L.by, ({ by }) => by),
    c.text('from', ['taken from', 'взято у'], ({ from }) => from),
    c.words('meaning', ['meaning', 'значение'], ({ meaning }) => meaning),
  ]),
  threat: of<'threat'>((c) => [c.words('note', L.note, ({ note }) => note)]),
  mandate: of<'mandate'>((c) => [
    c.actors('of', ['whose', 'чей'], (one) => one.of),
    c.named('threats', ['threats', 'угрозы'], 'threat', ({ threats }) => threats),
    c.actors('by', ['who says so', 'кто говорит'], ({ by }) => by),
  ]),
  contradiction: of<'contradiction'>((c) => [
    c.coded('kind', L.kind, 'disagreement', ({ kind }) => kind),
    c.actors('by', ['sides', 'стороны'], ({ sides }) => sides.map(({ by }) => by)),
    c.marks('touches', ['what hangs on it', 'что зависит'], ({ touches }) => touches),
  ]),
  legalization: of<'legalization'>((c) => [
    c.column('clause', ['clause', 'положение'], ({ clause }, { record, lang }) => {
      const text = find(record, 'clause', clause)?.title[lang] ?? clause;
      return { text, value: clause, sort: text };
    }),
    c.text('coder', ['coder', 'кодировщик'], ({ coder }) => coder),
    c.number(
      'obligation',
      ['obligation, 0–5', 'обязательность, 0–5'],
      (one) => one.obligation.value,
    ),
    c.number('precision', ['precision, 0–4', 'точность, 0–4'], (one) => one.precision.value),
    c.number(
      'settlement',
      ['settlement, 0–6', 'разрешение споров, 0–6'],
      (one) => one.settlement.value,
    ),
    c.number(
      'implementation',
      ['implementation, 0–7', 'исполнение, 0–7'],
      (one) => one.implementation.value,
    ),
  ]),
  authority: of<'authority'>((c) => [
    c.compacts('organization', ['organization', 'организация'], ({ organization }) => organization),
    c.number('year', ['year', 'год'], ({ year }) => year),
    c.text('coder', ['coder', 'кодировщик'], ({ coder }) => coder),
    c.number(
      'items',
      ['items coded', 'закодировано пунктов'],
      ({ items }) => items.filter(({ value }) => value !== 'silent').length,
    ),
    c.number(
      'silent',
      ['items on which sources are silent', 'пунктов, о которых источники молчат'],
      ({ items }) => items.filter(({ value }) => value === 'silent').length,
    ),
  ]),
  account: of<'account'>((c) => [
    c.words('why', ['what it believes', 'во что верит'], ({ why }) => why),
    c.actors('accepts', ['whose word it takes', 'чьему слову верит'], ({ accepts }) => accepts),
    c.marks('dates', ['whose dates', 'чьим датам'], ({ dates }) => dates),
  ]),
  act: of<'act'>((c) => [
    c.number('grade', ['grade', 'ступень'], ({ grade }) => grade),
    c.words('rule', L.rule, ({ rule }) => rule),
  ]),
  duty: of<'duty'>((c) => [
    c.named('fulfilledBy', ['done by', 'исполняется'], 'act', ({ fulfilledBy }) => fulfilledBy),
    c.named('partlyBy', ['partly by', 'отчасти'], 'act', ({ partlyBy }) => partlyBy),
    c.words('rule', L.rule, ({ rule }) => rule),
  ]),
  atom: of<'atom'>((c) => [
    c.words('sentence', ['sentence', 'предложение'], ({ sentence }) => ({
      en: withoutForms(sentence.en),
      ru: withoutForms(sentence.ru),
    })),
    c.marks('args', ['of whom', 'о ком'], ({ args }) => args),
    c.words('rule', L.rule, ({ rule }) => rule),
  ]),
  measure: of<'measure'>((c) => [
    c.text('unit', ['unit', 'единица'], ({ unit }) => unit),
    c.words('rule', L.rule, ({ rule }) => rule),
  ]),
} as const;
