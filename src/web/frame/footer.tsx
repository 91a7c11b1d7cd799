import { inLang } from '../../view/lang.ts';
import { heads, otherEdition } from '../load-edition.ts';
import { address, linkTo, record } from '../state.ts';
import { frameTexts } from './texts.ts';

/** Which edition of which record is seen, and under which licence. */
export function Footer() {
  const { lang, region } = address.value;
  const t = frameTexts(lang);
  const head = heads.value?.find(({ id }) => id === region);
  const other = otherEdition.value;
  const edition = record.value?.edition ?? head?.edition;
  return (
    <footer class="footer">
      {other && (
        <p class="caution" role="status">
          {t.otherEdition(other.asked, other.shown)}{' '}
          <a href={linkTo({ query: { ed: undefined } })}>{t.today}</a>
        </p>
      )}
      <p>
        {head && edition && (
          <a href={linkTo({ query: { ed: edition } })} rel="bookmark">
            {t.edition(inLang(head.name, lang), edition)}
          </a>
        )}{' '}
        <span>{t.licence}</span>
      </p>
    </footer>
  );
}
