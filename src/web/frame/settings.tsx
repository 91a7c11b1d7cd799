import { useSignal } from '@preact/signals';
import type { Query } from '../address.ts';
import { address, go, linkTo } from '../state.ts';
import { Menu } from './menu.tsx';
import { frameTexts } from './texts.ts';

/** Language, theme, and the link to what is seen. */
export function Settings() {
  const { lang, query } = address.value;
  const t = frameTexts(lang);
  const said = useSignal('');
  const other = lang === 'en' ? 'ru' : 'en';
  const copy = () => {
    navigator.clipboard.writeText(location.href).then(
      () => {
        said.value = t.copied;
      },
      () => {
        said.value = t.copyFailed;
      },
    );
  };
  const themed = (theme: Query['theme']) => go({ query: { theme } }, { replace: true });
  return (
    <div class="settings">
      <a class="plain" href={linkTo({ lang: other })} lang={other} hreflang={other}>
        {t.other}
      </a>
      <Menu label={t.more} name="settings">
        <fieldset>
          <legend>{t.theme}</legend>
          {([undefined, 'light', 'dark'] as const).map((theme) => (
            <label key={theme ?? 'auto'}>
              <input
                type="radio"
                name="theme"
                checked={query.theme === theme}
                onChange={() => themed(theme)}
              />
              {t.themes[theme ?? 'auto']}
            </label>
          ))}
        </fieldset>
        <button type="button" onClick={copy}>
          {t.copyLink}
        </button>
        <p role="status">{said.value}</p>
      </Menu>
    </div>
  );
}
