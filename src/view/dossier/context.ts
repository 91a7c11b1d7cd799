import type { CasusRecord } from '../../record/record.ts';
import type { Endnotes } from '../endnotes.ts';
import { endnotes } from '../endnotes.ts';
import type { Lang } from '../lang.ts';
import { type Messages, messagesIn } from '../messages/index.ts';
import { type Names, namesIn } from '../names.ts';

/** What every section of a document needs: the record, the language, and the running endnotes. */
export interface Context {
  readonly record: CasusRecord;
  readonly lang: Lang;
  readonly t: Messages;
  readonly names: Names;
  readonly ref: Endnotes['ref'];
  readonly notes: Endnotes['list'];
}

export function contextOf(record: CasusRecord, lang: Lang): Context {
  const notes = endnotes(record, lang);
  return {
    record,
    lang,
    t: messagesIn(lang),
    names: namesIn(record, lang),
    ref: notes.ref,
    notes: notes.list,
  };
}
