import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/written.ts';
import type { Entity } from '../../src/record/kinds.ts';
import { findActor, list } from '../../src/record/record.ts';
import { type Name, RU_CASES, type RuCase } from '../../src/record/ru-case.ts';
import { agreeing, fillGaps, gapsIn } from '../../src/record/sentence.ts';
import { loadCached } from '../../src/store/cache.ts';
import { conditionItems, leafText } from '../../src/view/condition-text.ts';
import { messagesIn } from '../../src/view/messages/index.ts';
import { namesIn } from '../../src/view/names.ts';
import { type Said, said } from '../../src/view/said.ts';
import { table } from '../tables.ts';

/** The record that takes in all others: every state, and every side of every incident. */
const { record } = loadCached(join(ROOT, 'record/post-soviet'));
const atoms = list(record, 'atom');
const sides = [...new Set(list(record, 'incident').flatMap((one) => one.sides as string[]))];

const sentenceOf = (atom: Entity<'atom'>, args: Record<string, string>, lang: 'en' | 'ru' = 'ru') =>
  leafText(record, { kind: 'atom', of: atom.id, args }, lang);

function nameOf(id: string): Said {
  if (id === 'attacker' || id === 'victim') return messagesIn('ru').role[id];
  return namesIn(record, 'ru').said(id);
}

describe('a name in every case', () => {
  const { templates, names } = table<string[]>('sentences/names.yaml') as unknown as {
    templates: string[];
    names: Record<string, string[]>;
  };
  const rows = Object.entries(names).flatMap(([id, sentences]) =>
    sentences.map((sentence, i) => [id, templates[i] ?? '', sentence] as const),
  );

  test.each(rows)('%s in %s: %s', (id, template, sentence) => {
    expect(fillGaps(template, ({ form }) => nameOf(id)(form))).toBe(sentence);
  });

  test('the table has each state, side and role, in each case', () => {
    const wanted = [...record.tables.state.keys(), ...sides, 'attacker', 'victim'];
    expect(wanted.filter((id) => names[id]?.length !== templates.length)).toEqual([]);
    expect(templates.flatMap(gapsIn).map(({ form }) => form)).toEqual(
      expect.arrayContaining([...RU_CASES]),
    );
  });
});

describe('a sentence of the law', () => {
  const rows = table<{ atom: string; args: Record<string, string>; ru: string }>(
    'sentences/atoms.yaml',
  );

  test.each(rows.map((row) => [row.ru, row] as const))('%s', (_, { atom, args, ru }) => {
    expect(leafText(record, { kind: 'atom', of: atom, args }, 'ru')).toBe(ru);
  });

  test('the table has each atom', () => {
    expect(atoms.map(({ id }) => id).filter((id) => !rows.some((row) => row.atom === id))).toEqual(
      [],
    );
  });

  test.each(sides)('has no gap and no form wanting where %s stands in it', (side) => {
    const actor = findActor(record, side);
    const forms = actor && !('abbreviation' in actor) ? actor.name.ruCases : undefined;
    for (const atom of atoms) {
      const args = Object.fromEntries(atom.args.map((arg) => [arg, side]));
      for (const lang of ['en', 'ru'] as const) {
        expect(sentenceOf(atom, args, lang)).not.toMatch(/[{}|]|undefined/);
      }
      const cases = gapsIn(atom.sentence.ru).flatMap(({ form }) =>
        form && !agreeing(form) ? [form as RuCase] : [],
      );
      expect(cases.filter((form) => forms?.[form] === undefined)).toEqual([]);
    }
  });

  test('names whoever stands in it, by each argument that it takes', () => {
    const unnamed = atoms.filter(({ args, sentence }) =>
      args.some((arg) =>
        [sentence.en, sentence.ru].some(
          (words) => !gapsIn(words).some((gap) => gap.arg === arg && !agreeing(gap.form ?? '')),
        ),
      ),
    );
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });

  test('in English is what it was before names had forms', () => {
    const attack = atoms.find(({ id }) => id === 'armed-attack');
    expect(attack && sentenceOf(attack, { by: 'tj', on: 'kg' }, 'en')).toBe(
      'Tajikistan attacked Kyrgyzstan with arms',
    );
  });
});

test('what the conditions of clauses are put to has a genitive, or is an abbreviation', () => {
  const compacts = new Set(
    list(record, 'clause').flatMap(({ bearer, when }) => [
      ...('eachPartyOf' in bearer ? [bearer.eachPartyOf as string] : []),
      ...('anyPartyOf' in bearer ? [bearer.anyPartyOf as string] : []),
      ...[...JSON.stringify(when).matchAll(/"party":"([^"]+)"/g)].flatMap(([, id]) => id ?? []),
    ]),
  );
  const undeclined = [...compacts].filter((id) => {
    const name = namesIn(record, 'ru').said(id);
    return name('gen') === name() && !/^\p{Lu}+$/u.test(name());
  });
  expect(undeclined).toEqual([]);
});

test('a clause is put in words without a gap', () => {
  const words = (item: ReturnType<typeof conditionItems>): string[] => [
    item.text,
    ...(item.items ?? []).flatMap(words),
  ];
  for (const clause of list(record, 'clause')) {
    for (const text of words(conditionItems(record, clause.when, 'ru'))) {
      expect(text).not.toMatch(/[{}|]|undefined/);
    }
  }
});

describe('whatever a name is', () => {
  const word = fc.stringMatching(/^[а-яё]{1,8}$/);
  const named: fc.Arbitrary<Name> = fc.record({
    en: fc.stringMatching(/^[a-z]{1,8}$/),
    ru: word,
    ruCases: fc.record(
      { nom: word, gen: word, dat: word, acc: word, ins: word, pre: word, plural: fc.boolean() },
      { requiredKeys: [] },
    ),
  });
  const form = fc.constantFrom(...RU_CASES);

  test('Russian takes the form asked for, or the name; English always the name', () => {
    fc.assert(
      fc.property(named, form, (name, asked) => {
        expect(said(name, 'ru')(asked)).toBe(name.ruCases?.[asked] ?? name.ru);
        expect(said(name, 'ru')()).toBe(name.ruCases?.nom ?? name.ru);
        expect(said(name, 'en')(asked)).toBe(name.en);
      }),
    );
  });

  test('a sentence is filled gap by gap, and what stands around the gaps stays', () => {
    const around = fc.array(fc.stringMatching(/^[а-яё ,—]{0,12}$/), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(named, around, form, (name, parts, asked) => {
        const filled = fillGaps(parts.join(`{it:${asked}}`), (gap) => said(name, 'ru')(gap.form));
        expect(filled).toBe(parts.join(said(name, 'ru')(asked)));
      }),
    );
  });

  test('a verb agrees in number', () => {
    fc.assert(
      fc.property(named, word, word, (name, one, many) => {
        const wanted = name.ruCases?.plural ? many : one;
        expect(said(name, 'ru')(`${one}|${many}`)).toBe(wanted);
      }),
    );
  });
});

test('offices, articles and events are said in Russian too', () => {
  const english: string[] = [];
  const walk = (value: unknown, field = ''): void => {
    if (typeof value === 'string') {
      if (['office', 'event', 'article'].includes(field) && /[A-Za-z]/.test(value)) {
        english.push(value);
      }
    } else if (Array.isArray(value)) {
      for (const part of value) walk(part, field);
    } else if (value !== null && typeof value === 'object' && !('edtf' in value)) {
      for (const [key, part] of Object.entries(value)) walk(part, key);
    }
  };
  for (const kind of [
    'clause',
    'response',
    'membership',
    'instrument',
    'organization',
    'person',
  ] as const) {
    walk(list(record, kind));
  }
  expect(english).toEqual([]);
});
