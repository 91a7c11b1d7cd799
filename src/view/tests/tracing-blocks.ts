import { ratingAt } from '../../infer/ach/matrix.ts';
import type { CodersCompared } from '../../infer/analysis/compare-coders.ts';
import { evidenceMatrix } from '../../infer/analysis/evidence-matrix.ts';
import { FAR, WEAKER } from '../../infer/analysis/verdict.ts';
import { carriersOf } from '../../infer/analysis/verdicts-without.ts';
import { DRAWS, SEED, type Weighed } from '../../infer/analysis/weigh.ts';
import type { Warning } from '../../infer/tracing/warnings.ts';
import type { Entity } from '../../record/kinds.ts';
import { find } from '../../record/record.ts';
import type { ClueSpec, WithinCase } from '../../record/within-case.ts';
import { type Block, heading, type Item, items, paragraph, table } from '../blocks.ts';
import type { Context } from '../dossier/context.ts';
import { inLang } from '../lang.ts';
import { percent, signed } from './amounts.ts';
import { codersBlocks } from './coders-blocks.ts';
import { rivalName } from './rival-name.ts';
import { testWordsIn } from './words.ts';

type Analysis = Entity<'analysis'>;

/** The report of a test within one case; `full` adds every likelihood with its reason. */
export function tracingBlocks(
  analysis: Analysis & { withinCase: WithinCase },
  weighed: Weighed,
  context: Context,
  full: boolean,
  coders?: CodersCompared,
): Block[] {
  const { lang } = context;
  const t = testWordsIn(lang).tracing;
  const spec = analysis.withinCase;
  const words = testWordsIn(lang);
  return [
    paragraph(t.explained(inLang(spec.outcome, lang))),
    heading(2, words.brief),
    ...verdictBlocks(spec, weighed, context),
    heading(2, t.rivals),
    items(
      spec.rivals.map(({ id, name, says, cite }) => ({
        text: `${id} – ${inLang(name, lang)}: ${inLang(says, lang)} ${context.ref(cite)}`.trim(),
      })),
    ),
    heading(2, t.matrix),
    ...matrixBlocks(weighed, context),
    heading(2, t.findings),
    items(spec.clues.map((clue) => findingItem(clue, spec, weighed, context, full))),
    heading(2, t.learning),
    ...learningBlocks(weighed, lang),
    heading(2, t.fragile),
    items(fragileItems(weighed, context)),
    heading(2, t.cannot),
    items(cannotItems(spec, weighed, context)),
    ...(coders ? codersBlocks(spec, coders, lang) : []),
    heading(2, t.ach),
    ...achBlocks(weighed, context),
    ...warningBlocks(weighed, context),
  ];
}

/** What these clues come to for each rival, and what its author concluded, side by side. */
function verdictBlocks(
  spec: WithinCase,
  { verdicts, result, priors, tracing }: Weighed,
  context: Context,
): Block[] {
  const { lang, record } = context;
  const t = testWordsIn(lang).tracing;
  const rows = verdicts.map((verdict) => {
    const rival = spec.rivals.find(({ id }) => id === verdict.rival);
    const argued = rival?.argument && find(record, 'argument', rival.argument)?.verdict;
    const author = argued ? `${t.author[argued.value]} ${context.ref(argued.cite)}` : t.noAuthor;
    return [
      rivalName(spec, verdict.rival, lang),
      author,
      t.standing[verdict.standing],
      rivalName(spec, verdict.against, lang),
      signed(verdict.margin),
      `${signed(verdict.worst)} … ${signed(verdict.best)}`,
    ];
  });
  const shares = tracing.rivals.map(({ id }, i) => {
    const spread = priors?.find(({ rival }) => rival === id);
    return [
      rivalName(spec, id, lang),
      percent(tracing.prior[i]),
      percent(result.posterior.rivals?.[i]),
      spread ? `${percent(spread.low)} … ${percent(spread.high)}` : '',
    ];
  });
  return [
    table([t.rival, t.authors, t.ours, t.against, t.margin, t.range], rows),
    paragraph(t.standingRule(WEAKER, FAR)),
    table([t.rival, t.before, t.after, t.spread], shares),
  ];
}

function matrixBlocks(weighed: Weighed, { lang }: Context): Block[] {
  const t = testWordsIn(lang).tracing;
  const rows = evidenceMatrix(weighed);
  return [
    paragraph(t.matrixNote),
    table(
      [t.clue, '', ...weighed.tracing.rivals.map(({ id }) => id)],
      weighed.findings.map(({ clue, found }) => {
        const row = rows.find((one) => one.clue === clue);
        return [clue, t.foundShort[found], ...(row?.weights.map(signed) ?? [])];
      }),
    ),
    paragraph(t.foundNote),
  ];
}

function findingItem(
  clue: ClueSpec,
  spec: WithinCase,
  weighed: Weighed,
  context: Context,
  full: boolean,
): Item {
  const { lang, record, ref } = context;
  const t = testWordsIn(lang).tracing;
  const found = weighed.findings.find((one) => one.clue === clue.id);
  const grounds = (found?.grounds ?? []).map(({ kind, id }) => {
    const thing = find(record, kind, id) as { cite?: never } | undefined;
    return `${id} ${ref(thing?.cite)}`.trim();
  });
  const known = found?.found === 'seen' || found?.found === 'not-seen';
  const believed = known ? `, ${t.trust(whole(found?.trust ?? 0))}` : '';
  const because = grounds.length > 0 ? `: ${grounds.join('; ')}` : '';
  return {
    text: `${clue.id}: ${inLang(clue.says, lang)}`,
    items: [
      { text: `${t.foundWords[found?.found ?? 'not-searched']}${believed}${because}` },
      ...(full ? likelihoodItems(clue, spec, weighed, context) : []),
    ],
  };
}

function likelihoodItems(
  clue: ClueSpec,
  spec: WithinCase,
  weighed: Weighed,
  { lang }: Context,
): Item[] {
  const t = testWordsIn(lang).tracing;
  const lines = (list: ClueSpec['likelihoods']): Item[] =>
    list.map(({ for: rivals, p, low, high, because }) => ({
      text: t.likelihood(
        rivals.join(', '),
        String(p),
        low === undefined || high === undefined ? '' : ` (${low} … ${high})`,
        inLang(because, lang),
      ),
    }));
  const row = evidenceMatrix(weighed).find((one) => one.clue === clue.id);
  const classes = spec.rivals.flatMap(({ id, residual }, i) => {
    const label = row?.classes[i];
    return residual || label === undefined ? [] : [`${id} ${t.classes[label]}`];
  });
  return [
    ...lines(clue.likelihoods),
    ...clue.given.map(({ when, likelihoods }) => ({
      text: t.given(
        Object.entries(when)
          .map(([id, seen]) => `${id} ${seen ? '+' : '–'}`)
          .join(', '),
      ),
      items: lines(likelihoods),
    })),
    ...(clue.independent ? [{ text: t.independent(inLang(clue.independent, lang)) }] : []),
    ...(classes.length > 0 ? [{ text: t.test(classes.join('; ')) }] : []),
  ];
}

/** What looking for each clue was expected to settle, and what is worth looking for next. */
function learningBlocks({ lessons, findings }: Weighed, lang: Context['lang']): Block[] {
  const t = testWordsIn(lang).tracing;
  const cameOut = (id: string) => findings.find(({ clue }) => clue === id)?.found ?? 'not-searched';
  return [
    paragraph(t.learningNote),
    table(
      [t.clue, '', t.learns],
      lessons.before.map(({ id, learning }) => [id, t.foundShort[cameOut(id)], percent(learning)]),
    ),
    paragraph(
      lessons.next.length === 0
        ? t.nextNone
        : t.next(lessons.next.map(({ id, learning }) => `${id} ${percent(learning)}`).join('; ')),
    ),
  ];
}

/** Clues and sources without which some verdict is another, and how far the leaders are from level. */
function fragileItems(weighed: Weighed, { lang }: Context): Item[] {
  const t = testWordsIn(lang).tracing;
  const { tracing, result, priors } = weighed;
  const changes = carriersOf(weighed).map(({ kind, id, moved }): Item => {
    const told = moved.map(({ rival, standing }) => t.becomes(rival, t.standing[standing]));
    return {
      text: t.without(kind === 'clue' ? t.clueNamed(id) : t.sourceNamed(id), told.join('; ')),
    };
  });
  const [first, second] = [...tracing.rivals.entries()]
    .map(([i, { id }]) => ({ id, share: result.posterior.rivals?.[i] ?? 0 }))
    .sort((a, b) => b.share - a.share);
  const pair = result.tipping.find(
    (one) => [one.first, one.second].sort().join() === [first?.id, second?.id].sort().join(),
  );
  const leads = (priors ?? [])
    .filter(({ leads: share }) => share >= 0.005)
    .sort((a, b) => b.leads - a.leads)
    .map(({ rival, leads: share }) => t.leads(rival, whole(share)));
  return [
    ...(changes.length > 0 ? changes : [{ text: t.withoutNone }]),
    ...(pair?.margin === undefined
      ? []
      : [{ text: t.tipping(pair.first, pair.second, Math.abs(pair.margin).toFixed(1)) }]),
    ...(leads.length > 0 ? [{ text: `${leads.join('; ')}.` }] : []),
  ];
}

function cannotItems({ cannotTell }: WithinCase, { result }: Weighed, { lang }: Context): Item[] {
  const t = testWordsIn(lang).tracing;
  const told = result.tellingApart.filter(({ couldTell }) => couldTell);
  const pairs = told.map(({ first, second }) => `${first} ${testWordsIn(lang).and} ${second}`);
  return [
    {
      text: [
        t.apart(told.length, result.tellingApart.length),
        ...(pairs.length > 0 ? [t.pairsTold(pairs.join('; '))] : []),
      ].join(' '),
    },
    ...cannotTell.map((text) => ({ text: inLang(text, lang) })),
  ];
}

function achBlocks(
  { matrix, scores, leastAgainst, diagnosticity, linchpins, asBayes }: Weighed,
  { lang }: Context,
): Block[] {
  const t = testWordsIn(lang).tracing;
  const flat = diagnosticity
    .filter(({ diagnostic }) => !diagnostic)
    .map(({ evidence }) => evidence);
  const pins = linchpins.filter(({ linchpin }) => linchpin).map(({ id }) => id);
  return [
    paragraph(t.achNote),
    table(
      [t.clue, ...matrix.hypotheses],
      [
        ...matrix.evidence.map((row) => [
          row.id,
          ...matrix.hypotheses.map((_, i) => ratingAt(row, i)),
        ]),
        [t.achScore, ...scores.map(({ weighted }) => weighted.toFixed(1))],
      ],
    ),
    paragraph(
      [
        t.achLeast(leastAgainst.join(', ')),
        ...(flat.length > 0 ? [t.achFlat(flat.join(', '))] : []),
        ...(pins.length > 0 ? [t.achLinchpins(pins.join(', '))] : []),
        ...(asBayes
          ? [
              t.achBayes(
                matrix.hypotheses.map((id, i) => `${id} ${percent(asBayes[i])}`).join(', '),
              ),
            ]
          : []),
      ].join(' '),
    ),
  ];
}

function warningBlocks({ result }: Weighed, { lang }: Context): Block[] {
  const t = testWordsIn(lang).tracing;
  if (result.warnings.length === 0) return [];
  const about = (warning: Warning): string =>
    Object.entries(warning)
      .filter(([key]) => key !== 'kind' && key !== 'earlier')
      .map(([, value]) => String(value))
      .join(', ');
  return [
    heading(2, t.warnings),
    items(
      result.warnings.map((warning) => ({
        text: `${about(warning)}: ${t.warning[warning.kind]}${'earlier' in warning ? ` ${warning.earlier}` : ''}`,
      })),
    ),
  ];
}

/** How the likelihoods came about: what a reader needs to dispute them. */
export function tracingSettings(spec: WithinCase, lang: Context['lang'], dated: string): Item[] {
  const t = testWordsIn(lang).tracing;
  return [
    { text: `${t.by(spec.author, dated)} ${spec.before ? t.foresight : t.hindsight}` },
    { text: t.prior(inLang(spec.prior, lang)) },
    { text: t.trustRule(inLang(spec.trust.because, lang)) },
    { text: t.draws(DRAWS, SEED) },
  ];
}

const whole = (share: number): string => (share * 100).toFixed(0);
