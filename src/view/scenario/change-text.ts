import type { Candidate } from '../../record/argument.ts';
import type { Change } from '../../record/change.ts';
import type { Entity } from '../../record/kinds.ts';
import { type CasusRecord, find, list } from '../../record/record.ts';
import { isBeyond } from '../../record/supposed/cannot.ts';
import { type Block, items, paragraph } from '../blocks.ts';
import { dateText } from '../date-text.ts';
import type { Context } from '../dossier/context.ts';
import { inLang } from '../lang.ts';
import { VALUE_WORDS } from '../value-words.ts';
import { type ScenarioWords, scenarioWords } from './words.ts';

/** What a scenario changes, each change with why we code it so and the author's words; or nothing. */
export function changesBlock(
  { changes }: Entity<'scenario'>,
  context: Context,
  recorded: CasusRecord,
): Block {
  const { lang, ref } = context;
  if (changes.length === 0) return paragraph(scenarioWords(lang).noChange);
  return items(
    changes.map((change) => ({
      text: changeText(change, context, recorded),
      items: [{ text: `${inLang(change.because, lang)} ${ref(change.cite)}` }],
    })),
  );
}

/** How likely in the author's own word, which is quoted as it stands. */
export function likelihoodText({ likelihood, by }: Entity<'scenario'>, context: Context): string {
  const t = scenarioWords(context.lang);
  const who = by.map(context.names.actor).join(', ');
  return likelihood === undefined ? t.noLikelihood : t.likelihood(likelihood, who);
}

/** What a change does, in one line. The context is of the supposed record, which knows what is founded. */
export function changeText(change: Change, context: Context, recorded: CasusRecord): string {
  const { record, lang, names } = context;
  const t = scenarioWords(lang);
  const actors = (ids: readonly string[]) => ids.map(names.actor).join(', ');
  const acts = (ids: readonly string[]) => ids.map(names.act).join(', ');
  if ('lapse' in change) {
    return t.lapse(change.lapse.map(names.compact).join(', '), dateText(change.on, lang));
  }
  if ('over' in change) {
    const event = find(record, 'event', change.over);
    return t.over(inLang(event?.name ?? { en: change.over }, lang), dateText(change.on, lang));
  }
  if ('found' in change) {
    const { name, parties } = change.found;
    return t.found(inLang(name, lang), actors(parties), dateText(change.on, lang));
  }
  if ('cannot' in change) {
    const left = list(recorded, 'response').filter((one) => isBeyond(recorded, one, change));
    return t.cannot(names.actor(change.who), acts(change.cannot), left.length);
  }
  if ('does' in change) {
    const incidents = change.in.map(names.incident).join('; ');
    return t.does(actors(change.who), names.act(change.does), incidents);
  }
  return t.lead(leadersText(change.lead, context, t));
}

/** `Kazakhstan (economy), Uzbekistan (security)`, or that nobody leads. */
function leadersText(
  leaders: readonly Candidate[],
  { names, lang }: Context,
  t: ScenarioWords,
): string {
  if (leaders.length === 0) return t.nobody;
  return leaders
    .map(({ state, fields }) =>
      t.leads(names.actor(state), fields.map((one) => VALUE_WORDS.field[one][lang]).join(', ')),
    )
    .join(', ');
}
