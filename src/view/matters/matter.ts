import type { Entity, Kind } from '../../record/kinds.ts';
import type { Cite } from '../../record/parts.ts';
import { belongsTo, type CasusRecord, find } from '../../record/record.ts';
import { findThing } from '../card/card.ts';
import { type Passage, passageOf } from '../card/passage.ts';
import { leafText } from '../condition-text.ts';
import { type Disagreement, disagreements } from '../contradictions.ts';
import { dateWords } from '../day-words.ts';
import { inLang, type Lang } from '../lang.ts';
import { messagesIn } from '../messages/index.ts';
import { namesIn } from '../names.ts';
import { titleOf } from '../title.ts';

/** What sort of disagreement it is: as coded, or as found by comparing what the record holds. */
export type MatterKind = Entity<'contradiction'>['kind'] | 'rival-dates' | 'contested-atom';

/** One thing that somebody says of a matter, as of when, and in which words. */
export interface Voice {
  /** Speakers by name; of a rival date nobody is named but its sources. */
  readonly who: string | undefined;
  readonly asOf: string | undefined;
  /** How it is said, where that is not a plain assertion. */
  readonly force: string | undefined;
  readonly passages: readonly Passage[];
  /** The thing of the record that says it. */
  readonly id: string;
}

/** One side of a matter: what is said, and everybody who says it. */
export interface Side {
  readonly says: string;
  readonly holds: 'yes' | 'no' | undefined;
  readonly voices: readonly Voice[];
}

/** A thing of the record by its name. */
export interface Named {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
}

/** A matter on which sources disagree, as it is shown. */
export interface Matter {
  readonly id: string;
  readonly kind: MatterKind;
  readonly title: string;
  readonly sides: readonly Side[];
  /** What other sources say that bears on it. */
  readonly outside: readonly { readonly says: string; readonly passages: readonly Passage[] }[];
  readonly note: string | undefined;
  /** Answers of the law that can turn on it: the clauses, by incident. */
  readonly findings: readonly {
    readonly incident: Named | undefined;
    readonly clauses: readonly Named[];
  }[];
  /** Whatever else of the record hangs on it. */
  readonly touches: readonly Named[];
  /** Ids of those who speak in it and of what it is about, to look it up by. */
  readonly actors: readonly string[];
}

export interface Wanted {
  readonly kind?: string | undefined;
  /** An actor; a state or an organization brings its bodies and officers. */
  readonly by?: string | undefined;
  readonly incident?: string | undefined;
}

/** Every matter of a record, those coded by hand first. */
export function mattersOf(record: CasusRecord, lang: Lang): Matter[] {
  return disagreements(record).map((one) => matterOf(record, one, lang));
}

export function fits(record: CasusRecord, matter: Matter, { kind, by, incident }: Wanted): boolean {
  if (kind !== undefined && matter.kind !== kind) return false;
  if (by !== undefined && !matter.actors.some((actor) => belongsTo(record, actor, by)))
    return false;
  return incident === undefined || incidentsOf(matter).includes(incident);
}

/** The incidents that a matter bears on. */
export function incidentsOf({ findings, touches }: Matter): string[] {
  const touched = touches.filter(({ kind }) => kind === 'incident').map(({ id }) => id);
  return [...new Set([...findings.flatMap(({ incident }) => incident?.id ?? []), ...touched])];
}

function matterOf(record: CasusRecord, one: Disagreement, lang: Lang): Matter {
  const coded = find(record, 'contradiction', one.about);
  const named = (id: string): Named[] => {
    const found = findThing(record, id);
    return found ? [{ ...found, id, title: titleOf(record, found.kind, found.thing, lang) }] : [];
  };
  const findings = one.findings.map(({ incident, clauses }) => ({
    incident: named(incident ?? '')[0],
    clauses: clauses.flatMap(named),
  }));
  const passages = (cites: readonly Cite[]) => cites.map((cite) => passageOf(record, cite, lang));
  return {
    id: one.id,
    kind: one.origin === 'coded' ? (coded?.kind ?? 'dates') : one.origin,
    title: titleFor(record, one, lang),
    sides: sidesFor(record, one, lang),
    outside: (coded?.outside ?? []).map(({ says, cite }) => ({
      says: inLang(says, lang),
      passages: passages(cite),
    })),
    note: coded?.note && inLang(coded.note, lang),
    findings,
    touches: (coded?.touches ?? []).flatMap(named),
    actors: actorsFor(record, one),
  };
}

function titleFor(record: CasusRecord, one: Disagreement, lang: Lang): string {
  const t = messagesIn(lang);
  const coded = find(record, 'contradiction', one.about);
  if (coded) return inLang(coded.matter, lang);
  const spell = find(record, 'membership', one.about);
  if (spell) {
    const end = one.id.endsWith('.from') ? t.members.joined : t.members.left;
    return `${titleOf(record, 'membership', spell, lang)}: ${end}`;
  }
  const atom = { kind: 'atom' as const, of: one.atom ?? '', args: one.args ?? {} };
  return `${namesIn(record, lang).incident(one.about)}: ${leafText(record, atom, lang)}`;
}

function sidesFor(record: CasusRecord, one: Disagreement, lang: Lang): Side[] {
  const t = messagesIn(lang);
  const names = namesIn(record, lang);
  const passages = (cites: readonly Cite[]) => cites.map((cite) => passageOf(record, cite, lang));
  return one.sides.map(({ by, says, on, holds, claims, cite }): Side => {
    if (claims.length > 0) {
      const voices = claims.flatMap((id): Voice[] => {
        const claim = find(record, 'claim', id);
        if (!claim) return [];
        return [
          {
            who: claim.speaker.map(names.actor).join(', '),
            asOf: dateWords(claim.asOf, lang),
            force: t.force[claim.force] || undefined,
            passages: passages(claim.cite),
            id,
          },
        ];
      });
      return { says: t.truth[holds ?? 'yes'], holds, voices };
    }
    const date = on && dateWords(on, lang);
    const isDate = one.origin === 'rival-dates';
    return {
      says: isDate ? (date ?? t.unknown) : inLang(says ?? { en: '' }, lang),
      holds: undefined,
      voices: [
        {
          who: by && names.actor(by),
          asOf: isDate ? undefined : date,
          force: undefined,
          passages: passages(cite),
          id: one.about,
        },
      ],
    };
  });
}

function actorsFor(record: CasusRecord, { sides, about, args }: Disagreement): string[] {
  const spell = find(record, 'membership', about);
  const speakers = sides.flatMap(({ by, claims }) => [
    ...(by ? [by] : []),
    ...claims.flatMap((id) => find(record, 'claim', id)?.speaker ?? []),
  ]);
  const concerned = spell ? [spell.member, spell.of] : Object.values(args ?? {});
  return [...new Set<string>([...speakers, ...concerned])];
}
