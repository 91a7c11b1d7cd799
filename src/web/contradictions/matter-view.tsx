import { clausePlace } from '../../view/clause-place.ts';
import { kindWord } from '../../view/kind-names.ts';
import type { Lang } from '../../view/lang.ts';
import type { Matter, Side } from '../../view/matters/matter.ts';
import { valueWord } from '../../view/value-words.ts';
import { PassageItem } from '../card/card-body.tsx';
import { Fact } from '../card/fact.tsx';
import { ThingLink } from '../card/thing-link.tsx';
import { address, linkTo, record } from '../state.ts';
import { contradictionsTexts } from './texts.ts';

/** One matter with its sides beside each other, and what depends on it. */
export function MatterView({ matter, alone = false }: { matter: Matter; alone?: boolean }) {
  const { lang } = address.value;
  const t = contradictionsTexts(lang);
  const { id, kind, title, sides, outside, note } = matter;
  const Title = alone ? 'h1' : 'h2';
  return (
    <article class="matter" aria-labelledby={`matter-${id}`}>
      <Title id={`matter-${id}`}>
        {alone ? title : <a href={linkTo({ view: 'contradictions', id })}>{title}</a>}
      </Title>
      <p class="small">{valueWord('disagreement', kind, lang)}</p>
      <div class="sides">
        {sides.map((side, i) => (
          <SideView key={`${i} ${side.says}`} side={side} lang={lang} />
        ))}
      </div>
      {outside.length > 0 && (
        <>
          <h3>{t.outside}</h3>
          <ul class="outside">
            {outside.map(({ says, passages }) => (
              <li key={says}>
                {says}
                {passages.map((passage) => (
                  <PassageItem
                    key={`${passage.source}${passage.words}`}
                    passage={passage}
                    lang={lang}
                    of={id}
                  />
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {note && <p class="prose">{note}</p>}
      <Dependents matter={matter} open={alone} />
    </article>
  );
}

function SideView({ side: { says, holds, voices }, lang }: { side: Side; lang: Lang }) {
  const t = contradictionsTexts(lang);
  return (
    <section class="side-of">
      <p class={`says ${holds ? `truth-${holds}` : ''}`}>{says}</p>
      {voices.map(({ who, asOf, force, passages, id }) => (
        <div key={`${id}${who}`} class="voice">
          <p class="who">
            {who !== undefined && (
              <Fact ids={[id]}>
                <b>{who}</b>
              </Fact>
            )}{' '}
            <small>{[asOf && `${t.asOf} ${asOf}`, force].filter(Boolean).join('; ')}</small>
          </p>
          {passages.map((passage) => (
            <PassageItem
              key={`${passage.source}${passage.words}${passage.where}`}
              passage={passage}
              lang={lang}
              of={id}
            />
          ))}
        </div>
      ))}
    </section>
  );
}

/** Findings first: what an answer of the law can turn on. */
function Dependents({ matter: { findings, touches }, open }: { matter: Matter; open: boolean }) {
  const { lang } = address.value;
  const t = contradictionsTexts(lang);
  if (findings.length === 0 && touches.length === 0) return <p class="small">{t.nothing}</p>;
  return (
    <>
      {findings.length > 0 && (
        <details open={open}>
          <summary>
            {t.depends}
            {!open && (
              <small>
                {': '}
                {findings
                  .map(
                    ({ incident, clauses }) =>
                      `${incident?.title ?? t.inAny} (${t.clauses(clauses.length)})`,
                  )
                  .join('; ')}
              </small>
            )}
          </summary>
          <dl class="findings">
            {findings.map(({ incident, clauses }, i) => (
              <div key={`${i} ${incident?.id}`}>
                <dt>
                  {incident ? (
                    <ThingLink kind={incident.kind} id={incident.id}>
                      {incident.title}
                    </ThingLink>
                  ) : (
                    t.inAny
                  )}
                </dt>
                <dd>
                  <ul>
                    {clauses.map((clause) => (
                      <li key={clause.id}>
                        <ThingLink kind={clause.kind} id={clause.id}>
                          {clause.title}
                        </ThingLink>{' '}
                        <small>
                          {record.value &&
                            clause.kind === 'clause' &&
                            clausePlace(record.value, clause.id, lang)}
                        </small>
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {touches.length > 0 && (
        <details open={open}>
          <summary>{t.touches(touches.length)}</summary>
          <ul>
            {touches.map(({ kind, id, title }) => (
              <li key={id}>
                <ThingLink kind={kind} id={id}>
                  {title}
                </ThingLink>{' '}
                <small>{kindWord(kind, lang)}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
