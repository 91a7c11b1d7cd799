import { type CasusRecord, list } from '../../record/record.ts';
import type { World } from '../sql/open-world.ts';

/** What a state of a COW code is called: by the record, else by the crosswalk of codes. */
export async function stateNames(
  { tables, connection }: World,
  record: CasusRecord,
  lang: 'en' | 'ru',
): Promise<(ccode: number) => string> {
  const names = new Map<number, string>();
  if (tables.has('country_codes.country')) {
    const name = lang === 'ru' ? '"un.name.ru"' : '"country.name.en"';
    const reader = await connection.runAndReadAll(
      `SELECT cown, coalesce(${name}, "country.name.en") FROM country_codes.country WHERE cown IS NOT NULL`,
    );
    for (const [code, called] of reader.getRows()) names.set(Number(code), String(called));
  }
  for (const { codes, name } of list(record, 'state')) {
    if (codes.cow) names.set(codes.cow.number, name[lang] ?? name.en);
  }
  return (ccode) => names.get(ccode) ?? `COW ${ccode}`;
}
