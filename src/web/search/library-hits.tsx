import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CasusRecord } from '../../record/record.ts';
import type { Answer, Answers } from '../../view/find/answers.ts';
import { whyText } from '../../view/find/grouped.ts';
import { askServer } from '../served.ts';
import { address, linkTo } from '../state.ts';
import { searchTexts } from './texts.ts';

type TextHit = Extract<Answer, { kind: 'text' }>;

/** The server is asked once the reader has paused. */
const PAUSE = 250;
/** The server gives things of the record and texts in one list; enough of it to hold the texts. */
const ASKED = 200;

/** What the texts of the user's library have, where a server holds them. */
export function LibraryHits({ record, q }: { record: CasusRecord; q: string }) {
  const { lang, region } = address.value;
  const t = searchTexts(lang);
  const hits = useSignal<readonly TextHit[]>([]);
  useEffect(() => {
    let left = false;
    const timer = setTimeout(async () => {
      const words = new URLSearchParams({ words: q, limit: String(ASKED), lang });
      const answers = await askServer<Answers>(`${region}/find?${words}`);
      const texts = answers?.hits.filter((hit): hit is TextHit => hit.kind === 'text') ?? [];
      if (!left) hits.value = texts;
    }, PAUSE);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [q, region, lang]);
  if (hits.value.length === 0) return null;
  return (
    <section aria-labelledby="hits-library">
      <h2 id="hits-library">{t.library}</h2>
      <ol class="hits" data-hit>
        {hits.value.map((hit) => (
          <li key={`${hit.name} ${hit.start}`}>
            {hit.source === undefined ? (
              t.line(hit.name, hit.line)
            ) : (
              <a
                class="hit"
                href={linkTo({
                  view: 'source',
                  id: hit.source,
                  query: { own: { hit: `${hit.start}-${hit.end}` }, sel: undefined },
                })}
              >
                {t.line(record.tables.source.get(hit.source)?.title ?? hit.source, hit.line)}
              </a>
            )}
            <blockquote class="words">{hit.passage}</blockquote>
            <small>{whyText(record, hit, lang)}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
