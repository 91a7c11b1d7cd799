import { inLang } from '../../view/lang.ts';
import { heads, ofRecord } from '../load-edition.ts';
import { SearchField } from '../search/field.tsx';
import { address, linkTo } from '../state.ts';
import { VIEWS, viewOf } from '../views.ts';
import { Settings } from './settings.tsx';
import { frameTexts } from './texts.ts';

/** The name, where one is, the views, and what governs them all. */
export function Header() {
  const { lang, region, view } = address.value;
  const t = frameTexts(lang);
  const parts = ofRecord.value;
  const head = heads.value?.find(({ id }) => id === region);
  const shown = VIEWS.filter(({ nav, id }) => nav || id === view);
  return (
    <header class="header">
      <a class="brand" href={linkTo({ region: undefined, view: 'home' })} aria-label={t.home}>
        Casus
      </a>
      {head && region && (
        <>
          <a class="region" href={linkTo({ view: 'home', region: undefined })}>
            {inLang(head.name, lang)}
          </a>
          <nav aria-label={t.views} class="views">
            {shown.map(({ id, title, nav }) => (
              <a
                key={id}
                href={nav ? linkTo({ view: id, id: undefined }) : linkTo({})}
                aria-current={id === view ? 'page' : undefined}
              >
                {title[lang]}
              </a>
            ))}
          </nav>
        </>
      )}
      <div class="tools">
        {parts && viewOf(view)?.judged && <parts.AccountControl />}
        <SearchField />
        <Settings />
      </div>
    </header>
  );
}
