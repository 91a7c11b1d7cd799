import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { laneFilter } from '../../view/time-lanes/filter.ts';
import { lanesOf } from '../../view/time-lanes/lanes.ts';
import { lanesTable } from '../../view/time-lanes/lanes-table.ts';
import { Picture } from '../picture/picture.tsx';
import { lang, query, record } from '../state.ts';
import { Controls } from './controls.tsx';
import { Stage } from './stage.tsx';
import { timeTexts } from './texts.ts';
import { Tools } from './tools.tsx';
import './time.css';

/** Incidents, answers, meetings, memberships and commitments over time. */
export function View() {
  const from = record.value;
  const language = lang.value;
  // Of the address only these matter here: a day that is dragged must not draw the lanes anew.
  const conditions = useComputed(() => (query.value.f ?? []).join('\n')).value;
  const byState = useComputed(() => query.value.own?.by === 'state').value;
  const by = byState ? 'state' : 'organization';
  const made = useMemo(() => {
    if (!from) return undefined;
    const filter = laneFilter(from, conditions.split('\n'));
    const lanes = lanesOf(from, { lang: language, by, filter });
    return { filter, lanes, table: lanesTable(lanes, language) };
  }, [from, language, conditions, by]);
  const picture = useMemo(
    () => made && <Stage lanes={made.lanes} lang={language} />,
    [made, language],
  );
  if (!from || !made) return null;
  const t = timeTexts(language);
  return (
    <div class="time-view">
      <h1 class="sr">{t.picture}</h1>
      <Controls from={from} lang={language} by={by} filter={made.filter} />
      <Picture name="time" table={made.table} tools={<Tools lang={language} lanes={made.lanes} />}>
        {made.lanes.length === 0 ? <p class="time-nothing">{t.nothing}</p> : picture}
      </Picture>
    </div>
  );
}
