import type { Entity } from '../record/kinds.ts';
import { find } from '../record/record.ts';
import { type Block, heading, type Item, paragraph, table } from './blocks.ts';
import { leafText } from './condition-text.ts';
import { dateText } from './date-text.ts';
import type { Context } from './dossier/context.ts';
import type { Sum } from './dossier/model.ts';
import { countsText, figureText, numberText } from './figure-text.ts';
import { inLang } from './lang.ts';

type Claim = Entity<'claim'>;

/** The tolls and other figures: every claim a row of its own, later ones beside earlier ones. */
export function figureBlocks(
  claims: readonly Claim[],
  sums: readonly Sum[],
  context: Context,
): Block[] {
  const { record, t, lang, ref } = context;
  const figures = claims.flatMap((claim) =>
    'figure' in claim.says ? [{ claim, figure: claim.says }] : [],
  );
  const order = [...record.tables.measure.keys()];
  figures.sort(
    (a, b) =>
      order.indexOf(a.figure.figure) - order.indexOf(b.figure.figure) ||
      a.figure.side.localeCompare(b.figure.side) ||
      a.claim.asOf.earliest - b.claim.asOf.earliest ||
      a.claim.id.localeCompare(b.claim.id),
  );
  if (figures.length === 0) return [];
  const groups = Map.groupBy(figures, ({ figure }) =>
    [
      inLang(find(record, 'measure', figure.figure)?.name ?? { en: figure.figure }, lang),
      sideText(figure.side, context),
    ].join(', '),
  );
  return [
    heading(2, t.dossier.toll),
    ...[...groups].flatMap(([name, group]) => [
      heading(3, name),
      table(
        [t.table.figure, t.table.speaker, t.table.asOf, t.table.source],
        group.map(({ claim, figure }) => [
          `${figureOf(claim, context)}${countsText(figure, record, lang)}`,
          `${speakersOf(claim, context)}${forceText(claim, context)}`,
          dateText(claim.asOf, lang),
          ref(claim.cite),
        ]),
      ),
    ]),
    ...sums.map((sum) => paragraph(sumText(sum, context))),
  ];
}

/** What each speaker says beside figures: what happened, what to call it. */
export function sayingItems(claims: readonly Claim[], context: Context): Item[] {
  const { record, t, lang, ref } = context;
  const bySpeaker = Map.groupBy(
    claims.filter(({ says }) => !('figure' in says)),
    (claim) => speakersOf(claim, context),
  );
  return [...bySpeaker].map(([speaker, said]) => ({
    text: speaker,
    items: [...said]
      .sort((a, b) => a.asOf.earliest - b.asOf.earliest || a.id.localeCompare(b.id))
      .map((claim) => {
        const { says } = claim;
        const what =
          'atom' in says
            ? `${says.holds === 'no' ? `${t.truth.no}: ` : ''}${leafText(record, { kind: 'atom', of: says.atom, args: says.args }, lang)}`
            : 'label' in says
              ? `“${says.label}”`
              : 'statement' in says
                ? inLang(says.statement, lang)
                : '';
        return {
          text: `${what} (${dateText(claim.asOf, lang)}${forceText(claim, context, ', ')}) ${ref(claim.cite)}`,
        };
      }),
  }));
}

/** The figure of a claim, with its unit and bounds. */
export function figureOf({ says }: Claim, { record, lang }: Context): string {
  return 'figure' in says ? figureText(says, record, lang) : '';
}

/** A computation with its inputs: `36 [1a] + at least 59 [1b] = at least 95`. */
export function sumText(sum: Sum, context: Context): string {
  const { computation, inputs, against } = sum;
  const { t, lang, ref } = context;
  const terms = inputs.map((claim) => `${figureOf(claim, context)} ${ref(claim.cite)}`);
  const [first] = terms;
  const working = {
    sum: terms.join(' + '),
    difference: terms.join(' − '),
    share: `(${terms.join(' − ')}) ÷ ${first}`,
  }[computation.op];
  const beside = against
    ? ` ${t.dossier.sumAgainst(speakersOf(against, context), `${figureOf(against, context)} ${ref(against.cite)}`)}`
    : '';
  return `${inLang(computation.name, lang)}: ${working} = ${resultText(sum, context)}.${beside}`;
}

/** `149`, `at least 149`, `48.8 %`. */
export function resultText({ computation, total, atLeast }: Sum, { t, lang }: Context): string {
  const number = numberText(total, lang);
  if (computation.op === 'share') return `${number} %`;
  return atLeast ? t.atLeast(number) : number;
}

export function speakersOf(claim: Claim, { names }: Context): string {
  return claim.speaker.map(names.actor).join(', ');
}

function sideText(side: string, { t, names }: Context): string {
  return side === 'both' ? t.both : names.actor(side);
}

function forceText(claim: Claim, { t }: Context, before = '; '): string {
  const force = t.force[claim.force];
  return force === '' ? '' : `${before}${force}`;
}
