import type { Kind } from '../../record/kinds.ts';
import { find } from '../../record/record.ts';
import { resultText } from '../claims-blocks.ts';
import { bearerText } from '../condition-text.ts';
import { computed } from '../dossier/model.ts';
import { languageWord } from '../value-words.ts';
import { ARGUED } from './argued-columns.ts';
import { type Column, of } from './cells.ts';
import { L } from './labels.ts';

/** The columns of each kind between its title and its sources. A new one is one entry. */
export const COLUMNS: { readonly [K in Exclude<Kind, 'region'>]: readonly Column[] } = {
  ...ARGUED,
  analysis: of<'analysis'>((c) => [
    c.words('question', ['question', 'вопрос'], ({ question }) => question),
    c.text('by', ['set up by', 'составитель'], ({ by }) => by),
  ]),
  state: of<'state'>((c) => [
    c.text('iso2', ['ISO 2', 'ISO 2'], ({ codes }) => codes.iso2),
    c.text('iso3', ['ISO 3', 'ISO 3'], ({ codes }) => codes.iso3),
    c.text('cow', ['COW', 'COW'], ({ codes }) => codes.cow?.abb),
    c.number('ccode', ['COW number', 'номер COW'], ({ codes }) => codes.cow?.number),
    c.number('gw', ['G&W', 'G&W'], ({ codes }) => codes.gw),
    c.text('wikidata', ['Wikidata', 'Wikidata'], ({ codes }) => codes.wikidata),
  ]),
  organization: of<'organization'>((c) => [
    c.words('abbreviation', L.abbreviation, (one) => one.abbreviation),
    c.coded('kind', L.kind, 'organizationKind', ({ kind }) => kind),
    c.days('from', L.from, ({ from }) => from),
    c.days('to', L.to, ({ to }) => to),
    c.number(
      'spells',
      ['membership spells', 'сроков членства'],
      ({ id }, { record }) => record.spells.get(id)?.length,
    ),
  ]),
  body: of<'body'>((c) => [
    c.actors('of', L.of, (one) => one.of),
    c.coded('kind', L.kind, 'bodyKind', ({ kind }) => kind),
    c.days('from', L.from, ({ from }) => from),
    c.days('to', L.to, ({ to }) => to),
    c.words('mandate', ['what it is for', 'назначение'], ({ mandate }) => mandate),
  ]),
  person: of<'person'>((c) => [
    c.said('offices', ['offices', 'должности'], ({ offices }, { lang, names }) =>
      offices.map((office) => `${office.title[lang]}, ${names.actor(office.of)}`).join('; '),
    ),
    c.actors('of', L.of, ({ offices }) => [...new Set(offices.map((office) => office.of))]),
  ]),
  group: of<'group'>((c) => [c.coded('kind', L.kind, 'groupKind', ({ kind }) => kind)]),
  place: of<'place'>((c) => [
    c.coded('kind', L.kind, 'placeKind', ({ kind }) => kind),
    c.named('in', ['lies in', 'где'], 'place', (one) => one.in),
  ]),
  area: of<'area'>((c) => [
    c.named('states', L.states, 'state', ({ states }) => states),
    c.compacts(
      'participants',
      ['participants of', 'участники'],
      ({ participants }) => participants,
    ),
  ]),
  source: of<'source'>((c) => [
    c.text('authors', ['authors', 'авторы'], ({ authors }) => authors.join('; ')),
    c.text('publisher', ['publisher', 'издатель'], ({ publisher }) => publisher),
    c.day('published', ['published', 'дата'], ({ published }) => published),
    c.coded('kind', L.kind, 'sourceKind', ({ kind }) => kind),
    c.coded('type', L.type, 'sourceType', ({ type }) => type),
    c.column('lang', ['language', 'язык'], (one, { lang }) => {
      const name = languageWord(one.lang, lang);
      return { text: name, value: one.lang, sort: name };
    }),
    c.coded('read', ['read', 'прочитано'], 'read', ({ read }) => read),
    c.day('seen', ['seen', 'когда прочитан'], ({ seen }) => seen),
    c.text('address', ['address', 'адрес'], ({ address }) => address),
  ]),
  membership: of<'membership'>((c) => [
    c.actors('member', ['member', 'участник'], ({ member }) => member),
    c.compacts('of', ['of', 'чего'], (one) => one.of),
    c.coded('status', L.status, 'membershipStatus', ({ status }) => status),
    c.days('from', L.from, ({ from }) => from),
    c.days('to', L.to, ({ to }) => to),
    c.words('note', L.note, ({ note }) => note),
  ]),
  instrument: of<'instrument'>((c) => [
    c.words('abbreviation', L.abbreviation, ({ abbreviation }) => abbreviation),
    c.coded('kind', L.kind, 'instrumentKind', ({ kind }) => kind),
    c.coded('binding', ['force', 'сила'], 'binding', ({ binding }) => binding),
    c.compacts('organization', ['organization', 'организация'], (one) => one.of),
    c.coded('fields', ['about', 'о чём'], 'field', ({ fields }) => fields),
    c.days('signed', ['signed', 'подписан'], ({ signed }) => signed),
    c.days('inForce', ['in force', 'вступил в силу'], ({ inForce }) => inForce),
    c.days('to', L.to, ({ to }) => to),
    c.number('parties', ['parties', 'участников'], ({ id }, { record }) => {
      const spells = record.spells.get(id) ?? [];
      return new Set(spells.map(({ member }) => member)).size;
    }),
  ]),
  clause: of<'clause'>((c) => [
    c.compacts('instrument', ['instrument', 'документ'], ({ instrument }) => instrument),
    c.words('article', ['article', 'статья'], ({ article }) => article),
    c.coded('kind', L.kind, 'clauseKind', ({ kind }) => kind),
    c.said('bearer', ['who has to act', 'кто обязан'], (one, { record, lang }) =>
      bearerText(record, one, lang),
    ),
    c.named('act', ['what', 'что'], 'duty', ({ act }) => act),
    c.days('from', ['in force', 'в силе'], ({ from }) => from),
    c.days('to', L.to, ({ to }) => to),
    c.coded('text', ['text', 'текст'], 'clauseText', (one) => one.text),
  ]),
  reading: of<'reading'>((c) => [
    c.column('options', ['options', 'варианты'], ({ options }, { lang }) => {
      const shown = options.map(({ label }) => label[lang]).join(' / ');
      return { text: shown, value: options.map(({ id }) => id).join(' '), sort: shown };
    }),
  ]),
  incident: of<'incident'>((c) => [
    c.coded('kind', L.kind, 'incidentKind', ({ kind }) => kind),
    c.days('first', L.first, ({ first }) => first),
    c.days('last', L.last, ({ last }) => last),
    c.day('onset', ['counted from', 'отсчёт от'], ({ onset }) => onset.on),
    c.actors('sides', ['sides', 'стороны'], ({ sides }) => sides),
    c.named('places', L.places, 'place', ({ places }) => places),
  ]),
  claim: of<'claim'>((c) => [
    c.actors('speaker', ['who says so', 'кто говорит'], ({ speaker }) => speaker),
    c.day('asOf', ['as of', 'по состоянию на'], ({ asOf }) => asOf),
    c.coded('force', ['how', 'как'], 'force', ({ force }) => force),
    c.incidents('incident', L.incident, ({ incident }) => incident),
    c.named('figure', ['figure', 'показатель'], 'measure', ({ says }) =>
      'figure' in says ? says.figure : undefined,
    ),
    c.actors('side', ['whose', 'чьи'], ({ says }) =>
      'figure' in says && says.side !== 'both' ? says.side : undefined,
    ),
    c.number('min', ['at least', 'не менее'], ({ says }) =>
      'figure' in says ? says.min : undefined,
    ),
    c.number('max', ['at most', 'не более'], ({ says }) =>
      'figure' in says ? says.max : undefined,
    ),
    c.coded('counts', ['who is counted', 'кто посчитан'], 'counts', ({ says }) =>
      'figure' in says ? says.counts : undefined,
    ),
    c.named('atom', ['word of the law', 'слово права'], 'atom', ({ says }) =>
      'atom' in says ? says.atom : undefined,
    ),
    c.coded('holds', ['holds', 'верно'], 'holds', ({ says }) =>
      'atom' in says ? says.holds : undefined,
    ),
    c.marks('supersedes', ['takes the place of', 'заменяет'], ({ supersedes }) => supersedes),
  ]),
  computation: of<'computation'>((c) => [
    c.said('result', ['result', 'итог'], (one, context) => {
      const sum = computed(context.record, one);
      return sum ? resultText(sum, context) : '';
    }),
    c.marks('sum', ['computed from', 'из чего'], ({ sum }) => sum),
    c.marks('against', ['held against', 'для сравнения'], ({ against }) => against),
  ]),
  request: of<'request'>((c) => [
    c.actors('by', L.by, ({ by }) => by),
    c.coded('stance', ['stance', 'что делает'], 'stance', ({ stance }) => stance),
    c.coded('what', ['what', 'о чём'], 'what', ({ what }) => what),
    c.actors('to', L.towards, ({ to }) => to),
    c.day('on', L.on, ({ on }) => on),
    c.incidents('incident', L.incident, ({ incident }) => incident),
    c.marks('under', ['under', 'на основании'], ({ under }) => under),
  ]),
  response: of<'response'>((c) => [
    c.actors('actor', L.by, ({ actor }) => actor),
    c.words('office', ['office', 'должность'], ({ office }) => office),
    c.day('on', L.on, ({ on }) => on),
    c.named('act', ['act', 'действие'], 'act', ({ act }) => act),
    c.number(
      'grade',
      ['grade', 'ступень'],
      ({ act }, { record }) => find(record, 'act', act)?.grade,
    ),
    c.actors('towards', L.towards, ({ towards }) => towards),
    c.coded('marks', ['marks', 'пометы'], 'mark', (one) => one.marks),
    c.coded('asked', ['on request', 'по просьбе'], 'asked', ({ asked }) => asked),
    c.coded('carriedOut', ['carried out', 'исполнено'], 'carriedOut', (one) => one.carriedOut),
    c.incidents('incident', L.incident, ({ incident }) => incident),
  ]),
  silence: of<'silence'>((c) => [
    c.actors('actor', L.by, ({ actor }) => actor),
    c.coded('of', ['of what', 'о чём'], 'silenceOf', (one) => one.of),
    c.coded('kind', L.kind, 'silence', ({ kind }) => kind),
    c.day('searched', ['searched on', 'когда искали'], ({ searched }) => searched),
    c.text('looked', ['searched for', 'что искали'], ({ looked }) => looked.join('; ')),
    c.coded('strength', ['search', 'поиск'], 'strength', ({ strength }) => strength),
    c.incidents('incident', L.incident, ({ incident }) => incident),
  ]),
  event: of<'event'>((c) => [
    c.coded('type', L.type, 'eventType', ({ type }) => type),
    c.days('first', L.first, ({ first }) => first),
    c.days('last', L.last, ({ last }) => last),
    c.actors('actors', L.by, (one) => one.actors),
    c.actors('towards', L.towards, ({ towards }) => towards),
    c.named('places', L.places, 'place', ({ places }) => places),
    c.coded('status', L.status, 'eventStatus', ({ status }) => status),
    c.words('summary', ['in our words', 'нашими словами'], ({ summary }) => summary),
  ]),
};
