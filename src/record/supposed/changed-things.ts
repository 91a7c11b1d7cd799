import { KIND_NAMES, type Kind } from '../kinds.ts';
import { type CasusRecord, find, list } from '../record.ts';

/** A thing of the supposed record that is another, new, or gone. */
export interface ChangedThing {
  readonly how: 'instead' | 'new' | 'without';
  readonly kind: Kind;
  readonly id: string;
}

/** What a supposed record has otherwise: things that nothing changed are the same ones in both. */
export function changedThings(record: CasusRecord, supposed: CasusRecord): ChangedThing[] {
  return KIND_NAMES.filter((kind) => record.tables[kind] !== supposed.tables[kind]).flatMap(
    (kind) => [
      ...list(supposed, kind).flatMap((thing): ChangedThing[] => {
        const id = String(thing.id);
        const before = find(record, kind, id);
        return before === thing ? [] : [{ how: before ? 'instead' : 'new', kind, id }];
      }),
      ...list(record, kind).flatMap(({ id }): ChangedThing[] =>
        find(supposed, kind, String(id)) ? [] : [{ how: 'without', kind, id: String(id) }],
      ),
    ],
  );
}
