import { onDay } from '../base/validity.ts';
import { bindingSpells } from '../law/parties.ts';
import type { Beginning, Cite, Ending } from '../record/parts.ts';
import { type CasusRecord, find, findCompact, get } from '../record/record.ts';
import { spellHolds, variantsOf } from '../record/spell.ts';
import { type Block, heading, type Item, items, paragraph, table } from './blocks.ts';
import { dateText } from './date-text.ts';
import { type Context, contextOf } from './dossier/context.ts';
import { inLang, type Lang } from './lang.ts';
import {
  beginningOf,
  joinedOnly,
  type MemberOn,
  type MembersOn,
  type SharedOn,
} from './members.ts';
import { rivalDates } from './rival-dates.ts';

/** Members on a day, and for the disputed ones who says what. */
export function membersBlocks(record: CasusRecord, asked: MembersOn, lang: Lang): Block[] {
  const context = contextOf(record, lang);
  const { t } = context;
  const blocks = sectionOf(asked, context);
  return [
    ...blocks,
    ...(asked.exists === 'no' && !asked.before
      ? []
      : [paragraph(t.members.ofRecord(record.tables.state.size))]),
    ...beyond(asked, context),
    ...sourcesBlocks(context),
  ];
}

function sectionOf(on: MembersOn, context: Context): Block[] {
  const { t, names, lang, ref } = context;
  const sure = on.members.filter(({ truth }) => truth === 'yes');
  const joined = on.members.filter((member) => joinedOnly(member, on.on));
  const open = on.members.filter((member) => member.truth === 'open' && !joined.includes(member));
  const told = () =>
    items(
      joined.map(({ member, sayings }) => ({
        text: `${names.actor(member)}: ${t.members.joined} ${sayings
          .map(({ from, cite }) => `${dateText(from ?? 'unknown', lang)} ${ref(cite)}`)
          .join(` ${t.or} `)}`,
      })),
    );
  const disputed = () =>
    items(
      open.map((member) => ({
        text: names.actor(member.member),
        items: member.sayings.map((saying) => ({ text: sayingText(saying, context) })),
      })),
    );
  return [
    heading(2, t.members.title(names.compact(on.compact), dateText(on.on, lang))),
    ...existence(on, context),
    ...(sure.length > 0
      ? [
          table(
            [t.members.sure, t.table.from, t.table.to],
            sure.map((member) => sureRow(member, context)),
          ),
        ]
      : []),
    ...(joined.length > 0 ? [heading(3, t.members.joinedOnly), told()] : []),
    ...(open.length > 0 ? [heading(3, t.members.open), disputed()] : []),
    ...besideBlocks(on, context),
    ...(on.members.length === 0 && on.exists !== 'no' ? [noneText(on, context)] : []),
    ...(on.members.length > 0 && on.listed === 'some' ? [paragraph(t.members.listedSome)] : []),
    ...(on.before ? sectionOf(on.before, context) : []),
  ];
}

/** Whether there was such a thing on that day, where that is not sure. */
function existence({ compact, exists }: MembersOn, context: Context): Block[] {
  const { t, lang, ref, names, record } = context;
  const thing = findCompact(record, compact);
  const from = thing ? beginningOf(thing) : 'unknown';
  if (exists === 'yes' || from === 'unknown') return [];
  const start = from
    .map(
      ({ on, event, cite }) =>
        `${dateText(on, lang)}${event ? ` (${inLang(event, lang)})` : ''} ${ref(cite)}`,
    )
    .join('; ');
  const ends = thing?.to;
  const end =
    ends && ends !== 'unknown' && ends.some(({ on }) => on !== 'open')
      ? `; ${t.timeline.ends} ${rivalDates(ends, context)}`
      : '';
  const name = names.compact(compact);
  return [
    paragraph(
      exists === 'no'
        ? t.members.notYet(name, `${start}${end}`)
        : `${t.members.existsOpen(name)} ${start}${end}`,
    ),
  ];
}

/** Nobody is listed: that is no answer where the record does not list all parties. */
function noneText({ compact, listed }: MembersOn, { t, record, names }: Context): Block {
  if (listed === 'all') return paragraph(t.members.none);
  const of = find(record, 'instrument', compact)?.of;
  const see = of ? ` ${t.members.see(names.compact(of), of)}` : '';
  return paragraph(`${t.members.listedNone}${see}`);
}

function sureRow({ member, sayings }: MemberOn, context: Context): string[] {
  const { from, to } = get(context.record, 'membership', sayings[0]?.spell ?? '');
  return [context.names.actor(member), rivalDates(from, context), rivalDates(to, context)];
}

function sayingText(
  saying: MemberOn['sayings'][number],
  { record, t, lang, ref }: Context,
): string {
  const titles = new Set(
    saying.cite.map(({ source }) => {
      const found = record.tables.source.get(source);
      return found?.authors.join(', ') || found?.publisher || found?.title || source;
    }),
  );
  const { from, to, truth } = saying;
  const dates =
    from && to
      ? t.date.span(dateText(from, lang), dateText(to, lang))
      : from
        ? `${t.members.joined} ${dateText(from, lang)}`
        : `${t.members.left} ${dateText(to ?? 'unknown', lang)}`;
  const answer = { yes: t.members.yes, no: t.members.no, open: t.members.maybe }[truth];
  return t.members.says(dates, `${answer} (${[...titles].join('; ')}) ${ref(saying.cite)}`);
}

/** What the record holds beside the dates: steps since the beginning and by that day, and its notes. */
function besideBlocks(
  { members, on }: MembersOn,
  { record, t, names, lang, ref }: Context,
): Block[] {
  const said = members.flatMap(({ member, sayings }) =>
    [...new Set(sayings.map(({ spell }) => spell))].flatMap((id) => {
      const { from, steps, note } = get(record, 'membership', id);
      const start = from === 'unknown' ? Infinity : Math.min(...from.map((d) => d.on.earliest));
      const since = steps
        .filter((step) => step.on.earliest > start && step.on.earliest <= on.latest)
        .map(
          ({ on, event, cite }) =>
            `${dateText(on, lang)}: ${event ? inLang(event, lang) : ''} ${ref(cite)}`,
        );
      return [...since, ...(note ? [inLang(note, lang)] : [])].map((text) => ({ member, text }));
    }),
  );
  if (said.length === 0) return [];
  const lines = [...Map.groupBy(said, ({ text }) => text)].map(
    ([text, of]): Item => ({
      text: `${of.map(({ member }) => names.actor(member)).join(', ')} — ${text}`,
    }),
  );
  return [heading(3, t.members.beside), items(lines)];
}

function beyond(
  { readUntil }: { readonly readUntil: MembersOn['readUntil'] },
  { t, lang }: Context,
): Block[] {
  return readUntil ? [paragraph(t.members.beyond(dateText(readUntil, lang)))] : [];
}

function sourcesBlocks({ t, notes }: Context): Block[] {
  return notes().length === 0 ? [] : [heading(2, t.dossier.sources), items(notes())];
}

/** What two states shared on a day, and by which sources. */
export function sharedBlocks(record: CasusRecord, shared: SharedOn, lang: Lang): Block[] {
  const context = contextOf(record, lang);
  const { t, names, ref } = context;
  const [a, b] = shared.states;
  const cites = (compact: string) =>
    shared.states
      .flatMap((state) => bindingSpells(record, compact, state))
      .filter(({ from, to }) => spellHolds(variantsOf(from, to), onDay(shared.on)) !== 'no')
      .flatMap(({ from, to }) => [...ends(from), ...ends(to)]);
  const part = (title: string, ids: readonly string[]): Block[] => {
    if (ids.length === 0) return [];
    const lines = ids.map((id) => ({
      text: `${names.compact(id)} (${id}) ${ref(cites(id))}`.trim(),
    }));
    return [heading(3, title), items(lines)];
  };
  return [
    heading(2, t.shared.title(names.actor(a), names.actor(b), dateText(shared.on, lang))),
    ...(shared.organizations.length === 0 ? [paragraph(t.shared.none)] : []),
    ...part(t.shared.both, shared.organizations),
    ...part(t.shared.compacts, shared.instruments),
    ...part(t.shared.maybe, [...shared.uncertain, ...shared.uncertainInstruments]),
    ...part(t.shared.notListed, shared.notListed),
    ...beyond(shared, context),
    ...sourcesBlocks(context),
  ];
}

function ends(dates: Beginning | Ending): Cite[] {
  return dates === 'unknown' ? [] : dates.flatMap(({ cite }) => cite);
}
