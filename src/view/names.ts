import type { Entity } from '../record/kinds.ts';
import {
  type Actor,
  type CasusRecord,
  type Compact,
  find,
  findActor,
  findCompact,
} from '../record/record.ts';
import { inLang, type Lang } from './lang.ts';
import { type Said, said } from './said.ts';

/** What things of the record are called in a language. An id without a name shows itself. */
export interface Names {
  readonly actor: (id: string) => string;
  /** Whoever or whatever it is, as a sentence asks for the name. */
  readonly said: (id: string) => Said;
  readonly compact: (id: string) => string;
  readonly act: (id: string) => string;
  readonly incident: (id: string) => string;
  readonly account: (id: string) => string;
  readonly place: (id: string) => string;
}

export function namesIn(record: CasusRecord, lang: Lang): Names {
  const short = (found: Actor | Compact | undefined) =>
    found && ('abbreviation' in found && found.abbreviation ? found.abbreviation : found.name);
  return {
    compact: (id) => inLang(short(findCompact(record, id)) ?? { en: id }, lang),
    actor: (id) => inLang(short(findActor(record, id)) ?? { en: id }, lang),
    said: (id) => said(short(findActor(record, id) ?? findCompact(record, id)) ?? { en: id }, lang),
    act: (id) => inLang(find(record, 'act', id)?.name ?? { en: id }, lang),
    incident: (id) => inLang(find(record, 'incident', id)?.name ?? { en: id }, lang),
    place: (id) => inLang(find(record, 'place', id)?.name ?? { en: id }, lang),
    account: (id) => inLang(find(record, 'account', id)?.name ?? { en: id }, lang),
  };
}

/** Who answered: the actor, and the office or person that spoke for it where one is named. */
export function officeText(
  response: Pick<Entity<'response'>, 'actor' | 'office'>,
  names: Names,
  lang: Lang,
): string {
  const who = names.actor(response.actor);
  return response.office ? `${who}, ${inLang(response.office, lang)}` : who;
}
