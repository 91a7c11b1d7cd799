import type { Cite } from '../../record/parts.ts';
import { passageOf } from '../../view/card/passage.ts';
import { address, linkTo, record } from '../state.ts';

/** The sources of one date or sentence, named shortly, each leading to its document. */
export function PassageLink({ cites }: { cites: readonly Cite[] }) {
  const { lang } = address.value;
  const from = record.value;
  if (!from) return null;
  return (
    <small class="passage-links">
      [
      {cites.map((cite, i) => {
        const { source, title, about, words, where } = passageOf(from, cite, lang);
        return (
          <span key={`${source}${words}${where}`}>
            {i > 0 && '; '}
            <a
              href={linkTo({ view: 'source', id: source })}
              title={words === undefined ? where : `… ${words} …`}
            >
              {about.split(',')[0] || title}
            </a>
          </span>
        );
      })}
      ]
    </small>
  );
}
