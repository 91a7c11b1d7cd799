import { measureOf } from '../../measure/run.ts';
import type { Entity } from '../../record/kinds.ts';
import { type CasusRecord, get } from '../../record/record.ts';
import { supposedIn } from '../../record/supposed/index.ts';
import { type Block, heading, items, paragraph, table } from '../blocks.ts';
import { type Context, contextOf } from '../dossier/context.ts';
import { inLang, type Lang } from '../lang.ts';
import { bandText, chosenBlocks } from '../measure/blocks.ts';
import { countsBlock, differencesBlocks } from '../suppose-blocks.ts';
import { differenceBlock } from '../tests/difference-blocks.ts';
import { VALUE_WORDS } from '../value-words.ts';
import { changesBlock, likelihoodText } from './change-text.ts';
import type {
  AnalysisResult,
  ArgumentResult,
  IncidentResult,
  MeasureResult,
  ProbeResult,
  RunScenario,
} from './model.ts';
import { scenarioWords } from './words.ts';

/** Every scenario with whose it is, the author's word for its likelihood, and what it is put to. */
export function scenarioListBlocks(
  record: CasusRecord,
  scenarios: readonly Entity<'scenario'>[],
  lang: Lang,
): Block[] {
  const t = scenarioWords(lang);
  const { names } = contextOf(record, lang);
  const rows = scenarios.map(({ id, name, by, likelihood, probes }) => {
    const put = [...new Set(probes.map(probeWord(lang)))].join(', ');
    const tail = [likelihood && t.quoted(likelihood), put ? t.putTo(put) : t.nothingRead];
    return {
      text: `${id}: ${inLang(name, lang)}. — ${by.map(names.actor).join(', ')}`,
      items: [{ text: tail.filter(Boolean).join('; ') }],
    };
  });
  return [heading(2, t.list), items(rows), paragraph(t.listNote)];
}

/** The scenario with its author's words, what we code it to change, and what then comes out. */
export function scenarioBlocks(
  record: CasusRecord,
  { scenario, results }: RunScenario,
  lang: Lang,
): Block[] {
  const t = scenarioWords(lang);
  const context = contextOf(supposedIn(record, scenario), lang);
  const { names, ref, notes } = context;
  const { name, by, supposes, leadsTo, unread, cite } = scenario;
  const who = by.map(names.actor).join(', ');
  const line = (text: Parameters<typeof inLang>[0]) => ({ text: inLang(text, lang) });
  const head = [
    heading(1, inLang(name, lang)),
    paragraph(t.by(who)),
    heading(2, t.supposes),
    paragraph(`${inLang(supposes, lang)} ${ref(cite)}`),
    paragraph(likelihoodText(scenario, context)),
    heading(2, t.leadsTo),
    items(leadsTo.map(line)),
    heading(2, t.changes),
    changesBlock(scenario, context, record),
    ...(unread.length > 0 ? [heading(2, t.unread), items(unread.map(line))] : []),
    heading(2, t.results),
    paragraph(results.length === 0 ? t.none : t.caveat),
  ];
  const body = results.flatMap((result) => resultBlocks(result, context));
  return [...head, ...body, heading(2, context.t.dossier.sources), items(notes())];
}

function resultBlocks(result: ProbeResult, context: Context): Block[] {
  switch (result.kind) {
    case 'incident':
      return incidentBlocks(result, context);
    case 'measure':
      return measureBlocks(result, context);
    case 'analysis':
      return analysisBlocks(result, context);
    case 'argument':
      return argumentBlocks(result, context);
  }
}

function incidentBlocks(result: IncidentResult, context: Context): Block[] {
  const { incident, differences, answered, still, counts } = result;
  const { lang, names } = context;
  const t = scenarioWords(lang);
  const act = (id: string | undefined) => (id === undefined ? '–' : names.act(id));
  const rows = answered.map(({ actor, was, is }) => [names.actor(actor), act(was), act(is)]);
  return [
    heading(3, t.incident(`${names.incident(incident)} (${incident})`)),
    ...differencesBlocks(differences, context),
    ...(still.length > 0 ? [paragraph(t.still(still.map(names.compact).join('; ')))] : []),
    countsBlock(counts, lang),
    ...(rows.length > 0 ? [table([t.answered, t.was, t.is], rows)] : []),
  ];
}

function measureBlocks(result: MeasureResult, { record, lang }: Context): Block[] {
  const { measure, on, param, lines } = result;
  const t = scenarioWords(lang);
  const rows = lines.map(({ title, was, is }) => [
    inLang(title, lang),
    bandText(was, lang),
    bandText(is, lang),
  ]);
  const moved = rows.some(([, was, is]) => was !== is);
  return [
    heading(3, t.measure(inLang(measureOf(measure).title, lang), on)),
    ...chosenBlocks(record, measureOf(measure), param, lang),
    table([t.line, t.was, t.is], rows),
    ...(moved ? [] : [paragraph(t.same)]),
  ];
}

function analysisBlocks({ analysis, in: holder, ran }: AnalysisResult, { lang }: Context): Block[] {
  const t = scenarioWords(lang);
  if (!ran) return [heading(3, t.analysis(analysis)), paragraph(t.elsewhere(analysis, holder))];
  const share = (n: number | undefined) => (n === undefined ? t.noCase : n.toFixed(3));
  const statements = ran.statements.map(({ says, statement, was, is }) => ({
    text: t.statement(inLang(says, lang), statement, share(was), share(is)),
  }));
  return [
    heading(3, t.analysis(inLang(ran.name, lang))),
    ...(statements.length > 0 ? [items(statements)] : []),
    differenceBlock(ran.difference, lang),
  ];
}

function argumentBlocks({ argument, was, is }: ArgumentResult, context: Context): Block[] {
  const { record, lang, names, ref } = context;
  const t = scenarioWords(lang);
  const { cause, leadership } = get(record, 'argument', argument);
  const who = (ids: readonly string[]) => ids.map(names.actor).join(', ') || t.nobody;
  const rows = was.flatMap((before, i) => {
    const after = is[i];
    if (!after) return [];
    const side = ({ leaders, possible }: typeof before) =>
      `${t.prediction[possible]} (${who(leaders)})`;
    const field = VALUE_WORDS.field[before.field][lang];
    return [[t.readings[before.reading], field, side(before), side(after)]];
  });
  return [
    heading(3, t.argument(inLang(cause, lang))),
    ...(leadership
      ? [
          paragraph(`${t.rule}: ${inLang(leadership.rule, lang)}`),
          items(
            leadership.readings.map(({ id, says, cite }) => ({
              text: `${t.readings[id]}: ${inLang(says, lang)} ${ref(cite)}`,
            })),
          ),
        ]
      : []),
    table([t.reading, t.field, t.was, t.is], rows),
    paragraph(t.predictionNote),
  ];
}

const probeWord =
  (lang: Lang) =>
  (probe: Entity<'scenario'>['probes'][number]): string => {
    const t = scenarioWords(lang).probes;
    const kinds = Object.keys(t) as (keyof typeof t)[];
    return t[kinds.find((kind) => kind in probe) ?? 'incident'];
  };
