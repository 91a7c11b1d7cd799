import { type Day, formatDay, parseDay } from '../../base/day.ts';
import { dayWords } from '../../view/day-words.ts';
import { setOwn } from '../own.ts';
import { lang as language } from '../state.ts';
import { incidentTexts } from './texts.ts';

/** The record as it was known on a day: what was said or done later is left out, and counted. */
export function KnownOn({
  knownOn,
  leftOut,
  earliest,
}: {
  knownOn: Day | undefined;
  leftOut: number;
  /** Before it there was nothing to know. */
  earliest: Day;
}) {
  const lang = language.value;
  const t = incidentTexts(lang);
  return (
    <p class="known-on small">
      <label>
        {t.knownSet}{' '}
        <input
          type="date"
          value={knownOn === undefined ? '' : formatDay(knownOn)}
          min={formatDay(earliest)}
          onChange={({ currentTarget: { value } }) => {
            if (value === '' || parseDay(value) !== undefined)
              setOwn({ known: value || undefined });
          }}
        />
      </label>
      {knownOn !== undefined && (
        <>
          {' '}
          <b>
            {t.known} {dayWords(knownOn, lang)}.
          </b>{' '}
          {t.leftOut(leftOut)}{' '}
          <button type="button" onClick={() => setOwn({ known: undefined })}>
            {t.allKnown}
          </button>
        </>
      )}
    </p>
  );
}
