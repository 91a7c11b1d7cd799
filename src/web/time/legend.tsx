import { type FuzzyDay, isDateFault, parseFuzzyDay } from '../../base/fuzzy-day.ts';
import type { Lang } from '../../view/lang.ts';
import { type Extent, eventExtent } from '../../view/time-lanes/extent.ts';
import { laneTexts } from '../../view/time-lanes/texts.ts';
import { ExtentShape } from './extent-shape.tsx';
import { timeTexts } from './texts.ts';

const day = (text: string): FuzzyDay => {
  const read = parseFuzzyDay(text);
  if (isDateFault(read)) throw new Error(read.fault);
  return read;
};
const WINDOW = { first: day('2000-01-01').earliest, last: day('2000-04-10').earliest, width: 74 };
const SURE = eventExtent([day('2000-01-05')], [day('2000-04-04')]);
const RIVAL = eventExtent([day('2000-01-05'), day('2000-02-04')], [day('2000-04-04')]);
const UNKNOWN = eventExtent([day('2000-01-05')], 'unknown');
const LASTS = eventExtent([day('2000-01-05')], 'open');

/** The signs of the picture, drawn by what draws it. */
export function Legend({ lang }: { lang: Lang }) {
  const t = timeTexts(lang);
  const m = laneTexts(lang);
  return (
    <details class="time-legend">
      <summary>{t.legend}</summary>
      <ul>
        <Spell extent={SURE} text={t.legendSure} />
        <Spell extent={RIVAL} text={t.legendDoubt} />
        <Spell extent={UNKNOWN} text={t.legendUnknown} />
        <Spell extent={LASTS} text={t.legendOpen} />
        <Spell extent={SURE} text={t.legendPartner} look="membership loose" />
        <li>
          <svg width="26" height="19" aria-hidden="true">
            <rect class="sign incident" x="11" y="1" width="4" height="17" />
          </svg>
          {m.incident}
        </li>
        <li>
          <svg width="26" height="19" aria-hidden="true">
            <circle class="sign response" cx="13" cy="9.5" r="5" />
          </svg>
          {m.response}
        </li>
        <li>
          <svg width="26" height="19" aria-hidden="true">
            <circle
              class="sign silence"
              cx="13"
              cy="9.5"
              r="5"
              style={{ fill: 'url(#time-hatch)' }}
            />
          </svg>
          {t.legendSilence}
        </li>
        <li>
          <svg width="26" height="19" aria-hidden="true">
            <path class="sign meeting" d="M13 3.5l6 6l-6 6l-6-6z" />
          </svg>
          {m.meeting}
        </li>
        <li>
          <svg width="26" height="19" aria-hidden="true" class="cluster">
            <rect class="pill" x="2" y="1" width="22" height="17" />
            <text x="13" y="13.5" text-anchor="middle">
              5
            </text>
          </svg>
          {t.legendTogether}
        </li>
      </ul>
      <p>{t.hint}</p>
    </details>
  );
}

function Spell({
  extent,
  text,
  look = 'membership binding',
}: {
  extent: Extent;
  text: string;
  look?: string;
}) {
  return (
    <li>
      <svg width="78" height="21" aria-hidden="true">
        <ExtentShape extent={extent} window={WINDOW} y={2} height={17} look={look} />
      </svg>
      {text}
    </li>
  );
}
