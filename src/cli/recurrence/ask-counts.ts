import { UserError } from '../../base/user-error.ts';
import type { EventCount } from '../../datasets/counts/event-count.ts';
import type { World } from '../../datasets/sql/open-world.ts';
import type { Entity } from '../../record/kinds.ts';

/** The counts of a data set by year, of one state or between two. */
export async function eventsPerYear(
  count: EventCount,
  states: readonly Entity<'state'>[],
  store: string | undefined,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, number>> {
  const [one = 0, other] = states.map((state) => codeOf(state, count));
  const sql = other === undefined ? count.ofState(one) : count.ofPair?.(one, other);
  if (sql === undefined) {
    throw new UserError(
      `${count.id} does not tell who stood against whom`,
      'Name one state, or count by another data set.',
    );
  }
  return withCounts(count.needs, store, async (world) => {
    const { askWorld } = await import('../../datasets/sql/ask-world.ts');
    const { rows } = await askWorld(world.connection, sql, { rows: 1000, seconds: 60 }, signal);
    return new Map(rows.map(([year, events]) => [Number(year), Number(events)]));
  });
}

/** Opens the data sets behind some tables, and fails where one is not imported. */
export async function withCounts<T>(
  needs: readonly string[],
  store: string | undefined,
  work: (world: World) => Promise<T>,
): Promise<T> {
  const [{ DATASETS }, { openWorld }, { storeFolder }, { schemaOf }] = await Promise.all([
    import('../../datasets/index.ts'),
    import('../../datasets/sql/open-world.ts'),
    import('../../datasets/store/folder.ts'),
    import('../../datasets/store/tables-of.ts'),
  ]);
  // The crosswalk of codes gives states their names where it is there.
  const used = DATASETS.filter(
    ({ id }) => id === 'country-codes' || needs.some((need) => need.startsWith(`${schemaOf(id)}.`)),
  );
  const world = await openWorld(used, store ?? storeFolder());
  try {
    const wanting = used.filter(({ id }) =>
      needs.some((need) => need.startsWith(`${schemaOf(id)}.`) && !world.tables.has(need)),
    );
    const [first] = wanting;
    if (first) {
      throw new UserError(
        `${wanting.map(({ id }) => id).join(' and ')} ${wanting.length === 1 ? 'is' : 'are'} not imported, or not all of it`,
        `Get the files from where they are published, then casus data add ${first.id} <files>.`,
      );
    }
    return await work(world);
  } finally {
    world.close();
  }
}

function codeOf({ id, codes }: Entity<'state'>, count: EventCount): number {
  const code = count.codes === 'cow' ? codes.cow?.number : codes.gw;
  if (code !== undefined) return code;
  throw new UserError(
    `the record has no number of ${id} by which ${count.id} knows it`,
    'Ask of another state, or count by another data set.',
  );
}
