import { daysBetween, type FuzzyDay } from '../../base/fuzzy-day.ts';
import type { Entity, Kind } from '../../record/kinds.ts';
import type { Beginning, Ending } from '../../record/parts.ts';
import { find, get, list } from '../../record/record.ts';
import { afterOf, type LaterAct } from '../after/after.ts';
import { afterTexts } from '../after/texts.ts';
import { bearerText } from '../condition-text.ts';
import { dateText, delayText } from '../date-text.ts';
import type { Context } from '../dossier/context.ts';
import { inLang } from '../lang.ts';
import { officeText } from '../names.ts';
import { changeText } from '../scenario/change-text.ts';
import { scenarioWords } from '../scenario/words.ts';
import { titleOf } from '../title.ts';
import type { cardTexts } from './texts.ts';

/** One named fact of a card. */
export interface Line {
  readonly label: string;
  readonly text: string;
  /** A thing that the text names, to be opened too. */
  readonly of?: string;
}

type Card = ReturnType<typeof cardTexts>;
type LinesOf<K extends Kind> = (thing: Entity<K>, context: Context, card: Card) => (Line | false)[];

/** What a card says of a thing beside its title and its passages, kind by kind. */
const LINES: { readonly [K in Kind]?: LinesOf<K> } = {
  claim: (claim, context, card) => {
    const { record, names, t, lang } = context;
    const later = list(record, 'claim').find(({ supersedes }) => supersedes === claim.id);
    const { says } = claim;
    return [
      line(card.who, claim.speaker.map(names.actor).join(', ')),
      line(card.via, publishers(claim, context)),
      line(card.asOf, dateText(claim.asOf, lang)),
      line(card.force, t.force[claim.force] || card.asserted),
      'figure' in says && line(card.counts, t.counts[says.counts]),
      claim.incident !== undefined && line(card.of, names.incident(claim.incident), claim.incident),
      claim.supersedes !== undefined &&
        line(card.supersedes, saidBy(claim.supersedes, context), claim.supersedes),
      later !== undefined && line(card.superseded, saidBy(later.id, context), later.id),
      claim.note !== undefined && line(card.note, inLang(claim.note, lang)),
    ];
  },
  response: (response, { record, names, t, lang }, card) => {
    const incident = find(record, 'incident', response.incident ?? '');
    return [
      line(card.who, officeText(response, names, lang)),
      line(card.day, dateText(response.on, lang)),
      incident !== undefined &&
        line(card.after, delayText(daysBetween(incident.onset.on, response.on), lang)),
      line(card.act, names.act(response.act)),
      line(card.grade, t.ladder(find(record, 'act', response.act)?.grade)),
      response.marks.length > 0 &&
        line(card.marks, response.marks.map((mark) => t.mark[mark]).join(', ')),
      response.carriedOut !== 'yes' && line(card.carriedOut, t.carriedOut[response.carriedOut]),
      line(card.asked, t.asked[response.asked]),
      response.towards.length > 0 && line(card.to, response.towards.map(names.actor).join(', ')),
      line(card.says, inLang(response.summary, lang)),
    ];
  },
  request: (request, { names, t, lang }, card) => [
    line(card.who, names.actor(request.by)),
    line(card.day, dateText(request.on, lang)),
    line(card.act, `${t.stance[request.stance]}: ${t.what[request.what]}`),
    line(card.to, request.to.map(names.actor).join(', ')),
    line(card.says, inLang(request.summary, lang)),
  ],
  silence: (silence, { record, names, t, lang }, card) => [
    line(card.who, names.actor(silence.actor)),
    line(card.kind, `${t.silenceOf[silence.of]}: ${t.silence[silence.kind]}`),
    silence.looked.length > 0 &&
      line(card.looked, silence.looked.map((query) => `“${query}”`).join('; ')),
    silence.searched !== undefined && line(card.searched, dateText(silence.searched, lang)),
    line(card.says, inLang(silence.summary, lang)),
    ...silence.contradictedBy.map((id) =>
      line(card.disputed, titleOf(record, 'response', get(record, 'response', id), lang), id),
    ),
  ],
  membership: (spell, { t, lang }, card) => [
    line(card.status, t.status[spell.status]),
    line(card.from, endText(spell.from, lang, t.or)),
    line(card.until, endText(spell.to, lang, t.or)),
    spell.note !== undefined && line(card.note, inLang(spell.note, lang)),
  ],
  clause: (clause, context, card) => [
    line(card.of, context.names.compact(clause.instrument), clause.instrument),
    line(card.kind, context.t.kind[clause.kind]),
    line(card.bearer, bearerText(context.record, clause, context.lang)),
    line(card.says, inLang(clause.summary, context.lang)),
    line(card.inForce, endText(clause.from, context.lang, context.t.or)),
    line(card.text, context.t.text[clause.text]),
  ],
  instrument: (instrument, { record, names, t, lang }, card) => [
    line(card.signed, endText(instrument.signed ?? 'unknown', lang, t.or)),
    instrument.inForce === 'never'
      ? line(card.inForce, card.never)
      : line(card.inForce, endText(instrument.inForce ?? 'unknown', lang, t.or)),
    line(card.status, t.binding[instrument.binding]),
    line(
      card.parties,
      [...new Set((record.spells.get(instrument.id) ?? []).map(({ member }) => member))]
        .map(names.actor)
        .join(', ') || t.unknown,
    ),
  ],
  incident: (incident, { t, lang }, card) => [
    line(card.first, endText(incident.first, lang, t.or)),
    line(card.last, endText(incident.last, lang, t.or)),
    line(card.says, inLang(incident.summary, lang)),
  ],
  recommendation: (one, { record, names, lang }, card) => {
    const t = afterTexts(lang);
    const { published, followed, later } = afterOf(record, one);
    const asked = one.addressees.length > 0 && published !== undefined;
    const acted = (label: string, { kind, id, on }: LaterAct) => {
      const title = titleOf(record, kind, get(record, kind, id), lang);
      return line(label, `${dateText(on, lang)}: ${title}`, id);
    };
    return [
      line(card.who, one.by.map(names.actor).join(', ')),
      one.addressees.length > 0 && line(card.to, one.addressees.map(names.actor).join(', ')),
      ...(followed.length === 0
        ? [line(t.heading, t.nobodySays)]
        : followed.map(({ act }) => acted(t.followed, act))),
      ...(asked && later.length === 0 ? [line(t.heading, t.none)] : []),
      ...later.map((act) => acted(t.laterOnly, act)),
    ];
  },
  event: (event, { names, t, lang }, card) => [
    line(card.first, endText(event.first, lang, t.or)),
    event.last !== undefined && line(card.last, endText(event.last, lang, t.or)),
    event.actors.length > 0 && line(card.who, event.actors.map(names.actor).join(', ')),
    event.towards.length > 0 && line(card.to, event.towards.map(names.actor).join(', ')),
    line(card.says, inLang(event.summary, lang)),
  ],
  scenario: (scenario, context, card) => {
    const { record, names, lang } = context;
    const t = scenarioWords(lang);
    const who = scenario.by.map(names.actor).join(', ');
    return [
      line(card.who, who),
      line(t.supposes, inLang(scenario.supposes, lang)),
      scenario.likelihood !== undefined && line(t.how, t.word(scenario.likelihood, who)),
      line(t.leadsTo, scenario.leadsTo.map((one) => inLang(one, lang)).join(' ')),
      line(
        t.changes,
        scenario.changes.map((change) => changeText(change, context, record)).join('; ') ||
          t.noChange,
      ),
      scenario.unread.length > 0 &&
        line(t.unread, scenario.unread.map((one) => inLang(one, lang)).join(' ')),
      line(t.run, `casus scenario ${scenario.id}`),
    ];
  },
};

/** The named facts of a thing. */
export function linesOf(kind: Kind, thing: object, context: Context, card: Card): Line[] {
  const lines = LINES[kind] as LinesOf<Kind> | undefined;
  return (lines?.(thing as never, context, card) ?? []).filter((one) => one !== false);
}

function line(label: string, text: string, of?: string): Line {
  return of === undefined ? { label, text } : { label, text, of };
}

/** An earlier or later word of the same speaker: what it says, and as of when. */
function saidBy(id: string, { record, lang }: Context): string {
  const claim = get(record, 'claim', id);
  return `${titleOf(record, 'claim', claim, lang)} (${dateText(claim.asOf, lang)})`;
}

/** Through whose pages a claim reached the record. */
function publishers({ cite }: Entity<'claim'>, { record }: Context): string {
  const named = cite.map(({ source }) => {
    const found = find(record, 'source', source);
    return found?.publisher ?? (found?.authors.join(', ') || found?.title) ?? source;
  });
  return [...new Set(named)].join('; ');
}

function endText(end: Beginning | Ending, lang: Context['lang'], or: string): string {
  if (end === 'unknown') return dateText('unknown', lang);
  const days = end.map(({ on }) => dateText(on as FuzzyDay | 'open', lang));
  return [...new Set(days)].join(` ${or} `);
}
