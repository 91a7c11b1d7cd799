import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Address, readAddress, writeAddress } from '../../src/web/address.ts';

const read = (typed: string) => {
  const [path = '', search = ''] = typed.split('?');
  return readAddress(path, search === '' ? '' : `?${search}`);
};

describe('an address', () => {
  test.each([
    ['/en/', { lang: 'en', view: 'home' }],
    ['/ru/', { lang: 'ru', view: 'home' }],
    ['/', { lang: 'en', view: 'home' }],
    ['/en/r1/', { lang: 'en', region: 'r1', view: 'home' }],
    ['/en/r1/map/', { region: 'r1', view: 'map' }],
    ['/en/r1/incident/kg-tj-2022-09', { view: 'incident', id: 'kg-tj-2022-09' }],
    ['/embed/ru/r1/time/', { lang: 'ru', embed: true, view: 'time' }],
    ['/en/r1/incident/a%40b', { id: 'a@b' }],
    ['/en/r1/incident/%E0%A4%A', { id: '%E0%A4%A' }],
  ])('%s is read as a place', (typed, wanted) => {
    expect(read(typed)).toMatchObject(wanted);
  });

  test.each([
    ['t=2022-09-16', { t: '2022-09-16' }],
    ['t=yesterday', { t: undefined }],
    ['at=70.5,39.9,4', { at: [70.5, 39.9, 4] }],
    ['at=70.5,39.9', { at: undefined }],
    ['at=x,y,z', { at: undefined }],
    ['layers=', { layers: [] }],
    ['layers=bases,arms', { layers: ['bases', 'arms'] }],
    ['reading=cst.4.who:any-attacker', { readings: { 'cst.4.who': 'any-attacker' } }],
    ['reading=cst.4.who', { readings: undefined }],
    ['theme=dark', { theme: 'dark' }],
    ['theme=neon', { theme: undefined }],
    ['open=a,b', { open: ['a', 'b'] }],
    ['show=open&known=2022-09-20', { own: { show: 'open', known: '2022-09-20' } }],
  ])('?%s is read as state; what makes no sense is left out', (typed, wanted) => {
    expect(read(`/en/r1/map?${typed}`).query).toMatchObject(wanted);
  });

  const word = fc.stringMatching(/^[a-z0-9][a-z0-9.@-]{0,12}$/);
  const text = fc.string({ minLength: 1, maxLength: 12 }).filter((s) => s.trim() === s && s !== '');
  const day = fc
    .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 10, max: 12 }))
    .map(([year, month]) => `${year}-${month}-28`);
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const place = fc.record({
    lang: fc.constantFrom('en' as const, 'ru' as const),
    region: word,
    view: word.filter((view) => view !== 'home'),
    id: maybe(text.filter((id) => !/^\/|\/$|\/\/|^\.+$/.test(id) && id !== 'index.html')),
    embed: fc.constantFrom(true as const, undefined),
    query: fc.record({
      t: maybe(day),
      from: maybe(day),
      sel: maybe(text),
      open: maybe(fc.array(word, { minLength: 1, maxLength: 3 })),
      at: maybe(
        fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }), fc.nat(9)),
      ),
      layers: maybe(fc.array(word, { maxLength: 3 })),
      account: maybe(word),
      against: maybe(word),
      readings: maybe(fc.dictionary(word, word, { minKeys: 1, maxKeys: 2 })),
      f: maybe(fc.array(text, { minLength: 1, maxLength: 2 })),
      q: maybe(text),
      sort: maybe(word),
      theme: maybe(fc.constantFrom('light' as const, 'dark' as const)),
      ed: maybe(word),
      own: maybe(fc.dictionary(fc.constantFrom('show', 'known', 'x'), text, { minKeys: 1 })),
    }),
  });

  test('that was written is read back as the same', () => {
    fc.assert(
      fc.property(place, (somewhere) => {
        const address = somewhere as Address;
        expect(read(`/${writeAddress(address)}`)).toEqual(address);
      }),
    );
  });
});
