import type { Entity } from '../../record/kinds.ts';
import { find } from '../../record/record.ts';
import { resultText } from '../../view/claims-blocks.ts';
import { dateWords } from '../../view/day-words.ts';
import { figureRows } from '../../view/dossier/figures.ts';
import { inLang } from '../../view/lang.ts';
import { titleOf } from '../../view/title.ts';
import { Fact } from '../card/fact.tsx';
import { FigureTable } from './figure-table.tsx';
import type { Told } from './shown.ts';

/** Figures, names for what happened, and statements: every claim opens its words; none is merged. */
export function Said({ dossier: { known, sums, incident }, context, t }: Told) {
  const { record, lang } = context;
  const worded = known.claims.filter(({ says }) => !('figure' in says));
  const labels = worded.filter(({ says }) => 'label' in says);
  const others = worded.filter(({ says }) => !('label' in says));
  return (
    <>
      <FigureTable rows={figureRows(record, known.claims, lang)} />
      {sums.length > 0 && (
        <p>
          {t.sums}:{' '}
          {sums.map((sum, i) => (
            <span key={sum.computation.id}>
              {i > 0 && '; '}
              {inLang(sum.computation.name, lang)}{' '}
              <Fact ids={[sum.computation.id]} class="number">
                {resultText(sum, context)}
              </Fact>
            </span>
          ))}
        </p>
      )}
      {labels.length > 0 && <h3>{t.labels}</h3>}
      <ul class="labels plain-list">
        {bySpeaker(labels).map(([speaker, claims]) => (
          <li key={speaker}>
            {named(speaker)}:{' '}
            {claims.map((claim, i) => (
              <span key={claim.id}>
                {i > 0 && ', '}
                <Fact ids={[claim.id]}>{titleOf(record, 'claim', claim, lang)}</Fact>
              </span>
            ))}
          </li>
        ))}
      </ul>
      {others.length > 0 && <h3>{t.statements}</h3>}
      <div class="statements">
        {bySpeaker(others)
          .sort(([a], [b]) => weight(b) - weight(a))
          .map(([speaker, claims]) => (
            <details key={speaker}>
              <summary>
                {named(speaker)} <small>{claims.length}</small>
              </summary>
              <ul>
                {claims.map((claim) => (
                  <li key={claim.id}>
                    <Fact ids={[claim.id]}>{titleOf(record, 'claim', claim, lang)}</Fact>{' '}
                    <small>
                      {dateWords(claim.asOf, lang)}
                      {context.t.force[claim.force] && `; ${context.t.force[claim.force]}`}
                    </small>
                  </li>
                ))}
              </ul>
            </details>
          ))}
      </div>
    </>
  );

  /** Sides of the incident speak first. */
  function weight(speaker: string): number {
    const whole = find(record, 'body', speaker)?.of ?? speaker;
    return (incident.sides as readonly string[]).includes(whole) ? 1 : 0;
  }

  function named(id: string) {
    return <b>{context.names.actor(id)}</b>;
  }
}

function bySpeaker(claims: readonly Entity<'claim'>[]): [string, Entity<'claim'>[]][] {
  const groups = Map.groupBy(claims, ({ speaker }) => speaker[0] as string);
  return [...groups].map(([speaker, said]) => [
    speaker,
    [...said].sort((a, b) => a.asOf.earliest - b.asOf.earliest || a.id.localeCompare(b.id)),
  ]);
}
