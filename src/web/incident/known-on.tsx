import { formatDay, parseDay } from '../../base/day.ts';
import { dayWords } from '../../view/day-words.ts';
import type { Dossier } from '../../view/dossier/model.ts';
import { address, go, query } from '../state.ts';
import { incidentTexts } from './texts.ts';

/** The record as it was known on a day: what was said or done later is left out, and counted. */
export function KnownOn({ dossier }: { dossier: Dossier }) {
  const { lang } = address.value;
  const t = incidentTexts(lang);
  const { knownOn, known, incident } = dossier;
  const set = (day: string | undefined) => {
    const { known: _, ...own } = query.value.own ?? {};
    const next = day === undefined ? own : { ...own, known: day };
    go({ query: { own: Object.keys(next).length > 0 ? next : undefined } });
  };
  return (
    <p class="known-on small">
      <label>
        {t.knownSet}{' '}
        <input
          type="date"
          value={knownOn === undefined ? '' : formatDay(knownOn)}
          min={formatDay(incident.onset.on.earliest)}
          onChange={({ currentTarget: { value } }) => {
            if (value === '' || parseDay(value) !== undefined) set(value || undefined);
          }}
        />
      </label>
      {knownOn !== undefined && (
        <>
          {' '}
          <b>
            {t.known} {dayWords(knownOn, lang)}.
          </b>{' '}
          {t.leftOut(known.leftOut)}{' '}
          <button type="button" onClick={() => set(undefined)}>
            {t.allKnown}
          </button>
        </>
      )}
    </p>
  );
}
