import { type CasusRecord, find } from '../record/record.ts';
import { type Block, heading, type Item, items, paragraph } from './blocks.ts';
import { leafText } from './condition-text.ts';
import type { Disagreement } from './contradictions.ts';
import { dateText } from './date-text.ts';
import { contextOf } from './dossier/context.ts';
import { inLang, type Lang } from './lang.ts';
import { titleOf } from './title.ts';

/** Every disagreement: the matter, both sides with dates and sources, what depends on it. */
export function contradictionBlocks(
  record: CasusRecord,
  found: readonly Disagreement[],
  lang: Lang,
): Block[] {
  const context = contextOf(record, lang);
  const { t, names, ref, notes } = context;
  const dependence = ({ findings }: Disagreement): Item => ({
    text:
      findings.length === 0
        ? t.contradictions.nothing
        : `${t.contradictions.depends}: ${findings
            .map(({ incident, clauses }) =>
              [incident ? names.incident(incident) : '', clauses.join(', ')]
                .filter(Boolean)
                .join(': '),
            )
            .join('; ')}`,
  });
  const itemOf = (one: Disagreement): Item => {
    const contradiction = find(record, 'contradiction', one.about);
    if (one.origin === 'coded' && contradiction) {
      return {
        text: `${inLang(contradiction.matter, lang)} (${contradiction.id})`,
        items: [
          ...one.sides.map(({ by = '', says = { en: '' }, on, cite }) => ({
            text: `${names.actor(by)}${on ? `, ${dateText(on, lang)}` : ''}: ${inLang(says, lang)} ${ref(cite)}`,
          })),
          ...(one.sides.length < contradiction.sides.length
            ? [{ text: t.contradictions.later(contradiction.sides.length - one.sides.length) }]
            : [
                ...contradiction.outside.map(({ says, cite }) => ({
                  text: `${t.contradictions.outside}: ${inLang(says, lang)} ${ref(cite)}`,
                })),
                ...(contradiction.note ? [{ text: inLang(contradiction.note, lang) }] : []),
              ]),
          dependence(one),
        ],
      };
    }
    if (one.origin === 'rival-dates') {
      const spell = find(record, 'membership', one.about);
      const end = one.id.endsWith('.from') ? t.members.joined : t.members.left;
      return {
        text: `${spell ? titleOf(record, 'membership', spell, lang) : one.about}: ${end} (${one.about})`,
        items: [
          ...one.sides.map(({ on, cite }) => ({
            text: `${dateText(on ?? 'unknown', lang)} ${ref(cite)}`,
          })),
          dependence(one),
        ],
      };
    }
    const statement = leafText(
      record,
      { kind: 'atom', of: one.atom ?? '', args: one.args ?? {} },
      lang,
    );
    return {
      text: `${names.incident(one.about)}: ${statement}`,
      items: [
        ...one.sides.map(({ claims, holds, cite }) => {
          const speakers = claims.flatMap((id) => find(record, 'claim', id)?.speaker ?? []);
          const who = [...new Set(speakers.map(names.actor))].join(', ');
          return { text: `${t.truth[holds ?? 'yes']}: ${who} ${ref(cite)}` };
        }),
        dependence(one),
      ],
    };
  };
  const section = (origin: Disagreement['origin']): Block[] => {
    const mine = found.filter((one) => one.origin === origin);
    if (mine.length === 0) return [];
    return [heading(2, t.contradictions[origin]), items(mine.map(itemOf))];
  };
  return [
    ...section('coded'),
    ...section('rival-dates'),
    ...section('contested-atom'),
    paragraph(t.query.count(found.length)),
    heading(2, t.dossier.sources),
    items(notes()),
  ];
}
