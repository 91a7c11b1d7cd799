import { bothBound } from '../src/run/both-bound.ts';
import { type Block, blocksOf, drawBlock, type Incidents, roomFor } from '../src/run/incidents.ts';
import { sumOf, type Tally } from '../src/run/tally.ts';
import { loadCached } from '../src/store/cache.ts';
import { timed } from './timed.ts';

/**
 * Run in a process of its own: `RECORD ROWS SEED cold|warm`. Cold has all incidents in memory, and is
 * timed from the record to the tally. Warm has counted others before, draws and counts a few blocks at
 * a time, and times the counting and the whole apart; a small number is drawn and counted several times,
 * with other seeds, since a few milliseconds are no measure.
 */
/** Incidents below which a measure is repeated. */
const LEAST = 20_000_000;
/** Incidents that are counted at once: looking at the clock for a few thousand would be a part of the time. */
const TOGETHER = 2 ** 16;

const [folder = '', rows = '', seed = '', how = ''] = process.argv.slice(2);
const { record } = loadCached(folder);
const blocks = blocksOf(Number(rows));
const tallies: Tally[] = [];
let join: { wall: number; cpu: number };
let whole: { wall: number; cpu: number } | undefined;
if (how === 'cold') {
  const { actors } = bothBound.prepare(record, Number(seed));
  const drawn = blocks.map((block) => drawBlock(block, Number(seed), actors.length));
  const { result, wall, cpu } = timed(() => {
    const { tally } = bothBound.prepare(record, Number(seed));
    return drawn.flatMap((incidents, i) => (blocks[i] ? [tally(incidents, blocks[i])] : []));
  });
  tallies.push(...result);
  join = { wall, cpu };
} else {
  const { actors, tally } = bothBound.prepare(record, Number(seed));
  for (const block of blocksOf(1_000_000)) tally(drawBlock(block, 0, actors.length), block);
  let [wall, cpu] = [0, 0];
  const times = Math.max(1, LEAST / Number(rows));
  const pieces = inPieces(blocks);
  const rooms: Incidents[] = [];
  const all = timed(() => {
    for (let time = 0; time < times; time += 1) {
      for (const piece of pieces) {
        while (rooms.length < piece.length) rooms.push(roomFor());
        const drawn = piece.map((block, i) => ({
          block,
          incidents: drawBlock(block, Number(seed) + time, actors.length, rooms[i]),
        }));
        const once = timed(() => drawn.map(({ block, incidents }) => tally(incidents, block)));
        [wall, cpu] = [wall + once.wall, cpu + once.cpu];
        if (time === 0) tallies.push(...once.result);
      }
    }
  });
  join = { wall: wall / times, cpu: cpu / times };
  whole = { wall: all.wall / times, cpu: all.cpu / times };
}
const peak = process.resourceUsage().maxRSS * 1024;
const [{ wall, cpu }] = [whole ?? join];
process.stdout.write(JSON.stringify({ join, whole: { wall, cpu }, peak, tally: sumOf(tallies) }));

/** Blocks put together until they have incidents enough to time. */
function inPieces(blocks: readonly Block[]): Block[][] {
  const pieces: Block[][] = [];
  let left = 0;
  for (const block of blocks) {
    if (left <= 0) {
      pieces.push([]);
      left = TOGETHER;
    }
    pieces.at(-1)?.push(block);
    left -= block.size;
  }
  return pieces;
}
