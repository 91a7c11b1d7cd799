import { find } from '../../record/record.ts';
import { cardOf } from '../../view/card/card.ts';
import { dayWords } from '../../view/day-words.ts';
import { inLang } from '../../view/lang.ts';
import { CardBody } from '../card/card-body.tsx';
import { IncidentDigest } from '../incident/digest.tsx';
import { address, go, linkTo, record } from '../state.ts';
import { timeFrame } from '../time.ts';
import { frameTexts } from './texts.ts';
import { useEscape } from './use-escape.ts';

/** What is selected, beside the picture; where nothing is, what could be. */
export function SidePanel() {
  const { lang, query } = address.value;
  const t = frameTexts(lang);
  const from = record.value;
  const { sel } = query;
  const close = () => go({ query: { sel: undefined } });
  useEscape(sel === undefined ? undefined : close);
  if (!from) return null;
  const incident = sel === undefined ? undefined : find(from, 'incident', sel);
  const card = sel === undefined || incident ? undefined : cardOf(from, sel, lang);
  return (
    <aside class={`side ${incident || card ? '' : 'no-print'}`} aria-label={t.selected}>
      {(incident || card) && (
        <button type="button" class="close" aria-label={t.close} onClick={close}>
          ×
        </button>
      )}
      {incident && <IncidentDigest incident={incident} />}
      {card && <CardBody card={card} lang={lang} />}
      {!incident && !card && (
        <>
          <p>{t.nothingSelected}</p>
          <h2>{t.incidents}</h2>
          <ul class="plain-list">
            {timeFrame.value?.incidents.map(({ incident: one, first }) => (
              <li key={one.id}>
                <a href={linkTo({ query: { sel: one.id, t: undefined } })}>
                  {inLang(one.name, lang)}
                </a>{' '}
                <small>{dayWords(first, lang)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
