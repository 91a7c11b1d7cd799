import type { Lang } from '../lang.ts';

/** The fixed words of comparisons between sources. */
const en = {
  title: (organization: string) => `Who belonged to ${organization}: where sources disagree`,
  sources: 'Sources',
  covers: (source: string, what: string) => `${source}: ${what}`,
  cow: 'whole years; the first and last year of a spell are open, since the day is not coded',
  atop: 'days of entry and exit; treaties and their organization under one number',
  record: 'this record, with rival dates as open',
  notImported: (ids: string) => `Not imported, and so not asked: ${ids}.`,
  state: 'state',
  from: 'from',
  to: 'to',
  goesOn: 'now',
  said: { in: 'member', out: 'NOT a member', open: 'open', silent: '–' },
  none: 'The sources do not contradict each other.',
  alone: 'Nothing was compared: no source but the record was asked.',
  rivalDates: (members: string) =>
    `The record itself holds rival dates of membership, from different sources, for: ${members}. They are shown by casus contradictions.`,
  agree: (states: string) => `No contradiction over: ${states}.`,
  findings: 'What depends on it',
  incident: (name: string, id: string) => `${name} (${id})`,
  clauses: (clauses: string) => `commitments of the organization: ${clauses}`,
  disputes: (count: number, list: string) =>
    `${count} published ${count === 1 ? 'dispute' : 'disputes'} with the state as a party: ${list}`,
  nothing: 'No incident of the record and no published dispute falls into these spans.',
  recordName: 'record',
};

export type CompareWords = typeof en;

const ru: CompareWords = {
  title: (organization) => `Кто состоял в ${organization}: где источники расходятся`,
  sources: 'Источники',
  covers: (source, what) => `${source}: ${what}`,
  cow: 'целые годы; первый и последний год членства открыты, день не закодирован',
  atop: 'дни вступления и выхода; договор и его организация под одним номером',
  record: 'эта запись; соперничающие даты — открыто',
  notImported: (ids) => `Не импортировано и потому не учтено: ${ids}.`,
  state: 'государство',
  from: 'с',
  to: 'по',
  goesOn: 'ныне',
  said: { in: 'член', out: 'НЕ член', open: 'открыто', silent: '–' },
  none: 'Источники не противоречат друг другу.',
  alone: 'Сравнивать не с чем: кроме этой записи, ни один источник не спрошен.',
  rivalDates: (members) =>
    `В самой записи есть соперничающие даты участия из разных источников: ${members}. Их показывает casus contradictions.`,
  agree: (states) => `Нет противоречий: ${states}.`,
  findings: 'Что от этого зависит',
  incident: (name, id) => `${name} (${id})`,
  clauses: (clauses) => `обязательства организации: ${clauses}`,
  disputes: (count, list) => `опубликованных споров с участием государства: ${count}: ${list}`,
  nothing: 'Ни один инцидент записи и ни один опубликованный спор не приходится на эти отрезки.',
  recordName: 'запись',
};

export function compareWords(lang: Lang): CompareWords {
  return lang === 'ru' ? ru : en;
}
