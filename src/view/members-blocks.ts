import type { CasusRecord } from '../record/record.ts';
import { type Block, heading, items, paragraph, table } from './blocks.ts';
import { dateText } from './date-text.ts';
import { contextOf } from './dossier/context.ts';
import type { Lang } from './lang.ts';
import type { MemberOn, MembersOn, SharedOn } from './members.ts';
import type { Messages } from './messages/index.ts';

/** Members on a day, and for the disputed ones who says what. */
export function membersBlocks(record: CasusRecord, asked: MembersOn, lang: Lang): Block[] {
  const context = contextOf(record, lang);
  const { t, names, ref } = context;
  const section = (on: MembersOn): Block[] => {
    const sure = on.members.filter(({ truth }) => truth === 'yes');
    const open = on.members.filter(({ truth }) => truth === 'open');
    const organization = record.tables.organization.get(on.compact);
    const start =
      organization && organization.from !== 'unknown'
        ? organization.from
            .map((date) => `${dateText(date.on, lang)} (${date.event ?? ''}) ${ref(date.cite)}`)
            .join('; ')
        : '';
    return [
      heading(2, t.members.title(names.compact(on.compact), dateText(on.on, lang))),
      ...(on.exists === 'no'
        ? [paragraph(t.members.notYet(names.compact(on.compact), start))]
        : []),
      ...(on.exists === 'open'
        ? [paragraph(`${t.members.existsOpen(names.compact(on.compact))} ${start}`)]
        : []),
      ...(sure.length > 0
        ? [
            table(
              [t.members.sure, t.table.from, t.table.to, t.table.source],
              sure.map((member) => sureRow(member)),
            ),
          ]
        : []),
      ...(open.length > 0
        ? [
            heading(3, t.members.open),
            items(
              open.map((member) => ({
                text: names.actor(member.member),
                items: member.sayings.map((saying) => ({
                  text: t.members.says(
                    saidDates(saying, lang, t),
                    `${answer(saying.truth)} ${sourcesOf(saying)}`,
                  ),
                })),
              })),
            ),
          ]
        : []),
      ...(on.members.length === 0 ? [paragraph(t.members.none)] : []),
      ...(on.before ? section(on.before) : []),
    ];
  };
  const answer = (truth: MemberOn['truth']) =>
    truth === 'yes' ? t.members.yes : truth === 'no' ? t.members.no : t.members.maybe;
  const sourcesOf = (saying: MemberOn['sayings'][number]) => {
    const titles = new Set(
      saying.cite.map(({ source }) => {
        const found = record.tables.source.get(source);
        return found?.authors.join(', ') || found?.publisher || found?.title || source;
      }),
    );
    return `(${[...titles].join('; ')}) ${ref(saying.cite)}`;
  };
  const sureRow = (member: MemberOn): string[] => {
    const saying = member.sayings.find(({ truth }) => truth === 'yes');
    return [
      names.actor(member.member),
      saying?.from ? dateText(saying.from, lang) : '',
      saying?.to ? dateText(saying.to, lang) : '',
      ref(saying?.cite),
    ];
  };
  const blocks = section(asked);
  return [...blocks, heading(2, t.dossier.sources), items(context.notes())];
}

function saidDates(
  { from, to }: MemberOn['sayings'][number],
  lang: Lang,
  { date, members }: Messages,
): string {
  if (from && to) return date.span(dateText(from, lang), dateText(to, lang));
  return from
    ? `${members.joined} ${dateText(from, lang)}`
    : `${members.left} ${dateText(to ?? 'unknown', lang)}`;
}

/** What two states shared on a day. */
export function sharedBlocks(record: CasusRecord, shared: SharedOn, lang: Lang): Block[] {
  const { t, names } = contextOf(record, lang);
  const [a, b] = shared.states;
  const lines = (ids: readonly string[]) =>
    items(ids.map((id) => ({ text: `${names.compact(id)} (${id})` })));
  const part = (title: string, ids: readonly string[]): Block[] =>
    ids.length === 0 ? [] : [heading(3, title), lines(ids)];
  return [
    heading(2, t.shared.title(names.actor(a), names.actor(b), dateText(shared.on, lang))),
    ...(shared.organizations.length === 0 ? [paragraph(t.shared.none)] : []),
    ...part(t.shared.both, shared.organizations),
    ...part(t.shared.maybe, shared.uncertain),
    ...part(t.shared.compacts, shared.instruments),
  ];
}
