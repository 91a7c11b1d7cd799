import { computed } from '@preact/signals';
import { list } from '../../record/record.ts';
import { inLang } from '../../view/lang.ts';
import { accountsShown } from '../accounts.ts';
import { address, go, lang as language, query, record } from '../state.ts';
import { Menu } from './menu.tsx';
import { takenWords } from './taken.ts';
import { frameTexts } from './texts.ts';

const incident = computed(() => address.value.id);
const shown = computed(() => (record.value ? accountsShown(record.value, incident.value) : []));
const readingsTaken = computed(() => query.value.readings);

/** The one switch for whose word is taken and how contested words are read; it says what holds now. */
export function AccountControl() {
  const lang = language.value;
  const { account: id, readings: read } = query.value;
  const t = frameTexts(lang);
  if (!record.value) return null;
  const taken = shown.value.find((one) => one.id === id);
  const now = takenWords(record.value, lang, { account: taken?.id, readings: read });
  return (
    <Menu label={now} name="account">
      <fieldset>
        <legend>{t.accounts}</legend>
        {[undefined, ...shown.value].map((account) => (
          <label key={account?.id ?? 'all'}>
            <input
              type="radio"
              name="account"
              checked={taken?.id === account?.id}
              onChange={() => go({ query: { account: account?.id, against: id } })}
            />
            <span>
              {account ? inLang(account.name, lang) : t.allAccounts}
              {account && <small>{inLang(account.why, lang)}</small>}
            </span>
          </label>
        ))}
      </fieldset>
      <Readings />
    </Menu>
  );
}

/** How contested words are read. It follows the readings alone, so that a switch of account has less to draw. */
function Readings() {
  const from = record.value;
  const lang = language.value;
  const t = frameTexts(lang);
  const chosen = readingsTaken.value;
  const read = (id: string, option: string) => {
    const { [id]: _, ...others } = chosen ?? {};
    const next = option === '' ? others : { ...others, [id]: option };
    go({ query: { readings: Object.keys(next).length > 0 ? next : undefined } });
  };
  if (!from) return null;
  return (
    <fieldset>
      <legend>{t.readings}</legend>
      {list(from, 'reading').map((reading) => (
        <label key={reading.id} class="stacked">
          {inLang(reading.question, lang)}
          <select
            value={chosen?.[reading.id] ?? ''}
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
  );
}
