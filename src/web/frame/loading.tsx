import { fault, loadHeads, loadRecord } from '../load-edition.ts';
import { address } from '../state.ts';
import { frameTexts } from './texts.ts';

/** What is seen until the record has come, or why it does not come. */
export function Loading({ failed = false }: { failed?: boolean }) {
  const { lang, region, query } = address.value;
  const t = frameTexts(lang);
  const wrong = fault.value;
  if (!wrong && !failed) {
    return (
      <p class="loading" role="status">
        {t.loading}
      </p>
    );
  }
  const again = async () => {
    fault.value = undefined;
    await loadHeads();
    if (region) await loadRecord(region, query.ed);
  };
  return (
    <div class="loading" role="alert">
      <p>{failed ? t.failed : wrong?.kind === 'broken' ? t.broken(wrong.what) : t.offline}</p>
      <button type="button" onClick={failed ? () => location.reload() : again}>
        {t.again}
      </button>
    </div>
  );
}
