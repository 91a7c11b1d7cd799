import { courseOf } from '../../law/known.ts';
import { type Dated, inEnglish } from '../../record/parts.ts';
import { dateWords } from '../../view/day-words.ts';
import { inLang } from '../../view/lang.ts';
import { Fact } from '../card/fact.tsx';
import { PassageLink } from '../card/passage-link.tsx';
import type { Told } from './shown.ts';

/** The days and the phases; rival dates stand side by side, each with its source. */
export function Happened({ dossier, context: { lang, names, t: m }, t }: Told) {
  const { incident, knownOn } = dossier;
  const course = courseOf(incident, knownOn);
  const phases =
    course.phases.length > 0 ? course.phases : [{ ...incident, ...course, summary: undefined }];
  return (
    <>
      <p>
        <b>{incident.sides.map(names.actor).join(' — ')}</b>.{' '}
        <Fact ids={[incident.id]}>
          <Days dates={course.first} lang={lang} or={m.or} />
          {' – '}
          <Days dates={course.last} lang={lang} or={m.or} />
        </Fact>
        ; {t.onset}: <Fact ids={[incident.id]}>{dateWords(incident.onset.on, lang)}</Fact>
      </p>
      {incident.places.length > 0 && (
        <p class="small">
          {incident.places.map((place, i) => (
            <span key={place}>
              {i > 0 && ', '}
              <Fact ids={[place]}>{names.place(place)}</Fact>
            </span>
          ))}
        </p>
      )}
      <ol class="phases">
        {phases.map((phase) => (
          <li key={phase.id}>
            <b>{inLang(phase.name, lang)}</b>
            <dl>
              {rivals(phase.first, m.date.since('').trim() || 'from')}
              {phase.last.length > 0 && rivals(phase.last, m.table.to)}
            </dl>
            {phase.summary && <p>{inLang(phase.summary, lang)}</p>}
          </li>
        ))}
      </ol>
    </>
  );

  function rivals(dates: readonly Dated[], label: string) {
    return (
      <div>
        <dt>{label}</dt>
        <dd>
          {dates.map(({ on, event, cite }, i) => (
            <span key={`${on.edtf}${inEnglish(event)}`}>
              {i > 0 && ` ${m.or} `}
              {dateWords(on, lang)}
              {event && ` (${inLang(event, lang)})`} <PassageLink cites={cite} />
            </span>
          ))}
        </dd>
      </div>
    );
  }
}

function Days({ dates, lang, or }: { dates: readonly Dated[]; lang: 'en' | 'ru'; or: string }) {
  const words = [...new Set(dates.map(({ on }) => dateWords(on, lang)))];
  return <>{words.join(` ${or} `) || '…'}</>;
}
