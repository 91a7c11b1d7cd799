import type { Truth } from '../base/truth.ts';
import { type CasusRecord, type Compact, list } from '../record/record.ts';
import { FIELDS } from './agreement.ts';
import { type Cell, type Counted, measure, type Words } from './measure.ts';
import { choice, whole } from './parameter.ts';
import { BASES, type Basis, spellOn, spellsOf } from './participants.ts';
import { ownerOf, type Situation } from './situations.ts';
import { CONDITIONS, type Condition, type Strict, strictOf } from './strict.ts';

const FAILS: Readonly<Record<Condition, Words>> = {
  formal: { en: 'formal', ru: 'формальность' },
  'state-led': { en: 'state-led', ru: 'ведомо государствами' },
  exists: { en: 'concluded by then and not ended', ru: 'заключено к тому дню и не прекращено' },
  parties: { en: 'enough parties', ru: 'достаточно сторон' },
  inside: { en: 'all of the region', ru: 'все из региона' },
  field: { en: 'in the field', ru: 'в этой области' },
};

/** Which agreements and organizations are regionalism in the strict sense, and why the others are not. */
export const strictTest = measure({
  id: 'strict-test',
  title: { en: 'The strict test of regionalism', ru: 'Строгий критерий регионализма' },
  question: {
    en: 'Which agreements and organizations are formal, state-led, among at least three states, and reach no further than the region?',
    ru: 'Какие соглашения и организации формальны, ведомы государствами, охватывают не менее трёх государств и не выходят за пределы региона?',
  },
  unit: { en: 'yes, no or open, for each', ru: 'да, нет или открыто, для каждого' },
  parameters: {
    field: choice(FIELDS, 'security', {
      en: 'what it has to be about',
      ru: 'о чём оно должно быть',
    }),
    basis: choice(BASES, 'concluded', {
      en: 'concluded: signed and not known to have ended; in-force: binding on that day',
      ru: 'concluded: подписано и не известно как прекращённое; in-force: обязывает в этот день',
    }),
    parties: whole(2, 99, 3, { en: 'how many have to take part', ru: 'сколько сторон требуется' }),
  },
  cite: 'Börzel and Risse, Oxford Handbook of Comparative Regionalism (2016), p. 7; Mayer, Cooperation from Outside (2020), sections 2 and 5',
  howToRead: {
    en: 'The conditions are asked in this order: formal, state-led, concluded by the day and not ended, enough parties, all of the region, in the field. The second column names the first that fails, or, where the answer is open, the first that is open. Only states of the record are counted: an outsider that it does not hold is in no number. Without --on the day is the last one of the last year.',
    ru: 'Условия проверяются по порядку: формальность, ведомо государствами, заключено и не прекращено, достаточно сторон, все из региона, в этой области. Второй столбец называет первое невыполненное, а где ответ открыт — первое открытое. Считаются только государства записи: внешнего участника, которого в ней нет, нет и в числе. Без --on день — последний день последнего года.',
  },
  doesNotSay: {
    en: 'It tells what kind of thing an agreement is, not whether it did anything: an agreement that was signed and forgotten passes.',
    ru: 'Критерий говорит, что это за соглашение, а не дало ли оно что-нибудь: подписанное и забытое проходит.',
  },
  compute: ({ record, moments }, { field, basis, parties: least }) => {
    const day = moments.at(-1)?.day ?? 0;
    const tested = [...list(record, 'instrument'), ...list(record, 'organization')].map(
      (compact) => ({ compact, strict: strictOf(record, compact, { field, basis, least, day }) }),
    );
    tested.sort(
      (a, b) => rank(a.strict) - rank(b.strict) || (a.compact.id < b.compact.id ? -1 : 1),
    );
    return {
      form: 'table',
      columns: [
        { id: 'result', title: { en: 'passes', ru: 'проходит' } },
        {
          id: 'at',
          title: {
            en: 'first condition that fails or is open',
            ru: 'первое невыполненное или открытое условие',
          },
        },
        { id: 'inside', title: { en: 'of the region', ru: 'из региона' } },
        { id: 'outside', title: { en: 'outsiders in the record', ru: 'внешние в записи' } },
      ],
      rows: tested.map(({ compact, strict }) => ({
        of: { kind: 'signed' in compact ? 'instrument' : 'organization', id: compact.id },
        cells: cellsOf(record, compact, strict, basis, day),
      })),
      said: [],
    };
  },
});

function cellsOf(
  record: CasusRecord,
  compact: Compact,
  { result, at, situations }: Strict,
  basis: Basis,
  day: number,
): Record<string, Cell> {
  const count = (of: (situation: Situation) => number) => {
    const numbers = situations.map(of);
    return { low: Math.min(...numbers), high: Math.max(...numbers) };
  };
  const owner = ownerOf(record, compact);
  const isInside = (id: string) => (record.region.states as readonly string[]).includes(id);
  const spells = (inside: boolean): Counted[] =>
    spellsOf(record, owner, basis).flatMap((spell): Counted[] => {
      const truth = spellOn(spell, owner, basis, day);
      if (truth === 'no' || isInside(spell.member) !== inside) return [];
      return [{ kind: 'membership', id: spell.id, truth }];
    });
  return {
    result: { truth: result },
    at: at ? { words: FAILS[at] } : {},
    inside: { band: count((s) => s.inside), list: spells(true) },
    outside: { band: count((s) => s.outside), list: spells(false) },
  };
}

function rank({ result, at }: Strict): number {
  const by: Readonly<Record<Truth, number>> = { yes: 0, open: 100, no: 200 };
  return by[result] - (at ? CONDITIONS.indexOf(at) : 0);
}
