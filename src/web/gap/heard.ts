import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../base/day.ts';
import type { Readings } from '../../law/evaluate.ts';
import { incidentsInOrder } from '../../law/gap-rows.ts';
import { type Hearing, hear } from '../../law/hearing.ts';
import type { CasusRecord } from '../../record/record.ts';
import { type Heard, heardIn } from '../../view/gap/matrix.ts';

const made = new WeakMap<CasusRecord, Map<string, Heard>>();

/**
 * Every incident heard under all accounts, for one set of readings and one day; to take one account is
 * to look at a part of it. One incident after the other, so that the page stays alive; until all are
 * heard it gives what was heard last.
 */
export function useHeard(
  from: CasusRecord | undefined,
  readings: Readings,
  on: Day | undefined,
): Heard | undefined {
  const [last, setLast] = useState<{ heard: Heard; key: string; from: CasusRecord }>();
  const key = JSON.stringify([readings, on]);
  useEffect(() => {
    if (!from) return;
    let stopped = false;
    const whole = async () => {
      const hearings: Hearing[] = [];
      for (const incident of incidentsInOrder(from, on)) {
        hearings.push(hear(from, incident, { readings, on }));
        await new Promise((done) => setTimeout(done));
        if (stopped) return;
      }
      const heard = heardIn(from, hearings);
      const known = made.get(from) ?? new Map<string, Heard>();
      made.set(from, known.set(key, heard));
      setLast({ heard, key, from });
    };
    const known = made.get(from)?.get(key);
    if (known) setLast({ heard: known, key, from });
    else void whole();
    return () => {
      stopped = true;
    };
  }, [from, key]);
  const known = from && made.get(from)?.get(key);
  return known ?? (last?.from === from ? last?.heard : undefined);
}
