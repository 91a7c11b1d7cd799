import type { Lang } from '../lang.ts';

const en = {
  title: (name: string) => `${name}: in published data`,
  source: 'source',
  id: 'number',
  from: 'from',
  to: 'to',
  kinds: {
    dispute: 'dispute',
    events: 'events',
    'conflict-year': 'conflict in a year',
    deaths: 'interstate deaths in the country',
    alliance: 'alliance that bound the two',
  },
  what: 'what',
  numbers: 'numbers',
  none: 'No imported data set holds an event between these states around these days. MID and MIE end in 2014, ATOP 4.01 in 2016.',
  note: 'Data sets code; they do not prove. A conflict in a year, and deaths in a country, cover all fighting of that year.',
  notPair:
    'Published data are asked for pairs of states; this incident has not two states as sides.',
  asked: (ids: string) => `Asked: ${ids}.`,
  nothingAsked: 'nothing is imported',
};

export type IncidentWords = typeof en;

const ru: IncidentWords = {
  title: (name) => `${name}: в опубликованных данных`,
  source: 'источник',
  id: 'номер',
  from: 'с',
  to: 'по',
  kinds: {
    dispute: 'спор',
    events: 'события',
    'conflict-year': 'конфликт за год',
    deaths: 'погибшие в межгосударственных боях в стране',
    alliance: 'союз, связывавший обоих',
  },
  what: 'что',
  numbers: 'числа',
  none: 'Ни в одном импортированном наборе нет события между этими государствами около этих дней. MID и MIE кончаются 2014 годом, ATOP 4.01 — 2016-м.',
  note: 'Наборы данных кодируют, а не доказывают. Конфликт за год и погибшие в стране охватывают все бои года.',
  notPair:
    'Опубликованные данные опрашиваются о парах государств; у этого инцидента нет двух государств-сторон.',
  asked: (ids) => `Опрошено: ${ids}.`,
  nothingAsked: 'ничего не импортировано',
};

export function incidentWords(lang: Lang): IncidentWords {
  return lang === 'ru' ? ru : en;
}
