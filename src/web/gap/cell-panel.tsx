import { useEffect, useRef } from 'preact/hooks';
import type { GapRow } from '../../law/gap.ts';
import { type CasusRecord, get, list } from '../../record/record.ts';
import { clausePlace } from '../../view/clause-place.ts';
import { delayText } from '../../view/date-text.ts';
import { owedIn } from '../../view/gap/owed.ts';
import { gapTexts } from '../../view/gap/texts.ts';
import { byWeight, secondHandMark } from '../../view/gap-blocks.ts';
import { inLang } from '../../view/lang.ts';
import { messagesIn } from '../../view/messages/index.ts';
import { namesIn } from '../../view/names.ts';
import { Fact } from '../card/fact.tsx';
import { useEscape } from '../frame/use-escape.ts';
import { setOwn } from '../own.ts';
import { lang as language, query } from '../state.ts';
import { dossierLink } from './line.tsx';
import { viewTexts } from './texts.ts';

/** What stands behind one cell, each thing with its words. Escape closes it and leads back. */
export function CellPanel({ from, row }: { from: CasusRecord; row: GapRow }) {
  const lang = language.value;
  const t = viewTexts(lang);
  const m = messagesIn(lang);
  const names = namesIn(from, lang);
  const panel = useRef<HTMLElement>(null);
  const key = `${row.incident},${row.organization}`;
  const cell = () => document.querySelector<SVGElement>(`[data-cell="${CSS.escape(key)}"]`);
  const close = () => {
    cell()?.focus();
    setOwn({ cell: undefined });
  };
  useEscape(close);
  useEffect(() => {
    // Whoever came by a cell goes on into its words; whoever came by an address starts at the top.
    if (document.activeElement === cell()) panel.current?.focus({ preventScroll: true });
  }, [key]);
  const { highest, requests, laterRequests, responses, silences } = row;
  const sides = row.sides.filter(({ truth }) => truth !== 'no');
  const spells = (actor: string) =>
    list(from, 'membership')
      .filter(({ member, of }) => member === actor && of === row.organization)
      .map(({ id }) => id as string);
  return (
    <section class="cell-panel" ref={panel} tabIndex={-1} aria-labelledby="cell-title">
      <button type="button" class="close no-print" aria-label={t.close} onClick={close}>
        ×
      </button>
      <h2 id="cell-title">
        <Fact ids={[row.organization]}>{names.compact(row.organization)}</Fact>
      </h2>
      <p>{names.incident(row.incident)}</p>
      <dl>
        <dt>{m.table.sidesIn}</dt>
        {sides.length === 0 && <dd>{m.none}</dd>}
        {sides.map(({ actor, truth }) => (
          <dd key={actor}>
            <Fact ids={spells(actor)}>{names.actor(actor)}</Fact>
            {truth === 'open' && ` (${m.truth.open})`}
          </dd>
        ))}
        <dt>{m.table.asked}</dt>
        {requests.length + laterRequests.length === 0 && <dd>{m.none}</dd>}
        {[...requests, ...laterRequests].map((id) => {
          const { by, stance, what } = get(from, 'request', id);
          return (
            <dd key={id}>
              {laterRequests.includes(id) && `${t.later}: `}
              <Fact ids={[id]}>
                {names.actor(by)} {m.stance[stance]}: {m.what[what]}
              </Fact>
            </dd>
          );
        })}
        <dt>{m.dossier.highest}</dt>
        {highest ? (
          <dd>
            <Fact ids={[highest.response]}>
              {names.act(get(from, 'response', highest.response).act)}
            </Fact>{' '}
            <small>
              {[
                m.ladder(highest.grade),
                ...get(from, 'response', highest.response).marks.map((mark) => m.mark[mark]),
                delayText(highest.delay, lang),
              ].join('; ')}
            </small>
            {responses.length > 1 && (
              <small>
                {'; '}
                {t.every}: <Fact ids={responses}>{responses.length}</Fact>
              </small>
            )}
          </dd>
        ) : (
          silences.length === 0 && <dd>{m.dossier.notSearched}</dd>
        )}
        {silences.length > 0 && <dt>{t.silence}</dt>}
        {silences.map((id) => {
          const { actor, kind } = get(from, 'silence', id);
          return (
            <dd key={id}>
              {names.actor(actor)}: <Fact ids={[id]}>{gapTexts(lang).answer[kind]}</Fact>
            </dd>
          );
        })}
        <dt>{m.table.owed}</dt>
        <OwedList from={from} row={row} />
      </dl>
      <p class="small">
        {m.gapLegend.split('. ')[0]}. {t.brackets}
      </p>
      <p>
        <a class="button" href={dossierLink(row.incident, query.value.own?.known)}>
          {t.dossier}
        </a>
      </p>
    </section>
  );
}

function OwedList({ from, row }: { from: CasusRecord; row: GapRow }) {
  const lang = language.value;
  const m = messagesIn(lang);
  const owed = byWeight(owedIn(from, row.answers));
  if (owed.length === 0) return <dd>{m.outcome['no-norm']}</dd>;
  return owed.map(([outcome, those]) => (
    <dd key={outcome}>
      {m.outcome[outcome]}:
      <ul class="owed-clauses">
        {those.map(({ clause, everywhere }) => {
          const title = inLang(get(from, 'clause', clause).title, lang);
          return (
            <li key={clause}>
              <Fact ids={[clause]}>{everywhere ? title : `(${title})`}</Fact>{' '}
              <small>
                {clausePlace(from, clause, lang)}
                {secondHandMark(from, clause)}
              </small>
            </li>
          );
        })}
      </ul>
    </dd>
  ));
}
