import type { Outcome } from '../../law/outcome.ts';
import type { Lang } from '../lang.ts';
import { messagesIn } from '../messages/index.ts';
import type { Answer, Asked, GapCell } from './cell.ts';
import type { GapMatrix } from './matrix.ts';
import { LEADING, type Words } from './placed.ts';
import { type GapTexts, gapTexts } from './texts.ts';
import { type Measure, wrapped } from './wrapped.ts';

/** A sign of the picture. */
export type Sign =
  | { readonly kind: 'unanswered' | 'some' | 'outside' }
  | { readonly kind: 'owed'; readonly outcome: Outcome }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'asked'; readonly asked: Asked };

export interface LegendEntry {
  readonly sign: Sign;
  readonly text: string;
}

/** The signs that the picture shows and no others, with what they mean. */
export function legendOf({ lines }: GapMatrix, lang: Lang): LegendEntry[] {
  const t = gapTexts(lang);
  const { outcome: outcomes } = messagesIn(lang);
  const all = lines.flatMap(({ cells }) => cells);
  const cells = all.filter((cell): cell is GapCell => cell !== undefined);
  const entries: readonly (LegendEntry & { readonly seen: boolean })[] = [
    {
      sign: { kind: 'unanswered' },
      text: t.unanswered,
      seen: cells.some(({ unanswered }) => unanswered),
    },
    ...OUTCOMES.map((outcome) => ({
      sign: { kind: 'owed', outcome } as const,
      text: outcomes[outcome],
      seen: cells.some(({ owed }) => owed === outcome),
    })),
    {
      sign: { kind: 'some' },
      text: t.some,
      seen: cells.some(({ everywhere }) => !everywhere),
    },
    ...ANSWERS.map((answer) => ({
      sign: { kind: 'answer', answer } as const,
      text: answerText(answer, t),
      seen: cells.some((cell) => alike(cell.answer, answer)),
    })),
    ...ASKED.map((asked) => ({
      sign: { kind: 'asked', asked } as const,
      text: t.asked[asked],
      seen: cells.some((cell) => cell.asked === asked),
    })),
    { sign: { kind: 'outside' }, text: t.outside, seen: all.includes(undefined) },
  ];
  return entries.filter(({ seen }) => seen);
}

/** The entries in their place, one after the other; a text too long for a line goes on below. */
export function placedLegend(entries: readonly LegendEntry[], width: number, measure: Measure) {
  let [x, y] = [0, 0];
  const placed = entries.map(({ sign, text }) => {
    const icon = iconWidth(sign);
    const lines = wrapped(text, width - icon, measure);
    const wide = icon + Math.max(...lines.map(measure));
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE];
    const at = { sign, x, y, text: { x: x + icon, y: y + LINE / 2, lines } satisfies Words };
    x += wide + BETWEEN;
    if (lines.length > 1) [x, y] = [0, y + (lines.length - 1) * LEADING + LINE];
    return at;
  });
  return { entries: placed, height: x > 0 ? y + LINE : y };
}

/** The height of a line of the legend, and the room between its entries. */
const [LINE, BETWEEN] = [22, 18];

export function iconWidth({ kind }: Sign): number {
  return kind === 'answer' ? 50 : 22;
}

const OUTCOMES: readonly Outcome[] = [
  'duty-unmet',
  'not-due-yet',
  'unsearched',
  'members-alone',
  'partly',
  'fulfilled',
  'blocked',
  'power-unused',
  'power-used',
  'not-requested',
  'open',
  'breached',
  'applies',
  'no-norm',
];

const ANSWERS: readonly Answer[] = [
  { kind: 'act', grade: 4 },
  { kind: 'act', grade: undefined },
  { kind: 'searched' },
  { kind: 'attested' },
  { kind: 'not-searched' },
];

const ASKED: readonly Asked[] = ['yes', 'later', 'declined'];

/** Signs of one kind: every grade is a length of one bar. */
function alike(a: Answer, b: Answer): boolean {
  if (a.kind !== 'act' || b.kind !== 'act') return a.kind === b.kind;
  return (a.grade === undefined) === (b.grade === undefined);
}

function answerText(answer: Answer, t: GapTexts): string {
  if (answer.kind !== 'act') return t.answer[answer.kind];
  return answer.grade === undefined ? t.ungraded : t.bar;
}
