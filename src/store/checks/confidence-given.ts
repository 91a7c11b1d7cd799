import type { Diagnostic } from '../../base/diagnostic.ts';
import { citesIn } from '../../record/cites-in.ts';
import { type CasusRecord, find } from '../../record/record.ts';
import { fault } from '../messages.ts';
import type { LoadedThing } from '../thing.ts';

/** A cite of what is no founding document carries its confidence. */
export function confidenceGiven(record: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  return things.flatMap((thing) =>
    citesIn(thing.raw).flatMap(({ cite, path }) => {
      const source = find(record, 'source', cite.source);
      if (!source || source.founding || source.confidence || cite.confidence) return [];
      const message = `the fact stands on ${cite.source}, which is no founding document`;
      return [fault('cite-confidence', thing.placeOf(path), message)];
    }),
  );
}
