import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
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
  const wide = useWide();
  if (!from || !now || !made) return null;
  // Beside the matrices where there is room, else right below the cell that opened it.
  const aside = wide && now.scope === 'region';
  const list = pair.length === 2 && <PairList from={from} states={pair} asked={now} />;
  return (
    <div class={`obligations scope-${now.scope} ${aside ? 'in-two' : ''}`}>
      <h1 class="sr">{viewTexts(now.lang).region}</h1>
      <Controls from={from} asked={now} />
      <div class="obligation-parts">
        <div>
          <PairTable from={from} matrix={made.pairs} asked={now} />
          {!aside && list}
          <StandingTable from={from} matrix={made.standings} asked={now} />
        </div>
        <div>
          {aside && list}
          <BondsGraph from={from} states={states} asked={now} />
        </div>
      </div>
    </div>
  );
}

/** Whether the stage has room for two columns. */
function useWide(): boolean {
  const media = useMemo(() => matchMedia('(min-width: 1200px)'), []);
  const wide = useSignal(media.matches);
  useEffect(() => {
    const follow = () => {
      wide.value = media.matches;
    };
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, [media]);
  return wide.value;
}
