import type { CasusRecord } from '../../record/record.ts';
import { type Block, heading, type Item, items, paragraph } from '../blocks.ts';
import type { Lang } from '../lang.ts';
import { type Messages, messagesIn } from '../messages/index.ts';
import type { Answer, Answers } from './answers.ts';
import { whyText } from './grouped.ts';
import { nearWords } from './near-words.ts';
import { thingsToFind } from './passages.ts';

/** The answers of a search as a document. */
export function findBlocks(record: CasusRecord, answers: Answers, lang: Lang): Block[] {
  const t = messagesIn(lang).find;
  const { query, all, total, hits } = answers;
  if (total === 0) {
    const near = nearWords(thingsToFind(record), query);
    return [
      heading(2, t.title(query, 0)),
      paragraph(near.length > 0 ? `${t.none} ${t.near(near.join(', '))}` : t.none),
    ];
  }
  return [
    heading(2, t.title(query, total)),
    ...(all ? [] : [paragraph(t.some)]),
    items(hits.map((hit) => itemOf(hit, record, lang, t))),
    ...(total > hits.length ? [paragraph(t.more(total - hits.length))] : []),
  ];
}

function itemOf(hit: Answer, record: CasusRecord, lang: Lang, t: Messages['find']): Item {
  const [head, where] =
    hit.kind === 'thing'
      ? [`${hit.of} ${hit.id}: ${hit.title}`, hit.place && `${hit.place.file}:${hit.place.line}`]
      : [
          t.line(hit.source ? `${hit.source} (${hit.name})` : hit.name, hit.line),
          t.offset(hit.start, hit.end),
        ];
  const passage = hit.kind === 'thing' && hit.passage === hit.title ? [] : [hit.passage];
  const lines = [...passage, whyText(record, hit, lang), ...(where ? [where] : [])];
  return { text: head, items: lines.map((text) => ({ text })) };
}
