import { address, linkTo } from '../state.ts';
import { frameTexts } from './texts.ts';

/** An address at which there is nothing. */
export function NotFound({ what }: { what?: string }) {
  const { lang, region, view, id } = address.value;
  const t = frameTexts(lang);
  return (
    <section class="prose">
      <h1>{t.notFound}</h1>
      <p>{t.notFoundWhat(what ?? [region, view, id].filter(Boolean).join('/'))}</p>
      <p>
        <a href={linkTo({ region: undefined, view: 'home' })}>{t.toHome}</a>
      </p>
    </section>
  );
}
