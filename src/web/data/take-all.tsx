import { useSignal } from '@preact/signals';
import { saveBytes } from '../picture/save.ts';
import { address, record } from '../state.ts';
import { dataTexts } from './texts.ts';

/** The whole edition in all forms that other programs read. */
export function TakeAll() {
  const { lang } = address.value;
  const t = dataTexts(lang);
  const said = useSignal('');
  const from = record.value;
  if (!from) return null;
  const take = async () => {
    said.value = t.making;
    // Loaded here, since few ask for it; and the page is busy for a moment, after it has said so.
    const { zipOf } = await import('./zip-of.ts');
    await new Promise((drawn) => setTimeout(drawn, 50));
    saveBytes(zipOf(from), `casus-${from.region.id}-${from.edition}.zip`, 'application/zip');
    said.value = t.made;
  };
  return (
    <section class="no-print" aria-labelledby="take-all">
      <h2 id="take-all">{t.programs}</h2>
      <p class="prose">{t.programsWhat}</p>
      <p>
        <button type="button" onClick={take}>
          {t.archive}
        </button>{' '}
        <span role="status">{said.value}</span>
      </p>
    </section>
  );
}
