import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { inLang } from '../../view/lang.ts';
import { isServed } from '../served.ts';
import { address, linkTo, record } from '../state.ts';
import { dataTexts } from './texts.ts';

/** How to cite what is seen, under which licence, and where the whole edition is. */
export function Cite({ kind }: { kind?: string }) {
  const { lang, region } = address.value;
  const t = dataTexts(lang);
  const said = useSignal('');
  const served = useSignal(false);
  useEffect(() => {
    void isServed().then((is) => {
      served.value = is;
    });
  }, []);
  const from = record.value;
  if (!from) return null;
  const { edition } = from;
  const pinned = linkTo({ query: { ed: edition, open: undefined, theme: undefined } });
  const text = t.citeText(
    inLang(from.region.name, lang),
    edition,
    new URL(pinned, location.href).href,
  );
  const copy = async () => {
    said.value = await navigator.clipboard.writeText(text).then(
      () => t.copied,
      () => t.copyFailed,
    );
  };
  return (
    <section class="cite-data" aria-labelledby="cite-data">
      <h2 id="cite-data">{t.cite}</h2>
      <p class="citation">{text}</p>
      <p class="no-print">
        <button type="button" onClick={copy}>
          {t.copy}
        </button>{' '}
        <span role="status">{said.value}</span>
      </p>
      <p class="prose small">{t.citeWhy}</p>
      <p class="prose small">{t.licence}</p>
      <h3>{t.edition}</h3>
      <ul>
        <li>
          <a href={`editions/${region}.${edition}.json`} download>
            {t.editionFile(edition)}
          </a>
          . <small>{t.editionWhy}</small>
        </li>
        {served.value && kind && (
          <li>
            <a href={`api/${region}/list/${kind}`}>{t.api}</a>
          </li>
        )}
        {served.value && (
          <li>
            <a href="api/openapi.json">{t.description}</a>
          </li>
        )}
      </ul>
    </section>
  );
}
