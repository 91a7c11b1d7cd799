import * as z from 'zod';
import { UserError } from '../base/user-error.ts';
import { onDay } from '../base/validity.ts';
import type { Entity } from '../record/kinds.ts';
import { type CasusRecord, find, get, list } from '../record/record.ts';
import { spellHolds, variantsOf } from '../record/spell.ts';
import { thingMeant } from '../view/find/thing-meant.ts';
import { inLang } from '../view/lang.ts';
import { askDate } from './ask.ts';
import { day, parameter } from './parameters.ts';
import { question } from './question.ts';
import * as shapes from './shapes.ts';

/** What a provision says, when it binds, how it is read: all its versions, or that of a day. */
export const clause = question({
  name: 'clause',
  title: 'a provision in our words: condition, readings with proponents, who decides, sources',
  parameters: z.object({
    id: parameter('a provision (cst.4) or one version of it (cst.4@2012)', 'cst.4'),
    on: day.optional(),
  }),
  path: ['id'],
  output: z.array(shapes.thing),
  answer: (record, { id, on }, { written }): Entity<'clause'>[] => {
    const versions = versionsOf(record, id);
    const day = on === undefined ? undefined : askDate(on, written('on'));
    const chosen = versions.filter(
      ({ from, to }) => day === undefined || spellHolds(variantsOf(from, to), onDay(day)) !== 'no',
    );
    if (chosen.length > 0) return chosen;
    throw new UserError(
      `no version of ${id} was in force on ${on}`,
      `Versions: ${versions.map((version) => version.id).join(', ')}`,
    );
  },
});

function versionsOf(record: CasusRecord, typed: string): Entity<'clause'>[] {
  const one = find(record, 'clause', typed.toLowerCase());
  if (one) return [one];
  const all = list(record, 'clause');
  const provisions = [...Map.groupBy(all, ({ provision }) => provision as string)].map(
    ([id, versions]) => ({
      id,
      calls: versions.flatMap((version) => callsOfClause(record, version)),
    }),
  );
  const { id } = thingMeant(
    provisions,
    typed,
    'provision',
    'casus list clause shows the provisions of this record.',
  );
  return all.filter(({ provision }) => provision === id);
}

/** `CST, article 4(1): Assistance against armed attack`, in both languages. */
function callsOfClause(record: CasusRecord, { title, instrument, article }: Entity<'clause'>) {
  const { name, abbreviation = name } = get(record, 'instrument', instrument);
  return [
    `${abbreviation.en}, article ${inLang(article, 'en')}: ${title.en}`,
    `${abbreviation.ru}, статья ${inLang(article, 'ru')}: ${title.ru}`,
    title.en,
    title.ru,
  ];
}
