import { useMemo } from 'preact/hooks';
import { pairMatrix, standingMatrix } from '../../view/obligations/matrices.ts';
import { record } from '../state.ts';
import { asked, chosen } from './asked.ts';
import { BondsGraph } from './bonds-graph.tsx';
import { Controls } from './controls.tsx';
import './obligations.css';
import { PairList } from './pair-list.tsx';
import { PairTable } from './pair-table.tsx';
import { StandingTable } from './standing-table.tsx';
import { viewTexts } from './texts.ts';

/** Who was bound to whom by what on the day: matrices first, then the graph. */
export function View() {
  const from = record.value;
  const now = asked.value;
  const pair = chosen.value;
  const made = useMemo(() => {
    if (!from || !now) return undefined;
    const pairs = pairMatrix(from, now);
    // The columns of both matrices stand in one order, so that an eye can go down from one to the other.
    return { pairs, standings: standingMatrix(from, now, pairs.columns) };
  }, [from, now]);
  const states = useMemo(
    () => (from && now ? [...pairMatrix(from, { ...now, order: 'name' }).columns] : []),
    [from, now?.scope, now?.lang],
  );
  if (!from || !now || !made) return null;
  return (
    <div class={`obligations scope-${now.scope}`}>
      <h1 class="sr">{viewTexts(now.lang).region}</h1>
      <Controls from={from} asked={now} />
      <div class="pairs-and-list">
        <PairTable from={from} matrix={made.pairs} asked={now} />
        {pair.length === 2 && <PairList from={from} states={pair} asked={now} />}
      </div>
      <StandingTable from={from} matrix={made.standings} asked={now} />
      <BondsGraph from={from} states={states} asked={now} />
    </div>
  );
}
