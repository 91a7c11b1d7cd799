import { UserError } from '../../base/user-error.ts';
import { DATASETS } from '../../datasets/index.ts';
import { askWorld } from '../../datasets/sql/ask-world.ts';
import { openWorld, type World } from '../../datasets/sql/open-world.ts';
import { addRecord } from '../../datasets/sql/record-tables.ts';
import { currentEditions } from '../../datasets/store/store.ts';
import { loadCached } from '../../store/cache.ts';
import type { SqlReply, SqlRequest } from './sql-message.ts';

/**
 * A process that answers questions in SQL, one after the other, told by messages. It is a process of its
 * own so that a query that brings it down, or does not end when told to, harms nothing but itself. What
 * it opened stays open until the record or the imports are others.
 */
const LIMITS = { memory: '1GB', threads: 2 };
/** The most that an answer may have; beyond it a program should ask for files, not for JSON. */
const CHARACTERS = 16_000_000;

let open: { readonly key: string; readonly world: World } | undefined;

process.on('message', async (request: SqlRequest) => {
  const reply = await answered(request).catch((error: unknown): SqlReply => {
    if (!(error instanceof UserError)) return { bug: (error as Error).stack ?? String(error) };
    return { fault: { message: error.message, remedy: error.remedy } };
  });
  process.send?.(reply);
});
process.once('disconnect', () => process.exit());

async function answered(request: SqlRequest): Promise<SqlReply> {
  const { query, rows, seconds } = request.asked;
  const world = await opened(request);
  return {
    answer: await askWorld(world.connection, query, { rows, seconds, characters: CHARACTERS }),
  };
}

async function opened({ record: folder, edition, store }: SqlRequest): Promise<World> {
  const key = [folder, edition, store, currentEditions(store)].join('\n');
  if (open?.key === key) return open.world;
  open?.world.close();
  open = undefined;
  const { record } = loadCached(folder);
  if (record.edition !== edition) {
    throw new UserError('the record is being changed', 'Ask again in a second.');
  }
  const world = await openWorld(DATASETS, store, {
    more: (duck) => addRecord(duck, record),
    limits: LIMITS,
  });
  open = { key, world };
  return world;
}
