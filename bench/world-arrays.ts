import { bothBound } from '../src/run/both-bound.ts';
import { blocksOf, drawBlock, roomFor } from '../src/run/incidents.ts';
import { sumOf, type Tally } from '../src/run/tally.ts';
import { loadCached } from '../src/store/cache.ts';
import { timed } from './timed.ts';

/**
 * Run in a process of its own: `RECORD ROWS SEED cold|warm`. Cold has all incidents in memory, and is
 * timed from the record to the tally. Warm has counted others before, draws and counts block by block,
 * and times the counting and the whole apart; a small number is drawn and counted several times, with
 * other seeds, since a few milliseconds are no measure.
 */
/** Incidents below which a measure is repeated. */
const LEAST = 5_000_000;

const [folder = '', rows = '', seed = '', how = ''] = process.argv.slice(2);
const { record } = loadCached(folder);
const blocks = blocksOf(Number(rows));
const tallies: Tally[] = [];
let join: { wall: number; cpu: number };
let whole: { wall: number; cpu: number } | undefined;
if (how === 'cold') {
  const { actors } = bothBound.prepare(record);
  const drawn = blocks.map((block) => drawBlock(block, Number(seed), actors.length));
  const { result, wall, cpu } = timed(() => {
    const { tally } = bothBound.prepare(record);
    return drawn.flatMap((incidents, i) => (blocks[i] ? [tally(incidents, blocks[i])] : []));
  });
  tallies.push(...result);
  join = { wall, cpu };
} else {
  const { actors, tally } = bothBound.prepare(record);
  const room = roomFor();
  for (const block of blocksOf(1_000_000)) tally(drawBlock(block, 0, actors.length, room), block);
  let [wall, cpu] = [0, 0];
  const times = Math.max(1, LEAST / Number(rows));
  const all = timed(() => {
    for (let time = 0; time < times; time += 1) {
      for (const block of blocks) {
        const incidents = drawBlock(block, Number(seed) + time, actors.length, room);
        const once = timed(() => tally(incidents, block));
        [wall, cpu] = [wall + once.wall, cpu + once.cpu];
        if (time === 0) tallies.push(once.result);
      }
    }
  });
  join = { wall: wall / times, cpu: cpu / times };
  whole = { wall: all.wall / times, cpu: all.cpu / times };
}
const peak = process.resourceUsage().maxRSS * 1024;
const [{ wall, cpu }] = [whole ?? join];
process.stdout.write(JSON.stringify({ join, whole: { wall, cpu }, peak, tally: sumOf(tallies) }));
