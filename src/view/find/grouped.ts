import type { Kind } from '../../record/kinds.ts';
import type { CasusRecord } from '../../record/record.ts';
import type { Lang } from '../lang.ts';
import { messagesIn } from '../messages/index.ts';
import { namesIn } from '../names.ts';
import type { Answer, Answers } from './answers.ts';

type Thing = Extract<Answer, { kind: 'thing' }>;

/** Hits of one kind, best first; the kinds in the order of their best hits. */
export interface Group {
  readonly of: Kind;
  readonly hits: readonly Thing[];
}

export function groupsOf({ hits }: Pick<Answers, 'hits'>): Group[] {
  const things = hits.filter((hit): hit is Thing => hit.kind === 'thing');
  return [...Map.groupBy(things, ({ of }) => of)].map(([of, those]) => ({ of, hits: those }));
}

/** Why a hit fits, in words; the reasons of the parts of the query in their order. */
export function whyText(record: CasusRecord, { why }: Pick<Answer, 'why'>, lang: Lang): string {
  const t = messagesIn(lang).find.reason;
  const names = namesIn(record, lang);
  const nameOf = (id: string): string => {
    const actor = names.actor(id);
    return actor === id ? names.compact(id) : actor;
  };
  const parts = why.map(({ reason, asked, found, of }) => {
    if (reason === 'word') return t.word(found);
    if (reason === 'name') return t.name(asked, found, nameOf(of ?? ''));
    return t[reason](asked, found);
  });
  return [...new Set(parts)].join('; ');
}
