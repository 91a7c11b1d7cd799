import { list } from '../../record/record.ts';
import { inLang } from '../../view/lang.ts';
import { accountsShown } from '../accounts.ts';
import { address, go, record } from '../state.ts';
import { Menu } from './menu.tsx';
import { frameTexts } from './texts.ts';

/** The one switch for whose word is taken and how contested words are read; it says what holds now. */
export function AccountControl() {
  const { lang, query } = address.value;
  const t = frameTexts(lang);
  if (!record.value) return null;
  const accounts = accountsShown(record.value, address.value.id);
  const taken = accounts.find(({ id }) => id === query.account);
  const readings = list(record.value, 'reading');
  const options = readings.flatMap(({ id, options: all }) => {
    const option = all.find((one) => one.id === query.readings?.[id]);
    return option ? [inLang(option.label, lang)] : [];
  });
  const now = [taken ? t.under(inLang(taken.name, lang)) : t.underAll, ...options].join('; ');
  const read = (id: string, option: string) => {
    const { [id]: _, ...others } = query.readings ?? {};
    const next = option === '' ? others : { ...others, [id]: option };
    go({ query: { readings: Object.keys(next).length > 0 ? next : undefined } });
  };
  return (
    <Menu label={now} name="account">
      <fieldset>
        <legend>{t.accounts}</legend>
        {[undefined, ...accounts].map((account) => (
          <label key={account?.id ?? 'all'}>
            <input
              type="radio"
              name="account"
              checked={taken?.id === account?.id}
              onChange={() => go({ query: { account: account?.id, against: query.account } })}
            />
            <span>
              {account ? inLang(account.name, lang) : t.allAccounts}
              {account && <small>{inLang(account.why, lang)}</small>}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t.readings}</legend>
        {readings.map((reading) => (
          <label key={reading.id} class="stacked">
            {inLang(reading.question, lang)}
            <select
              value={query.readings?.[reading.id] ?? ''}
              onChange={(event) => read(reading.id, event.currentTarget.value)}
            >
              <option value="">{t.anyReading}</option>
              {reading.options.map((option) => (
                <option key={option.id} value={option.id}>
                  {inLang(option.label, lang)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
    </Menu>
  );
}
