import type { ComponentChild } from 'preact';
import type { Outcome } from '../../law/outcome.ts';
import type { Answer, Asked } from '../../view/gap/cell.ts';
import type { Sign } from '../../view/gap/legend.ts';

const HIGHEST = 6;
const CHECK = 'M3.5 7.5l2.5 2.5l4.5-5.5';
const CROSS = 'M4 4l6 6M10 4l-6 6';
const SPEECH = 'M1.5 2h11v7.5h-6l-3 3v-3h-2z';

/** What came of what was owed: a square is a duty, a circle a power; dashed where not for all. */
export function OwedSign({ outcome, some }: { outcome: Outcome; some: boolean }) {
  const look = `owed-sign ${LOOK[outcome]} ${some ? 'some' : ''}`;
  return <g class={look}>{SHAPE[outcome]}</g>;
}

const square = <rect class="body" x="1" y="1" width="12" height="12" />;
const circle = <circle class="body" cx="7" cy="7" r="6" />;
const path = (d: string) => <path class="stroke" d={d} />;

const SHAPE: Readonly<Record<Outcome, ComponentChild>> = {
  'duty-unmet': [square, path(CROSS)],
  'not-due-yet': [square, path('M7 3.5v4l2.5 1.5')],
  unsearched: [square, path('M4 7h6')],
  'members-alone': [square, <path key="low" class="half" d="M1 9h12v4h-12z" />],
  partly: [square, <path key="half" class="half" d="M1 1h6v12h-6z" />],
  fulfilled: [square, path(CHECK)],
  blocked: [circle, path('M3.5 7h7')],
  'power-unused': circle,
  'power-used': [circle, path(CHECK)],
  'not-requested': [square, path('M4 10l6-6')],
  open: (
    <text x="7" y="7" dy="0.36em" text-anchor="middle">
      ?
    </text>
  ),
  breached: [<path key="body" class="body" d="M7 0.5l6.5 6.5l-6.5 6.5l-6.5-6.5z" />, path(CROSS)],
  applies: <path class="body" d="M7 0.5l6.5 6.5l-6.5 6.5l-6.5-6.5z" />,
  'no-norm': <circle class="dot" cx="7" cy="7" r="1.8" />,
};

const LOOK: Readonly<Record<Outcome, 'unmet' | 'met' | 'hollow' | 'half' | 'waiting'>> = {
  'duty-unmet': 'unmet',
  blocked: 'unmet',
  breached: 'unmet',
  'not-due-yet': 'waiting',
  open: 'waiting',
  unsearched: 'waiting',
  'members-alone': 'half',
  partly: 'half',
  fulfilled: 'met',
  'power-used': 'met',
  'power-unused': 'hollow',
  'not-requested': 'hollow',
  applies: 'hollow',
  'no-norm': 'hollow',
};

/** Whether the organization was asked: while it lasted, only later, or told that no help was wanted. */
export function AskedSign({ asked }: { asked: Asked }) {
  if (asked === 'no') return null;
  return (
    <g class={`asked-sign ${asked}`}>
      <path class="body" d={SPEECH} />
      {asked === 'declined' && <path class="stroke" d="M1.5 12.5l11-11" />}
    </g>
  );
}

/** The strongest answer as a length, with its grade; a hatched bar is silence, a dash that nobody looked. */
export function AnswerSign({ answer, width }: { answer: Answer; width: number }) {
  const track = width - 13;
  if (answer.kind === 'not-searched') {
    return (
      <text class="dash" x={track / 2} y="5" dy="0.36em" text-anchor="middle">
        —
      </text>
    );
  }
  if (answer.kind !== 'act') {
    return <rect class={`silent ${answer.kind}`} x="0.5" y="0.5" width={track - 1} height="9" />;
  }
  const { grade } = answer;
  return (
    <>
      <rect class={`track ${grade === undefined ? 'ungraded' : ''}`} width={track} height="10" />
      {grade !== undefined && (
        <rect class="strength" width={(grade / HIGHEST) * track} height="10" />
      )}
      <text class="grade" x={width} y="5" dy="0.36em" text-anchor="end">
        {grade ?? '+'}
      </text>
    </>
  );
}

/** A sign of the legend, drawn by what draws the picture. */
export function SignOf({ sign }: { sign: Sign }) {
  switch (sign.kind) {
    case 'owed':
      return <OwedSign outcome={sign.outcome} some={false} />;
    case 'asked':
      return <AskedSign asked={sign.asked} />;
    case 'answer':
      return (
        <g transform="translate(0 2)">
          <AnswerSign answer={sign.answer} width={44} />
        </g>
      );
    case 'some':
      return (
        <g class="owed-sign hollow some">
          <rect class="body" x="1" y="1" width="12" height="12" />
        </g>
      );
    case 'unanswered':
      return <rect class="cell unanswered" x="0.5" y="0.5" width="15" height="13" />;
    case 'outside':
      return <path class="outside" d="M0 13l16-12" />;
  }
}
