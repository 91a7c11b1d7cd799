import { UserError } from '../../base/user-error.ts';
import type { Entity } from '../../record/kinds.ts';
import { type CasusRecord, find, get, list } from '../../record/record.ts';
import { type Measure, measure, type Row, type Table, type Words } from '../measure.ts';
import { thing } from '../parameter.ts';
import type { Dimension } from './aggregate.ts';
import { itemName } from './item-names.ts';
import { recompute, recomputeAll } from './published.ts';
import { bandAsCoded, bandOf, possibleOf, type SureBand, sensitivity } from './sensitivity.ts';

const EVERY = 'all';

/** What the two measures differ in. */
interface Told {
  readonly title: Words;
  readonly question: Words;
}

const TOLD: Readonly<Record<Dimension, Told>> = {
  delegation: {
    title: { en: 'Delegation to independent bodies', ru: 'Делегирование независимым органам' },
    question: {
      en: 'How far have states given the agenda, the decision and the settlement of disputes to bodies that are independent of them?',
      ru: 'Насколько государства передали повестку, решение и разрешение споров независимым от них органам?',
    },
  },
  pooling: {
    title: { en: 'Pooling of votes', ru: 'Объединение голосов' },
    question: {
      en: 'How far do states decide jointly, by majority and with binding force, instead of each alone?',
      ru: 'Насколько государства решают совместно, большинством и обязательно, а не каждое само за себя?',
    },
  },
};

/** One of the two dimensions of the Measure of International Authority, published and coded here. */
export function authorityMeasure(dimension: Dimension): Measure {
  return measure({
    id: dimension,
    ...TOLD[dimension],
    unit: { en: 'share from 0 to 1', ru: 'доля от 0 до 1' },
    parameters: {
      of: thing('organization', EVERY, {
        en: 'an organization that is coded in the record: its items, each with its effect; all: the comparison',
        ru: 'организация, кодированная в записи: её пункты и влияние каждого; all: сравнение',
      }),
    },
    tables: [
      {
        name: 'mia',
        optional: true,
        about: {
          en: 'organization-years of the Measure of International Authority, as published; each aggregate is made again',
          ru: 'организации по годам из «Меры международной власти», как опубликовано; каждый показатель пересчитывается',
        },
      },
    ],
    cite: 'Hooghe, Marks, Lenz, Bezuijen, Ceka and Derderyan, Measuring International Authority (2017); codebook of May 2021, pages 4 to 6',
    howToRead: {
      en: 'One number is published. A range is coded here: the lowest and the highest value over all that the sources that were read leave possible, item by item. As coded: the same where every value that was coded is right, and only what the sources are silent on is open. With an organization, each item that bears on the number stands with the range as it would be if the item were settled at its lowest or highest, the strongest doubt first.',
      ru: 'Одно число опубликовано. Диапазон кодирован здесь: наименьшее и наибольшее значение при всём, что оставляют возможным прочитанные источники, пункт за пунктом. Как кодировано: то же, если все выставленные значения верны и открыто лишь то, о чём источники молчат. Для организации каждый пункт показан с диапазоном при его наименьшем и наибольшем значении, сначала сильнейшее сомнение.',
    },
    doesNotSay: {
      en: 'How the rules are used. It codes what is written; an organization whose members obey one of them looks the same as one of equals. A range coded here is wide where rules were not found, and is no finding on the rules. Delegation and pooling are two dimensions and are not added up.',
      ru: 'Как правила применяются. Кодируется написанное; организация, члены которой слушаются одного, выглядит как союз равных. Диапазон широк там, где правила не найдены, и ничего не говорит о самих правилах. Делегирование и объединение не складываются.',
    },
    compute: ({ record, tables }, { of }) =>
      of === EVERY ? compared(record, dimension, tables.mia) : itemsOf(record, dimension, of),
  });
}

type Rows = Table['rows'];

function compared(
  record: CasusRecord,
  dimension: Dimension,
  published: readonly Row[] | undefined,
): Table {
  return {
    form: 'table',
    columns: [
      { id: 'value', title: { en: 'value', ru: 'значение' } },
      { id: 'coded', title: { en: 'as coded', ru: 'как кодировано' } },
      { id: 'year', title: { en: 'year', ru: 'год' } },
      { id: 'basis', title: { en: 'basis', ru: 'основание' } },
      ...(published ? [{ id: 'again', title: { en: 'made again', ru: 'пересчёт' } }] : []),
    ],
    rows: [
      ...(published ? [wholeFile(published, dimension)] : []),
      ...list(record, 'authority').map((coding) => codedRow(coding, dimension)),
      ...claimedRows(record, dimension, published),
    ],
    said: [],
  };
}

function codedRow(coding: Entity<'authority'>, dimension: Dimension): Rows[number] {
  const effects = sensitivity(coding, dimension);
  const silent = effects.filter(({ item }) => item.value === 'silent').length;
  const doubtful = effects.filter(({ effect }) => effect > 0).length;
  return {
    of: { kind: 'organization', id: coding.organization },
    cells: {
      value: {
        band: bandOf(coding, dimension),
        list: [{ kind: 'authority', id: coding.id, truth: doubtful > 0 ? 'open' : 'yes' }],
      },
      coded: { band: bandAsCoded(coding, dimension) },
      year: { words: same(String(coding.year)) },
      basis: {
        words: {
          en: `coded here: ${effects.length} items, ${doubtful} in doubt, on ${silent} the sources are silent`,
          ru: `кодировано здесь: пунктов ${effects.length}, под сомнением ${doubtful}, источники молчат о ${silent}`,
        },
      },
    },
  };
}

/** The published figures that the record holds as claims, beside the same made again from the file. */
function claimedRows(
  record: CasusRecord,
  dimension: Dimension,
  published: readonly Row[] | undefined,
): Rows {
  return list(record, 'claim').flatMap((claim): Rows[number][] => {
    const { says } = claim;
    if (!('figure' in says) || says.figure !== dimension) return [];
    const year = claim.asOf.edtf;
    const name = find(record, 'organization', says.side)?.abbreviation?.en;
    const row = published?.find((one) => one.case === name && one.year === year);
    const again = row && recompute(row, dimension)?.recomputed;
    return [
      {
        of: { kind: 'organization', id: says.side },
        cells: {
          value: {
            band: { low: says.min, high: says.max ?? says.min },
            list: [{ kind: 'claim', id: claim.id, truth: 'yes' }],
          },
          year: { words: same(year) },
          basis: { words: { en: 'published', ru: 'опубликовано' }, cite: claim.cite },
          ...(published ? { again: { band: { low: again, high: again } } } : {}),
        },
      },
    ];
  });
}

function wholeFile(published: readonly Row[], dimension: Dimension): Rows[number] {
  const { rows, made, worst } = recomputeAll(published, dimension);
  return {
    of: { id: 'mia', title: { en: 'every organization-year', ru: 'все организации по годам' } },
    cells: {
      basis: {
        words: {
          en: `${made} of ${rows} made again from their parts; largest difference ${worst.toExponential(0)}`,
          ru: `пересчитано по частям ${made} из ${rows}; наибольшая разница ${worst.toExponential(0)}`,
        },
      },
    },
  };
}

/** The sensitivity table of one coding. */
function itemsOf(record: CasusRecord, dimension: Dimension, id: string): Table {
  const codings = list(record, 'authority');
  const coding = codings.find(({ organization }) => organization === id);
  if (!coding) {
    const known = codings.map(({ organization }) => organization).join(', ');
    throw new UserError(
      `${get(record, 'organization', id).id} is not coded item by item`,
      known === '' ? 'No organization is.' : `These are: ${known}.`,
    );
  }
  const settled = (band: SureBand | undefined) => (band ? { band } : {});
  return {
    form: 'table',
    columns: [
      { id: 'value', title: { en: 'coded', ru: 'код' } },
      { id: 'lowest', title: { en: 'if lowest', ru: 'при низшем' } },
      { id: 'highest', title: { en: 'if highest', ru: 'при высшем' } },
      { id: 'reason', title: { en: 'reason', ru: 'довод' } },
    ],
    rows: [
      {
        of: { kind: 'organization', id },
        cells: { value: { band: bandOf(coding, dimension) } },
      },
      ...sensitivity(coding, dimension).map(({ item, ifLowest, ifHighest }) => ({
        of: { id: item.item, title: itemName(item.item) },
        cells: {
          value: { words: valueWords(item.value, possibleOf(item)) },
          lowest: settled(ifLowest),
          highest: settled(ifHighest),
          reason: {
            words: { en: item.reason.en, ru: item.reason.ru ?? item.reason.en },
            cite: item.cite,
          },
        },
      })),
    ],
    said: [],
  };
}

function valueWords(value: number | 'silent', possible: readonly number[]): Words {
  if (value !== 'silent')
    return same(possible.length > 1 ? `${value} (${possible.join(', ')})` : `${value}`);
  const list = possible.join(', ');
  return { en: `silent (${list})`, ru: `молчит (${list})` };
}

const same = (text: string): Words => ({ en: text, ru: text });
