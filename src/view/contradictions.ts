import type { Day } from '../base/day.ts';
import type { FuzzyDay } from '../base/fuzzy-day.ts';
import { holdsThroughout } from '../base/validity.ts';
import { readingsIn } from '../law/evaluate.ts';
import { spanOf } from '../law/incident-situation.ts';
import type { Condition } from '../record/condition.ts';
import type { Entity } from '../record/kinds.ts';
import type { Cite, Dated, LangText } from '../record/parts.ts';
import { type CasusRecord, find, list } from '../record/record.ts';
import { spellHolds, variantsOf } from '../record/spell.ts';

/** One matter on which sources disagree, coded by hand or found by comparing what the record holds. */
export interface Disagreement {
  readonly id: string;
  readonly origin: 'coded' | 'rival-dates' | 'contested-atom';
  /** The contradiction, spell or incident that it is about. */
  readonly about: string;
  readonly atom?: string;
  readonly args?: Readonly<Record<string, string>>;
  readonly sides: readonly {
    readonly claims: readonly string[];
    readonly on: FuzzyDay | 'open' | undefined;
    readonly holds?: 'yes' | 'no';
    readonly by?: string;
    readonly says?: LangText;
    readonly cite: readonly Cite[];
  }[];
  /** Clauses, by incident, whose answer can turn on it. */
  readonly findings: readonly {
    readonly incident: string | undefined;
    readonly clauses: readonly string[];
  }[];
}

/**
 * Every disagreement of the record, with what depends on it. As known on a day, it has only the sides
 * that were not surely put later: a matter may then have one side. Rival dates are left out then,
 * since the record does not hold when each was named.
 */
export function disagreements(record: CasusRecord, knownOn?: Day): Disagreement[] {
  return [
    ...coded(record, knownOn),
    ...(knownOn === undefined ? rivalDates(record) : []),
    ...contestedAtoms(record, knownOn),
  ];
}

function coded(record: CasusRecord, knownOn: Day | undefined): Disagreement[] {
  return list(record, 'contradiction').flatMap((contradiction): Disagreement[] => {
    const sides = contradiction.sides.filter(({ asOf }) => mayBeKnown(asOf, knownOn));
    if (sides.length === 0) return [];
    return [
      {
        id: contradiction.id,
        origin: 'coded',
        about: contradiction.id,
        sides: sides.map(({ by, says, asOf, cite }) => ({ claims: [], on: asOf, by, says, cite })),
        findings: together(
          record,
          contradiction.touches.flatMap((id) => findingsOn(record, id)),
        ),
      },
    ];
  });
}

/** The ids of the coded matters on which sources disagree that a thing hangs on. */
export function disputesOf(record: CasusRecord, id: string): string[] {
  return list(record, 'contradiction')
    .filter(({ touches }) => touches.includes(id))
    .map((contradiction) => contradiction.id);
}

function mayBeKnown(asOf: FuzzyDay | undefined, knownOn: Day | undefined): boolean {
  return knownOn === undefined || (asOf !== undefined && asOf.earliest <= knownOn);
}

/** Spells whose sources name days that exclude each other. */
function rivalDates(record: CasusRecord): Disagreement[] {
  return list(record, 'membership').flatMap((spell) =>
    (['from', 'to'] as const).flatMap((end): Disagreement[] => {
      const dates = spell[end];
      if (dates === 'unknown' || !excludeEachOther(dates)) return [];
      return [
        {
          id: `${spell.id}.${end}`,
          origin: 'rival-dates',
          about: spell.id,
          sides: dates.map(({ on, cite }) => ({ claims: [], on, cite })),
          findings: together(record, findingsOn(record, spell.id)),
        },
      ];
    }),
  );
}

function excludeEachOther(dates: readonly { readonly on: Dated['on'] | 'open' }[]): boolean {
  return dates.some((a, i) =>
    dates.slice(i + 1).some((b) => {
      if (a.on === 'open' || b.on === 'open') return a.on !== b.on;
      return a.on.latest < b.on.earliest || b.on.latest < a.on.earliest;
    }),
  );
}

/** Words of the law that some speaker affirms of an incident and another denies. */
function contestedAtoms(record: CasusRecord, knownOn: Day | undefined): Disagreement[] {
  const said = list(record, 'claim').flatMap((claim) =>
    'atom' in claim.says && claim.incident && mayBeKnown(claim.asOf, knownOn)
      ? [{ claim, says: claim.says }]
      : [],
  );
  const groups = Map.groupBy(said, ({ claim, says }) => {
    const args = Object.entries(says.args).map(([name, who]) => `${name}=${who}`);
    return `${claim.incident}.${says.atom}(${args.sort().join(',')})`;
  });
  return [...groups].flatMap(([id, group]): Disagreement[] => {
    const [first] = group;
    const holds = (answer: 'yes' | 'no') => group.filter(({ says }) => says.holds === answer);
    if (!first || holds('yes').length === 0 || holds('no').length === 0) return [];
    const { incident = '' } = first.claim;
    return [
      {
        id,
        origin: 'contested-atom',
        about: incident,
        atom: first.says.atom,
        args: first.says.args,
        sides: (['yes', 'no'] as const).map((answer) => ({
          claims: holds(answer).map(({ claim }) => claim.id),
          on: undefined,
          holds: answer,
          cite: holds(answer).flatMap(({ claim }) => claim.cite),
        })),
        findings: together(record, [
          {
            incident,
            clauses: clausesUsing(record, (c) => 'atom' in c && c.atom === first.says.atom),
          },
        ]),
      },
    ];
  });
}

/** Does a disagreement bear on an incident: by what is said, by what depends on it, or as coded? */
export function bearsOn(
  record: CasusRecord,
  { about, findings }: Disagreement,
  incident: string,
): boolean {
  const touches = find(record, 'contradiction', about)?.touches ?? [];
  return (
    about === incident ||
    touches.includes(incident) ||
    findings.some((finding) => finding.incident === incident)
  );
}

/**
 * The findings once for each incident, with the clauses that were or may have been in force on some
 * day of it: no other version can have been owed.
 */
function together(record: CasusRecord, found: Disagreement['findings']): Disagreement['findings'] {
  return [...Map.groupBy(found, ({ incident }) => incident)].flatMap(([id, those]) => {
    const incident = find(record, 'incident', id ?? '');
    const clauses = [...new Set(those.flatMap((one) => one.clauses))].filter((clause) => {
      const version = find(record, 'clause', clause);
      return !incident || !version || mayHaveHeld(version, incident);
    });
    return clauses.length > 0 ? [{ incident: id, clauses }] : [];
  });
}

function mayHaveHeld({ from, to }: Entity<'clause'>, incident: Entity<'incident'>): boolean {
  return spellHolds(variantsOf(from, to), spanOf(incident)) !== 'no';
}

/** Which findings can turn on a thing: for a spell, the incidents in which its rival days differ. */
function findingsOn(record: CasusRecord, id: string): Disagreement['findings'][number][] {
  const spell = find(record, 'membership', id);
  if (spell) {
    const clauses = clausesUsing(
      record,
      (c) =>
        ('party' in c && c.party === spell.of) ||
        ('some' in c && c.some === spell.of) ||
        ('count' in c && c.count === spell.of),
    );
    return list(record, 'incident')
      .filter((incident) => {
        const answers = variantsOf(spell.from, spell.to).map(({ validity }) =>
          holdsThroughout(validity, spanOf(incident)),
        );
        return new Set(answers).size > 1;
      })
      .map((incident) => ({ incident: incident.id, clauses }));
  }
  if (find(record, 'reading', id)) {
    const clauses = list(record, 'clause').filter(({ when }) => readingsIn(when).has(id));
    return [{ incident: undefined, clauses: clauses.map((clause) => clause.id) }];
  }
  const claim = find(record, 'claim', id);
  if (claim && 'atom' in claim.says) {
    const { atom } = claim.says;
    const clauses = clausesUsing(record, (c) => 'atom' in c && c.atom === atom);
    return [{ incident: claim.incident, clauses }];
  }
  return find(record, 'clause', id) ? [{ incident: undefined, clauses: [id] }] : [];
}

function clausesUsing(record: CasusRecord, asks: (condition: Condition) => boolean): string[] {
  const uses = (condition: Condition): boolean => {
    if (asks(condition)) return true;
    if ('all' in condition) return condition.all.some(uses);
    if ('any' in condition) return condition.any.some(uses);
    if ('not' in condition) return uses(condition.not);
    if ('where' in condition) return uses(condition.where);
    if ('reading' in condition) return Object.values(condition.options).some(uses);
    return false;
  };
  return list(record, 'clause')
    .filter((clause: Entity<'clause'>) => uses(clause.when))
    .map((clause) => clause.id);
}
