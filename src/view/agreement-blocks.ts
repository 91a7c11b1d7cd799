import type { Agreement, Coding } from '../infer/agreement/agreement.ts';
import { type Block, heading, paragraph, table } from './blocks.ts';
import type { Lang } from './lang.ts';
import { messagesIn } from './messages/index.ts';

/** The measures that fit the codes, and the units in which the coders differ. */
export function agreementBlocks(
  { units, coders }: Coding,
  { alpha, irr, fleiss, pairs, differ }: Agreement,
  lang: Lang,
): Block[] {
  const t = messagesIn(lang).agreement;
  return [
    heading(1, t.title),
    paragraph(t.about(units.length, coders.join(', '), t.levels[alpha.level])),
    table(
      [t.measure, t.who, t.value],
      [
        [t.alpha, t.all, digits(alpha.value)],
        ...(irr === undefined ? [] : [[t.irr, t.all, digits(irr)]]),
        ...(alpha.level === 'nominal' ? [[t.fleiss, t.all, digits(fleiss)]] : []),
        ...pairs.map(({ first, second, weights, kappa, units: both }) => [
          t.kappa[weights],
          t.pair(first, second, both),
          digits(kappa),
        ]),
      ],
    ),
    paragraph(
      [
        t.read,
        ...(alpha.value === undefined ? [t.allTheSame] : []),
        t.pairable(alpha.pairable),
      ].join(' '),
    ),
    paragraph(differ.length === 0 ? t.nowhere : t.differ(differ.join(', '))),
  ];
}

const digits = (value: number | undefined): string => value?.toFixed(3).replace('-', '−') ?? '–';
