import { useSignal } from '@preact/signals';
import type { ClauseAnswers } from '../../law/finding.ts';
import { wayText } from '../../view/dossier/answer-text.ts';
import { pivotText } from '../../view/dossier/evidence-text.ts';
import { Fact } from '../card/fact.tsx';
import type { Shown } from './shown.ts';
import { TraceTree } from './trace-tree.tsx';
import { TruthMark } from './truth.tsx';

/** Why a commitment is answered as it is, step by step, for one account and one reading at a time. */
export function Working({ answers, context, t }: Shown & { answers: readonly ClauseAnswers[] }) {
  const chosen = useSignal(0);
  const { t: m, names } = context;
  const ways = answers.flatMap((answer) => answer.findings.map((finding) => ({ answer, finding })));
  const shown = ways[Math.min(chosen.value, ways.length - 1)];
  if (!shown) return null;
  const { answer, finding } = shown;
  const { decision, result } = finding;
  const { pivots, open } = answer.pivots;
  return (
    <div class="working">
      {ways.length > 1 && (
        <div class="ways">
          {ways.map(({ answer: one, finding: way }, i) => (
            <button
              key={`${one.account} ${JSON.stringify(way.readings)}`}
              type="button"
              aria-pressed={way === finding}
              onClick={() => {
                chosen.value = i;
              }}
            >
              <TruthMark truth={way.trigger} />{' '}
              {[names.account(one.account), wayText(way, context)].filter(Boolean).join('; ')}
            </button>
          ))}
        </div>
      )}
      <TraceTree trace={finding.because} context={context} t={t} />
      <ul class="notes">
        {decision && (
          <li>
            {m.dossier.decides(
              decision.body ? names.actor(decision.body) : m.none,
              m.rule[decision.rule],
            )}
            {decision.inferred && ` (${m.dossier.inferred})`}.{' '}
            {decision.vetoHolders.length > 0
              ? m.dossier.vetoes(
                  decision.vetoHolders.length,
                  decision.sidesWithVeto.map(names.actor).join(', '),
                )
              : m.dossier.noVeto}{' '}
            {m.dossier.start(decision.smallestStart.join(` ${m.or} `))}
          </li>
        )}
        {finding.trigger !== 'no' &&
          finding.oddities.map(({ kind, actor }) => (
            <li key={kind + actor}>{m.oddity[kind](names.actor(actor))}</li>
          ))}
        <li>
          {t.became}: {m.outcome[result.outcome]}
          {result.late && ` (${m.outcomeLate})`}
          {result.by.length > 0 && (
            <>
              {' '}
              — <Fact ids={result.by}>{result.by.length}</Fact>
            </>
          )}
        </li>
      </ul>
      <h4>{t.changesIf}</h4>
      {pivots === undefined && <p>{m.dossier.pivotsBeyond(open.length)}</p>}
      {pivots?.length === 0 && <p>{m.dossier.noPivot}</p>}
      {pivots && pivots.length > 0 && (
        <ul class="pivots">
          {pivots.map((pivot) => (
            <li key={pivotText(pivot, context) + pivot.answer}>
              <TruthMark truth={pivot.answer} /> {pivot.answer === 'yes' ? t.toYes : t.toNo}{' '}
              {pivotText(pivot, context)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
