import type { Kind } from '../../record/kinds.ts';
import { type CasusRecord, list } from '../../record/record.ts';
import type { Callable } from './thing-meant.ts';

/** Things of some kinds as what can be asked for. */
export function callables(
  record: CasusRecord,
  kinds: readonly Kind[],
): (Callable & { readonly kind: Kind })[] {
  return kinds.flatMap((kind) =>
    list(record, kind).map((thing) => ({
      kind,
      id: String((thing as { id: string }).id),
      get calls() {
        return callsOf(thing);
      },
    })),
  );
}

/** Everything that a thing is called. */
export function callsOf(thing: object): string[] {
  const fields = thing as Record<string, unknown>;
  const texts = [fields.name, fields.abbreviation, fields.title, fields.codes].flatMap((value) =>
    value !== null && typeof value === 'object' ? Object.values(value) : [],
  );
  const also = Array.isArray(fields.also) ? fields.also.map((a: { text: string }) => a.text) : [];
  return [...texts, ...also].filter((call): call is string => typeof call === 'string');
}
