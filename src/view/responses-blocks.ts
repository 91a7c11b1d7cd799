import { daysBetween } from '../base/fuzzy-day.ts';
import type { KnownRecord } from '../law/known.ts';
import type { Entity } from '../record/kinds.ts';
import { find } from '../record/record.ts';
import { type Block, heading, items, paragraph, table } from './blocks.ts';
import { dateText, delayText } from './date-text.ts';
import type { Context } from './dossier/context.ts';
import { inLang } from './lang.ts';
import { officeText } from './names.ts';

/** Who answered, in order of time, with grade, delay and marks; then requests and silences. */
export function responseBlocks(
  incident: Entity<'incident'>,
  known: KnownRecord,
  context: Context,
): Block[] {
  const { t, lang, names, ref } = context;
  const responses = [...known.responses].sort(
    (a, b) => a.on.earliest - b.on.earliest || a.id.localeCompare(b.id),
  );
  const rows = responses.map((response) => [
    dateText(response.on, lang),
    delayText(daysBetween(incident.onset.on, response.on), lang),
    officeText(response, names, lang),
    actText(response, context),
    ref(response.cite),
  ]);
  return [
    heading(2, t.dossier.answered),
    paragraph(t.dossier.legend),
    rows.length === 0
      ? paragraph(t.dossier.noResponses)
      : table([t.table.day, t.table.after, t.table.who, t.table.act, t.table.source], rows),
    ...(known.requests.length === 0
      ? []
      : [
          heading(2, t.dossier.requests),
          items(
            [...known.requests]
              .sort((a, b) => a.on.earliest - b.on.earliest || a.id.localeCompare(b.id))
              .map((request) => ({
                text: `${dateText(request.on, lang)}: ${names.actor(request.by)} → ${request.to.map(names.actor).join(', ')}: ${t.stance[request.stance]}: ${t.what[request.what]}. ${inLang(request.summary, lang)} ${ref(request.cite)}`,
                items: request.answer
                  ? [{ text: `${inLang(request.answer, lang)} ${ref(request.cite)}` }]
                  : undefined,
              })),
          ),
        ]),
    ...(known.silences.length === 0
      ? []
      : [
          heading(2, t.dossier.silences),
          items(known.silences.map((silence) => ({ text: silenceText(silence, context) }))),
        ]),
  ];
}

/** `contact with a party (grade 2; offer not taken up): calls both ministers.` */
function actText(response: Entity<'response'>, context: Context): string {
  const { record, t, lang, names } = context;
  const grade = find(record, 'act', response.act)?.grade;
  const remarks = [
    t.ladder(grade),
    ...response.marks.map((mark) => t.mark[mark]),
    t.carriedOut[response.carriedOut],
    response.asked === 'not-stated' ? '' : t.asked[response.asked],
    response.hours ? t.delay.hours(response.hours.atMost) : '',
    response.claims
      ? t.claimedAct(names.act(response.claims.act), names.actor(response.claims.by))
      : '',
  ].filter((remark) => remark !== '');
  return `${names.act(response.act)} (${remarks.join('; ')}): ${inLang(response.summary, lang)}`;
}

function silenceText(silence: Entity<'silence'>, { t, lang, names, ref }: Context): string {
  const kind =
    silence.strength === 'weak'
      ? `${t.silence[silence.kind]}, ${t.weakSearch}`
      : t.silence[silence.kind];
  const looked =
    silence.looked.length === 0
      ? ''
      : ` (${silence.looked.map((q) => `“${q}”`).join('; ')}${silence.searched ? `, ${dateText(silence.searched, lang)}` : ''})`;
  const against =
    silence.contradictedBy.length === 0 ? '' : ` ≠ ${silence.contradictedBy.join(', ')}`;
  return `${names.actor(silence.actor)}: ${t.silenceOf[silence.of]} — ${kind}${looked}. ${inLang(silence.summary, lang)}${against} ${ref(silence.cite)}`.trim();
}
