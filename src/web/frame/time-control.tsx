import { calendarDate, dayOf, formatDay, parseDay } from '../../base/day.ts';
import { dayWords } from '../../view/day-words.ts';
import { inLang } from '../../view/lang.ts';
import { address, go } from '../state.ts';
import { day, firstDay, goToDay, timeFrame } from '../time.ts';
import { frameTexts } from './texts.ts';

/** The one control of time. Arrows move it a day, page keys a month, the buttons an incident. */
export function TimeControl() {
  const frame = timeFrame.value;
  const { lang } = address.value;
  const t = frameTexts(lang);
  if (!frame) return null;
  const { first, last, incidents } = frame;
  const at = day.value;
  const before = incidents.findLast((one) => one.first < at);
  const after = incidents.find((one) => one.first > at);
  const share = (of: number) => `${((of - first) / (last - first)) * 100}%`;
  const toIncident = (one: (typeof incidents)[number] | undefined) => {
    if (one) go({ query: { t: formatDay(one.first), sel: one.incident.id } });
  };
  const typed = (value: string, move: (to: number) => void) => {
    const to = parseDay(value);
    if (to !== undefined) move(to);
  };
  return (
    <section class="time" aria-label={t.time}>
      <div class="time-row">
        <button type="button" disabled={!before} onClick={() => toIncident(before)}>
          <span aria-hidden="true">◀</span>
          <span class="sr">{t.earlier}</span>
        </button>
        <output class="time-now">{dayWords(at, lang)}</output>
        <button type="button" disabled={!after} onClick={() => toIncident(after)}>
          <span aria-hidden="true">▶</span>
          <span class="sr">{t.later}</span>
        </button>
        <input
          type="date"
          aria-label={t.day}
          value={formatDay(at)}
          min={formatDay(first)}
          max={formatDay(last)}
          onChange={(event) => typed(event.currentTarget.value, (to) => goToDay(to))}
        />
        <label class="time-spell">
          <input
            type="checkbox"
            checked={firstDay.value !== undefined}
            onChange={(event) =>
              go({
                query: {
                  t: formatDay(at),
                  from: event.currentTarget.checked
                    ? formatDay(Math.max(first, monthsAfter(at, -12)))
                    : undefined,
                },
              })
            }
          />
          {t.spell}
        </label>
        {firstDay.value !== undefined && (
          <input
            type="date"
            aria-label={t.firstDay}
            value={formatDay(firstDay.value)}
            min={formatDay(first)}
            max={formatDay(at)}
            onChange={(event) =>
              typed(event.currentTarget.value, (to) =>
                go({ query: { t: formatDay(at), from: formatDay(to) } }),
              )
            }
          />
        )}
      </div>
      <div class="time-track">
        <div class="time-marks" aria-hidden="true">
          {firstDay.value !== undefined && (
            <i
              class="time-window"
              style={{
                left: share(firstDay.value),
                width: `calc(${share(at)} - ${share(firstDay.value)})`,
              }}
            />
          )}
          {incidents.map(({ incident, first: on }) => (
            <i
              key={incident.id}
              class="time-mark"
              style={{ left: share(on) }}
              title={inLang(incident.name, lang)}
            />
          ))}
        </div>
        <input
          type="range"
          class="time-slider"
          aria-label={t.day}
          aria-valuetext={dayWords(at, lang)}
          min={first}
          max={last}
          step={1}
          value={at}
          onInput={(event) => goToDay(event.currentTarget.valueAsNumber, { drag: true })}
          onChange={(event) => goToDay(event.currentTarget.valueAsNumber)}
          onKeyDown={(event) => {
            const months = { PageUp: 1, PageDown: -1 }[event.key];
            if (months === undefined) return;
            event.preventDefault();
            goToDay(monthsAfter(at, event.shiftKey ? months * 12 : months));
          }}
        />
        <div class="time-years" aria-hidden="true">
          {yearTicks(first, last).map((year) => (
            <span key={year} style={{ left: share(dayOf(year, 1, 1)) }}>
              {year}
            </span>
          ))}
        </div>
      </div>
    </section>
  );
}

function yearTicks(first: number, last: number): number[] {
  const from = calendarDate(first).year;
  const to = calendarDate(last).year;
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return years.filter((year) => year % 5 === 0 && year - from > 1 && to - year > 1);
}

function monthsAfter(day: number, months: number): number {
  const date = calendarDate(day);
  const count = date.year * 12 + date.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return Math.min(dayOf(year, month, 1) + date.day - 1, dayOf(year, month, 28));
}
