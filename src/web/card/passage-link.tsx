import { useMemo } from 'preact/hooks';
import type { Cite } from '../../record/parts.ts';
import { passageOf } from '../../view/card/passage.ts';
import { addressLater, lang as language, linkTo, record } from '../state.ts';

/** The sources of one date or sentence, named shortly, each leading to its document. */
export function PassageLink({ cites }: { cites: readonly Cite[] }) {
  const lang = language.value;
  addressLater.value; // read, so that the links follow
  const from = record.value;
  const passages = useMemo(
    () => (from ? cites.map((cite) => passageOf(from, cite, lang)) : []),
    [from, cites, lang],
  );
  return (
    <small class="passage-links">
      [
      {passages.map(({ source, title, about, words, where }, i) => (
        <span key={`${source}${words}${where}`}>
          {i > 0 && '; '}
          <a
            href={linkTo({ view: 'source', id: source })}
            title={words === undefined ? where : `… ${words} …`}
          >
            {about.split(',')[0] || title}
          </a>
        </span>
      ))}
      ]
    </small>
  );
}
