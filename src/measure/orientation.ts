import { all, any, not, type Truth } from '../base/truth.ts';
import type { Condition } from '../record/condition.ts';
import type { Entity } from '../record/kinds.ts';
import { type CasusRecord, find, list } from '../record/record.ts';
import { FIELDS, isInField } from './agreement.ts';
import { measure, type Table, type Words } from './measure.ts';
import { choice } from './parameter.ts';

/** Whom a clause looks at, by where the attack may come from. */
const ORIENTATIONS = {
  outward: { en: 'outward: collective defence', ru: 'вовне: коллективная оборона' },
  inward: { en: 'inward: collective security', ru: 'внутрь: коллективная безопасность' },
  both: { en: 'both ways', ru: 'в обе стороны' },
  neither: { en: 'neither', ru: 'никуда' },
} as const satisfies Record<string, Words>;
type Orientation = keyof typeof ORIENTATIONS;

/** The atom of the common vocabulary that says that an attack comes from outside. */
const FROM_OUTSIDE = 'from-outside';

/** Does a clause look at its own parties, or at those outside? */
export const orientation = measure({
  id: 'orientation',
  title: { en: 'Orientation of clauses', ru: 'Направленность положений' },
  question: {
    en: 'Can a clause be triggered by one of its own parties, by an outsider only, or by either?',
    ru: 'Может ли положение сработать из-за одной из собственных сторон, только из-за внешнего или из-за любого?',
  },
  unit: {
    en: 'inward, outward or both, for each clause and reading',
    ru: 'внутрь, вовне или в обе стороны, для каждого положения и прочтения',
  },
  parameters: {
    field: choice(FIELDS, 'any', {
      en: 'what the instrument of the clause is about',
      ru: 'о чём документ, к которому относится положение',
    }),
  },
  cite: 'Mayer, Cooperation from Outside (2020), section 5, on collective security and collective defence',
  howToRead: {
    en: 'By rule from the condition of the clause: could it hold if the attacker is bound by the instrument, and could it hold if not? Whatever else it asks is taken to be possible. Where a contested word decides, each reading has a row of its own.',
    ru: 'По правилу из условия положения: могло бы оно выполниться, если нападающий связан документом, и если нет? Всё прочее считается возможным. Где решает спорное слово, у каждого прочтения своя строка.',
  },
  doesNotSay: {
    en: 'It reads conditions, not intentions: what an organization trains for is told by mandates and acts.',
    ru: 'Здесь читаются условия, а не намерения: к чему организация готовится, видно из мандатов и действий.',
  },
  compute: ({ record, moments }, { field }) => {
    const day = moments.at(-1)?.day ?? 0;
    const rows = list(record, 'clause').flatMap((clause): Table['rows'] => {
      const instrument = find(record, 'instrument', clause.instrument);
      if (!instrument || !isInField(instrument.fields, field)) return [];
      if (!isCurrent(clause, day)) return [];
      return readingsIn(clause.when).map((taken) => {
        const option = [...taken.values()].join(', ');
        const found = orientationOf(clause.when, isOwn(record, instrument), taken);
        return {
          of: { kind: 'clause', id: clause.id },
          cells: {
            reading: option === '' ? {} : { words: { en: option, ru: option } },
            orientation: { words: ORIENTATIONS[found], cite: clause.cite },
          },
        };
      });
    });
    return {
      form: 'table',
      columns: [
        { id: 'reading', title: { en: 'reading', ru: 'прочтение' } },
        { id: 'orientation', title: { en: 'orientation', ru: 'направленность' } },
      ],
      rows,
      said: [],
    };
  },
});

/** Not surely over by the day, and not surely yet to come. */
function isCurrent({ from, to }: Entity<'clause'>, day: number): boolean {
  const begins = from === 'unknown' ? -Infinity : Math.min(...from.map(({ on }) => on.earliest));
  const ends =
    to === 'unknown'
      ? Infinity
      : Math.max(...to.map(({ on }) => (on === 'open' ? Infinity : on.latest)));
  return begins <= day && ends > day;
}

/** The instrument itself, its organization, and what that grew out of: one circle of parties. */
function isOwn(record: CasusRecord, instrument: Entity<'instrument'>) {
  const organization = instrument.of && find(record, 'organization', instrument.of);
  const own: (string | undefined)[] = [instrument.id, instrument.of];
  if (organization) own.push(organization.follows, organization.charter);
  return (compact: string) => own.includes(compact);
}

/** Each way to take the readings that a condition asks for. */
function readingsIn(condition: Condition): ReadonlyMap<string, string>[] {
  const options = new Map<string, string[]>();
  const walk = (part: Condition): void => {
    if ('all' in part) part.all.forEach(walk);
    else if ('any' in part) part.any.forEach(walk);
    else if ('not' in part) walk(part.not);
    else if ('where' in part) walk(part.where);
    else if ('reading' in part) {
      options.set(part.reading, Object.keys(part.options));
      Object.values(part.options).forEach(walk);
    }
  };
  walk(condition);
  let ways: Map<string, string>[] = [new Map()];
  for (const [reading, choices] of options) {
    ways = ways.flatMap((way) => choices.map((choice) => new Map([...way, [reading, choice]])));
  }
  return ways;
}

/** What the condition could be triggered by, if it is read in this way. */
export function orientationOf(
  condition: Condition,
  isOwn: (compact: string) => boolean,
  taken: ReadonlyMap<string, string>,
): Orientation {
  const could = (attackerIsParty: boolean) =>
    possibility(condition, { isOwn, taken, attackerIsParty }) !== 'no';
  if (could(true)) return could(false) ? 'both' : 'inward';
  return could(false) ? 'outward' : 'neither';
}

interface World {
  readonly isOwn: (compact: string) => boolean;
  readonly taken: ReadonlyMap<string, string>;
  readonly attackerIsParty: boolean;
}

/** The condition by Kleene's rules, with all open that does not tell where the attack comes from. */
function possibility(condition: Condition, world: World): Truth {
  if ('all' in condition) return all(condition.all.map((part) => possibility(part, world)));
  if ('any' in condition) return any(condition.any.map((part) => possibility(part, world)));
  if ('not' in condition) return not(possibility(condition.not, world));
  if ('reading' in condition) {
    const option = condition.options[world.taken.get(condition.reading) ?? ''];
    return option ? possibility(option, world) : 'open';
  }
  if ('where' in condition) return all(['open', possibility(condition.where, world)]);
  if ('party' in condition && world.isOwn(condition.party)) {
    if (condition.who === 'victim') return 'yes';
    return world.attackerIsParty ? 'yes' : 'no';
  }
  if ('atom' in condition && condition.atom === FROM_OUTSIDE) {
    return world.attackerIsParty ? 'no' : 'yes';
  }
  return 'open';
}
