import { type CasusRecord, list } from '../../record/record.ts';
import type { Lang } from '../../view/lang.ts';
import { namesIn } from '../../view/names.ts';
import { type LaneFilter, statesOf } from '../../view/time-lanes/filter.ts';
import { setOwn } from '../own.ts';
import { go, query } from '../state.ts';
import { timeTexts } from './texts.ts';

/** What narrows the lanes, and how memberships are put together. */
export function Controls({
  from,
  lang,
  filter,
  by,
}: {
  from: CasusRecord;
  lang: Lang;
  filter: LaneFilter;
  by: 'organization' | 'state';
}) {
  const t = timeTexts(lang);
  const names = namesIn(from, lang);
  const near = statesOf(from);
  const byName = (a: string, b: string) => names.actor(a).localeCompare(names.actor(b), lang);
  const states = list(from, 'state').map(({ id }) => id as string);
  const actors = [
    ...near.toSorted(byName),
    ...states.filter((id) => !near.includes(id)).sort(byName),
  ];
  const organizations = list(from, 'organization')
    .map(({ id }) => id as string)
    .sort(byName);
  const narrow = (name: 'actor' | 'organization', value: string) => {
    const others = (query.peek().f ?? []).filter((one) => !one.startsWith(`${name}=`));
    const f = value === '' ? others : [...others, `${name}=${value}`];
    go({ query: { f: f.length > 0 ? f : undefined } });
  };
  return (
    <div class="time-controls">
      <label>
        {t.actor}{' '}
        <select value={filter.actor ?? ''} onChange={(e) => narrow('actor', e.currentTarget.value)}>
          <option value="">{t.anyActor}</option>
          {actors.map((id) => (
            <option key={id} value={id}>
              {names.actor(id)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.organization}{' '}
        <select
          value={filter.organization ?? ''}
          onChange={(e) => narrow('organization', e.currentTarget.value)}
        >
          <option value="">{t.anyOrganization}</option>
          {organizations.map((id) => (
            <option key={id} value={id}>
              {names.actor(id)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.by}{' '}
        <select
          value={by}
          onChange={(e) => setOwn({ by: e.currentTarget.value === 'state' ? 'state' : undefined })}
        >
          <option value="organization">{t.byOrganization}</option>
          <option value="state">{t.byState}</option>
        </select>
      </label>
    </div>
  );
}
