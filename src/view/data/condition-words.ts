import type { Lang } from '../lang.ts';
import { FILTERS } from '../query/filters.ts';

const RUSSIAN: Readonly<Record<string, string>> = {
  party: 'государство, которое участвует, когда бы то ни было',
  parties: 'сколько участников: 2, 3+',
  within: 'region: все участники или само государство относятся к региону записи',
  'member-of': 'организация или договор, к которым принадлежит',
  'all-of': 'region: участвуют все государства региона',
  field: 'о чём документ',
  status: 'статус',
  binding: 'legal или political: юридически или политически',
  signed: 'год подписания',
  kind: 'вид или тип',
  of: 'к чему относится или о чём',
  member: 'участник',
  instrument: 'договор или документ',
  incident: 'инцидент',
  by: 'кто говорит или делает; государство и организация вместе со своими органами',
  to: 'кому',
  figure: 'показатель числа: dead, wounded, displaced',
  side: 'чьё число',
  says: 'figure, atom, label или statement',
  atom: 'слово права',
  act: 'действие на лестнице ответов',
  mark: 'offer, aid или posture',
  grade: 'ступень: 2, 3+',
  what: 'о чём просили',
  stance: 'made, declined или withdrawn',
  verdict: 'вывод автора',
  threat: 'угроза',
  in: 'место или государство, где находится',
  touches: 'что от этого зависит',
  office: 'слово из названия должности',
  'office-of': 'государство или организация, чья должность',
  source: 'источник, на который ссылается; founding: любой из исходных документов',
  word: 'слова из названий или из сказанного',
};

/** What a condition asks, in the language of the reader. */
export function conditionWords(name: string, lang: Lang): string {
  const about = FILTERS.find((filter) => filter.name === name)?.about ?? name;
  return lang === 'ru' ? (RUSSIAN[name] ?? about) : about;
}
